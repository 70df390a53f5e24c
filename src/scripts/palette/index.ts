import { LocalEngine } from './local-engine.ts';
import { loadMessages } from './messages.ts';
import { Palette } from './palette.ts';
import { loadStyles } from './stylesheet.ts';

const engine = new LocalEngine(document.documentElement.lang);
let palette: Promise<Palette> | undefined;

/**
 * Fetches what the first answer will need. A failure is left to be said when somebody asks.
 * @public
 */
export async function warm(): Promise<void> {
  await Promise.all([make(), engine.load().catch(() => undefined)]);
}

/**
 * Opens the palette, with a query or with the last one; the index comes meanwhile. `typed` gives what was typed before
 * the field was there.
 * @public
 */
export async function open(query: string | undefined, typed: () => string): Promise<void> {
  void engine.load().catch(() => undefined);
  const ready = await make();
  ready.open(query, typed());
}

function make(): Promise<Palette> {
  palette ??= Promise.all([loadMessages(), loadStyles()])
    .then(([{ palette: words }]) => new Palette(engine, words))
    .catch((error: unknown) => {
      palette = undefined;
      throw error;
    });
  return palette;
}
