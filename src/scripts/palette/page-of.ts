/** The page that a place stands on: its address without the part of the page. */
export const pageOf = ({ url }: { readonly url: string }): string => url.split('#')[0] ?? url;
