// As in keys.ts. An import of it from here makes the bundler take what keys.ts shares with the palette out of the script
// of every page: half a KB and a fourth request, which npm run check:budgets refuses.
const modified = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey;

/**
 * Keeps what is typed from now on for a field that is still to come: who presses `/` and goes on typing must neither
 * lose the first letters nor set off the shortcuts they are. Gives the text, and lets go of the keys, when called.
 */
export function typeAhead(): () => string {
  let typed = '';
  const collect = (event: KeyboardEvent): void => {
    if (modified(event)) return;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', collect, true);
  return () => {
    window.removeEventListener('keydown', collect, true);
    return typed;
  };
}
