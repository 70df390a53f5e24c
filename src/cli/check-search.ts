// npm run check:search: every ask must find its own document among the first three, asked with the browser's code.
import { today } from '#adapters/clock';
import { loadLibrary } from '#adapters/content';
import { buildIndex, createEngine } from '#adapters/search';
import { localesOf, searchDocumentsIn, searchGlossary, type Library } from '#domain/library';
import { missOf, missText, type Miss, type SearchDocument } from '#domain/search';
import { countOf } from '#domain/shared';
import { run } from './shared/stop.ts';

const ASKED_FOR = 30;

await run(async () => {
  const library = await loadLibrary();
  const checked = await Promise.all(localesOf(library).map((locale) => check(library, locale)));
  const misses = checked.flatMap((each) => each.misses);
  const asks = checked.reduce((sum, each) => sum + each.asks, 0);
  for (const miss of misses) process.stdout.write(`${missText(miss)}\n`);
  process.stderr.write(
    `check:search: ${countOf(asks, 'ask')}, ${misses.length} without their document\n`,
  );
  if (misses.length > 0) process.exitCode = 1;
});

async function check(library: Library, locale: string): Promise<{ asks: number; misses: Miss[] }> {
  const documents = searchDocumentsIn(library, locale, today(library.team.timeZone));
  const file = await buildIndex(documents, searchGlossary(library, locale), locale);
  const engine = createEngine(
    () => Promise.resolve(file),
    () => performance.now(),
  );
  await engine({ id: 0, type: 'open', url: locale });
  const held = documents.flatMap((document) => asksOf(document, locale));
  const missed = held.map(async ({ document, ask }) => {
    const request = {
      id: 1,
      type: 'search',
      query: `${ask} `,
      filters: {},
      limit: ASKED_FOR,
    } as const;
    const reply = await engine(request);
    if (reply.status !== 'answered') throw new Error(`the index of ${locale} does not open`);
    return missOf(document, ask, reply.answer.hits) ?? [];
  });
  return { asks: held.length, misses: (await Promise.all(missed)).flat() };
}

/** Asks of articles and replies in their own language: a text shown for want of a translation is held in its own. */
function asksOf(document: SearchDocument, locale: string) {
  const held = ['reply', 'how-to', 'faq', 'theory'].includes(document.kind);
  if (!held || document.locale !== locale) return [];
  return document.asks.map((ask) => ({ document, ask }));
}
