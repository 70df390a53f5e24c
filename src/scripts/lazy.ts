import { inAddress } from './address.ts';
import { onClick } from './dom.ts';
import { loadMessages } from './palette/messages.ts';
import { loadStyles } from './palette/stylesheet.ts';
import { typeAhead } from './type-ahead.ts';

// What most visits never need is fetched on the first sign that somebody wants it.
let palette: Promise<typeof import('./palette/index.ts')> | undefined;
const load = () => (palette ??= fetchPalette().catch(forget));

/** Script, words and styles at once: one after the other they would take three times as long. */
async function fetchPalette(): Promise<typeof import('./palette/index.ts')> {
  const [script] = await Promise.all([import('./palette/index.ts'), loadMessages(), loadStyles()]);
  return script;
}

function forget(error: unknown): never {
  palette = undefined;
  throw error;
}

let opening = false;

/** Opens the search; where its script can't be fetched, the search page. What is typed meanwhile is not lost. */
export function openPalette(query?: string): void {
  if (opening) return;
  opening = true;
  const typed = typeAhead();
  load()
    .then(({ open }) => open(query, typed))
    .catch(() => location.assign(searchPage(typed())))
    .finally(() => (opening = false));
}

const searchPage = (query: string): string =>
  `${document.body.dataset['root']}search/${query ? `?q=${inAddress(query)}` : ''}`;

/** The small parts that few pages or moments need. */
export const parts = () => import('./parts.ts');

export function openShortcuts(): void {
  void parts().then((loaded) => loaded.openShortcuts());
}

/** Wires what opens the palette, and warms it up when a pointer or the focus comes near. */
export function lazyParts(): void {
  onClick('[data-palette]', (link, event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openPalette(link.dataset['palette']);
  });
  onClick('[data-shortcuts]', openShortcuts);
  onClick('[data-play]', (button) => void parts().then(({ toggle }) => toggle(button)));
  for (const sign of ['pointerover', 'focusin'] as const)
    document.addEventListener(sign, ({ target }) => {
      if (target instanceof Element && target.closest('[data-palette]'))
        void load().then(
          ({ warm }) => warm(),
          () => undefined,
        );
    });
  document.addEventListener('keydown', (event) => {
    if (
      event.code !== 'KeyK' ||
      !(event.ctrlKey || event.metaKey) ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    openPalette();
  });
}
