import type { APIRoute } from 'astro';
import { openSite } from '../../../../site/index.ts';
import { keyFile, paperFile } from '../../../../site/quizzes.ts';
import { inEveryLocale } from '../../../../site/routes.ts';

/** The two halves of a quiz, each a file of its own, so that no key is fetched before answers are to be marked. */
const FILES = { paper: paperFile, key: keyFile };
type Name = keyof typeof FILES;
const NAMES: readonly Name[] = ['paper', 'key'];

export async function getStaticPaths() {
  const { library } = await openSite();
  return inEveryLocale(
    library,
    () => [...library.quizzes.ids].flatMap((slug) => NAMES.map((file) => ({ slug, file }))),
    (item) => ({ ...item }),
  );
}

interface Props {
  locale: string;
  item: { slug: string; file: Name };
  [name: string]: unknown;
}

export const GET: APIRoute<Props> = async ({ props: { locale, item } }) => {
  const site = await openSite();
  return Response.json(FILES[item.file](site, locale, item.slug));
};
