/** A text as a part of an address. Half an emoji, left by cutting a text, would make the browser throw. */
export const inAddress = (text: string): string => encodeURIComponent(text.toWellFormed());
