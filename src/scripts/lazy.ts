import { onClick } from './dom.ts';
import { loadMessages } from './palette/messages.ts';
import { loadStyles } from './palette/stylesheet.ts';

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

/** Opens the search; where its script can't be fetched, the search page. */
export function openPalette(query?: string): void {
  load()
    .then(({ open }) => open(query))
    .catch(() => location.assign(`${document.body.dataset['root']}search/`));
}

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
