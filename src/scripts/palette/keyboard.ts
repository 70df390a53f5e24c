/** What the keys of the palette do. */
export interface Acts {
  move(step: number): void;
  end(which: 'first' | 'last'): void;
  open(newTab: boolean): void;
  allText(): void;
  copyReply(): boolean;
  copyLink(): void;
  turnFilter(by: number): void;
  intoPreview(): boolean;
}

/** Listens in the whole palette; what belongs to the field is left to it while the preview has the focus. */
export function listen(dialog: HTMLElement, input: HTMLInputElement, acts: Acts): void {
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const used =
      anywhere(event, input, acts) || (event.target === input && inField(event, input, acts));
    if (used) event.preventDefault();
  });
}

function anywhere(event: KeyboardEvent, input: HTMLInputElement, acts: Acts): boolean {
  const { code, altKey, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (code === 'KeyC' && command && !altKey && !shiftKey)
    return nothingSelected(input) && acts.copyReply();
  if (code === 'KeyL' && altKey && !command) return done(acts.copyLink());
  if (event.key === 'Enter' && shiftKey) return done(acts.allText());
  return false;
}

function inField(event: KeyboardEvent, input: HTMLInputElement, acts: Acts): boolean {
  const { key, shiftKey, altKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (altKey) return false;
  if (key === 'Enter') return done(acts.open(command));
  if (command) return false;
  if (key === 'Tab') return done(acts.turnFilter(shiftKey ? -1 : 1));
  if (key === 'F6') return acts.intoPreview();
  if (shiftKey) return false;
  if (key === 'ArrowDown') return done(acts.move(1));
  if (key === 'ArrowUp') return done(acts.move(-1));
  if (key === 'Home') return done(acts.end('first'));
  if (key === 'End') return done(acts.end('last'));
  if (key === 'ArrowRight') return atEnd(input) && acts.intoPreview();
  return false;
}

/** The key is used up by an act that returns nothing. */
const done = (_act: void): boolean => true;
const atEnd = ({ selectionStart, selectionEnd, value }: HTMLInputElement) =>
  selectionStart === value.length && selectionEnd === value.length;
const nothingSelected = ({ selectionStart, selectionEnd }: HTMLInputElement) =>
  selectionStart === selectionEnd && String(getSelection()) === '';
