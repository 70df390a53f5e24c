import { z } from 'zod';

/** Lower-case words joined by hyphens: names of files, sections, facts, people. */
export const slug = z.string().regex(/^[\p{Ll}\p{N}]+(?:[-_.][\p{Ll}\p{N}]+)*$/u, {
  error: 'lower-case letters and digits joined by hyphens',
});

/** `<section>/<slug>`: the id of an article in every locale. */
export const articleId = z.string().regex(/^[^/\s]+\/[^/\s]+$/, {
  error: 'an article id such as payments/refund-a-payment',
});

/** `<section>/<slug>`, optionally with `#heading`. */
export const articleAnchor = z.string().regex(/^[^/\s]+\/[^/\s#]+(#\S+)?$/, {
  error: 'an article id with a heading such as payments/refund-a-payment#steps',
});
