/** A stemmer: a word in normal form to its stem. */
export type Stemmer = (word: string) => string;

/** What a locale brings: its stemmer, and its stop words where lunr-languages has some. */
export interface LocaleTools {
  readonly stem: Stemmer;
  readonly stop: string;
}

type Plugin = (host: Host) => void;

/** As much of lunr as the plugins of lunr-languages need; their stemmers take and give plain strings too. */
interface Host {
  [name: string]: unknown;
  Pipeline: { registerFunction: () => void };
  generateStopWordFilter: (words: readonly string[]) => void;
}

const PLUGINS: Readonly<Record<string, () => Promise<{ default: Plugin }>>> = {
  ru: () => import('lunr-languages/lunr.ru.js'),
  de: () => import('lunr-languages/lunr.de.js'),
  fr: () => import('lunr-languages/lunr.fr.js'),
  es: () => import('lunr-languages/lunr.es.js'),
  it: () => import('lunr-languages/lunr.it.js'),
};

const CYRILLIC = /\p{Script=Cyrillic}/u;
const PLURAL = /(?<=\p{L}{3}[^su])s$/u;

/** The tools for a locale (`ru`, `de-CH`); words stay as they are where there is no stemmer. */
export async function toolsFor(locale: string): Promise<LocaleTools> {
  const language = locale.split('-')[0] ?? '';
  if (language === 'en') return { stem: await englishStemmer(), stop: '' };
  const plugin = PLUGINS[language];
  if (plugin === undefined) return { stem: (word) => word, stop: '' };
  const tools = await pluginTools(language, plugin);
  return language === 'ru' ? { ...tools, stem: besideLatin(tools.stem) } : tools;
}

/** Product names in Latin letters inside Cyrillic: only an English plural is taken off. */
function besideLatin(stem: Stemmer): Stemmer {
  return (word) => (CYRILLIC.test(word) ? stem(word) : word.replace(PLURAL, ''));
}

type TokenStemmer = (token: { update: (change: Stemmer) => string }) => string;

/** What stands for lunr while its stemmer loads; a module runs once, so what it leaves here is kept. */
const lunr: { stemmer?: TokenStemmer } & Pick<Host, 'Pipeline'> = {
  Pipeline: { registerFunction: () => undefined },
};

/** lunr's own stemmer without the rest of lunr, which is eight times its size: the file puts it on a global `lunr`. */
async function englishStemmer(): Promise<Stemmer> {
  Object.assign(globalThis, { lunr });
  try {
    await import('lunr/lib/stemmer.js');
  } finally {
    Reflect.deleteProperty(globalThis, 'lunr');
  }
  const stemToken = lunr.stemmer;
  if (stemToken === undefined) throw new Error('lunr has no English stemmer');
  // lunr stems a token by handing its stemmer to the token's update
  return (word) => stemToken({ update: (change) => change(word) });
}

async function pluginTools(
  language: string,
  load: () => Promise<{ default: Plugin }>,
): Promise<LocaleTools> {
  const { default: support } = await import('lunr-languages/lunr.stemmer.support.js');
  let stop: readonly string[] = [];
  const host: Host = {
    Pipeline: { registerFunction: () => undefined },
    generateStopWordFilter: (words) => (stop = words),
  };
  support(host);
  (await load()).default(host);
  const plugin = host[language];
  if (!hasStemmer(plugin)) throw new Error(`lunr-languages has no stemmer for ${language}`);
  return { stem: plugin.stemmer, stop: stop.join(' ') };
}

function hasStemmer(plugin: unknown): plugin is { stemmer: Stemmer } {
  return typeof plugin === 'function' && 'stemmer' in plugin;
}
