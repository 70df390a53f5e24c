import type { APIRoute } from 'astro';
import { openSite } from '../../../../site/index.ts';
import { keyFile } from '../../../../site/quizzes.ts';
import { inEveryLocale } from '../../../../site/routes.ts';

export async function getStaticPaths() {
  const { library } = await openSite();
  return inEveryLocale(
    library,
    () => library.quizzes.ids,
    (slug) => ({ slug }),
  );
}

interface Props {
  locale: string;
  item: string;
  [name: string]: unknown;
}

/** The key of a quiz in one language, for the islands that ask and mark. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await openSite();
  return Response.json(keyFile(site, props.locale, props.item));
};
