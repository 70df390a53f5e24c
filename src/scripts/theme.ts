import { one, onClick, setIcon } from './dom.ts';
import { read, write } from './store.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const current = (): Theme => themes.find((theme) => theme === read('theme')) ?? 'system';

/** Puts the reader's theme on the page: the first thing that runs, so that no other theme is ever painted. */
export function setTheme(theme = current()): void {
  const { classList } = document.documentElement;
  classList.toggle('theme-light', theme === 'light');
  classList.toggle('theme-dark', theme === 'dark');
  show(theme);
}

/** The button goes round: as the system, light, dark. */
export function themeButton(): void {
  onClick('[data-theme-button]', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'system';
    write('theme', next === 'system' ? undefined : next);
    setTheme(next);
  });
}

function show(theme: Theme): void {
  const button = one('[data-theme-button]');
  if (!button) return;
  const label = button.dataset[theme] ?? '';
  button.ariaLabel = label;
  button.title = label;
  setIcon(button, button.dataset['icons']?.split(' ')[themes.indexOf(theme)]);
}
