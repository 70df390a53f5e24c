/** The name under which this site keeps a small thing in localStorage: the same as in scripts/store. */
export const keptAs = (key: string): string => `firstline${import.meta.env.BASE_URL}${key}`;
