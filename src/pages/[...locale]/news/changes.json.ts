import type { APIRoute } from 'astro';
import { happeningsIn } from '../../../site/happenings.ts';
import { openSite } from '../../../site/index.ts';
import { inEveryLocale } from '../../../site/routes.ts';

export async function getStaticPaths() {
  const { library } = await openSite();
  return inEveryLocale(
    library,
    () => [undefined],
    () => ({}),
  );
}

/** What the digest is put together from in the browser. */
export const GET: APIRoute<{ locale: string }> = async ({ props: { locale } }) => {
  const happenings = await happeningsIn(await openSite(), locale);
  return new Response(JSON.stringify(happenings), {
    headers: { 'content-type': 'application/json' },
  });
};
