import { defineMiddleware } from 'astro:middleware';

const SCRIPT = /<script type="module" src=/;

/**
 * Lets the page's one script hold back the first paint, so that a chosen theme never flashes. The attribute
 * can't be written in the component: Astro bundles only scripts without attributes.
 */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  return new Response(
    html.replace(SCRIPT, '<script type="module" blocking="render" src='),
    response,
  );
});
