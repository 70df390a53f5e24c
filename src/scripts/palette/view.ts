import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { h, icon } from './build.ts';

/** The parts of the palette that stay; what changes is put into them. */
export interface View {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  kinds: HTMLElement;
  list: HTMLElement;
  state: HTMLElement;
  pane: HTMLElement;
  did: HTMLElement;
  count: HTMLElement;
  status: HTMLElement;
}

/** Builds the dialog: a combobox over a list with a preview beside it. */
export function buildView(words: BrowserMessages['palette']): View {
  const input = h('input.q', {
    type: 'text',
    role: 'combobox',
    'aria-label': words.label,
    'aria-controls': 'pal-list',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: words.placeholder,
  });
  const esc = h('kbd', { 'aria-hidden': 'true' }, 'esc');
  const close = h('button.close', { type: 'submit' }, esc, h('span.vh', {}, words.close));
  const kinds = h('div.kinds', { role: 'group', 'aria-label': words.filter });
  const list = h('div.hits', { id: 'pal-list', role: 'listbox', 'aria-label': words.results });
  const state = h('div.pal-state');
  const pane = h('section.pre', { 'aria-label': words.preview, tabindex: '-1' });
  const did = h('div.did');
  const count = h('span.last');
  const status = h('div.vh', { role: 'status' });
  const dialog = h(
    'dialog.pal',
    { 'aria-label': words.label },
    h('form.pal-in', { method: 'dialog' }, icon('search'), input, close),
    kinds,
    h('div.pal-body', {}, h('div.pal-list', {}, list, state), pane),
    did,
    h('div.keys-bar', { 'aria-hidden': 'true' }, ...hints(words), count),
    status,
  );
  return { dialog, input, kinds, list, state, pane, did, count, status };
}

function hints(words: BrowserMessages['palette']): HTMLElement[] {
  const ctrl = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
  const alt = ctrl === '⌘' ? '⌥' : 'Alt';
  return [
    hint(['↑', '↓'], words.move),
    hint(['Enter'], words.open),
    hint([`${ctrl} C`], words.copyReply),
    hint([`${alt} L`], words.copyLink),
    hint(['Tab'], words.type),
  ];
}

const hint = (keys: string[], text: string) =>
  h('span', {}, ...keys.map((key) => h('kbd', {}, key)), text);
