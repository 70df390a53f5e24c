import { loadLibrary } from '#adapters/content';
import { today as todayIn } from '#adapters/clock';
import { mediaSize } from '#adapters/media';
import { siteSettings } from '#adapters/site';
import { defaultLocaleOf, type Document, type Library } from '#domain/library';
import { inLocale, type Localized, type PlainDate, type TreeNode } from '#domain/shared';
import { typesetLibrary } from '#domain/typography';
import { formatDate, localePath, type Paths } from '#i18n';
import { bodyWords } from '../i18n/body.ts';
import { renderBody, renderNodes, type RenderContext } from '../mdx/index.ts';
import { pathOfFile } from './addresses.ts';

export { articlePath, newsPath, replyPath, sectionPath, typePath } from './addresses.ts';

/** What pages are made from: the library, the day, and where things are. */
export interface OpenSite {
  /** As it is shown: quotes and apostrophes typeset. */
  library: Library;
  today: PlainDate;
  defaultLocale: string;
  paths: Paths;
  /** Address of a page of the site: `url('ru', 'sections/tax/')`. */
  url: (locale: string, path: string) => string;
  /** A text that differs by locale, as a reader of `locale` gets it. */
  say: (text: Localized, locale: string) => string;
  /** HTML of a document's body for a page in `locale`; links lead to pages of that locale. */
  body: (document: Document<unknown>, locale: string) => string;
  /** HTML of some nodes of a document: one reply, one problem. */
  nodes: (document: Document<unknown>, nodes: readonly TreeNode[], locale: string) => string;
  /** Address of the page that edits a content file through a pull request. */
  editUrl: (file: string) => string | undefined;
  /** Address of the page that starts a content file with a text. */
  newUrl: (file: string, body: string) => string | undefined;
}

/** Opens the site for the page that is being made. The library behind it is read once a build. */
export async function openSite(): Promise<OpenSite> {
  const library = shown(await loadLibrary());
  const { basePath, contentDir } = siteSettings();
  const defaultLocale = defaultLocaleOf(library);
  const paths: Paths = { base: basePath, defaultLocale };
  const url = (locale: string, path: string): string => localePath(locale, path, paths);
  const context = (document: Document<unknown>, locale: string): RenderContext => ({
    library,
    document,
    locale: document.locale,
    defaultLocale,
    words: bodyWords(document.locale),
    date: (date) => formatDate(document.locale, date),
    pageOf: (file) => {
      const path = pathOfFile(file);
      return path === undefined ? undefined : url(locale, path);
    },
    media: (path) => ({
      url: `${basePath === '/' ? '' : basePath}/files/${path.split('/').map(encodeURIComponent).join('/')}`,
      ...mediaSize(contentDir, path),
    }),
  });
  return {
    library,
    today: todayIn(library.team.timeZone),
    defaultLocale,
    paths,
    url,
    say: (text, locale) => inLocale(text, locale, defaultLocale),
    body: (document, locale) => renderBody(context(document, locale)),
    nodes: (document, nodes, locale) => renderNodes(nodes, context(document, locale)),
    editUrl: (file) => library.team.editUrl?.replace('{path}', file),
    newUrl: (file, body) =>
      library.team.newUrl
        ?.replace('{path}', encodeURIComponent(file))
        .replace('{body}', encodeURIComponent(body)),
  };
}

const typeset = new WeakMap<Library, Library>();

// Here, between what the author wrote and every page: hashes, checks and search indexes read the files' own characters.
function shown(library: Library): Library {
  const known = typeset.get(library) ?? typesetLibrary(library);
  typeset.set(library, known);
  return known;
}
