import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { singleKeys } from '../keys.ts';
import { h } from '../palette/build.ts';
import { loadMessages } from '../palette/messages.ts';
import { loadStyles } from '../palette/stylesheet.ts';
import { write } from '../store.ts';

type Words = BrowserMessages['shortcuts'];
type Row = [keys: string[], what: string];

let dialog: HTMLDialogElement | undefined;

/** The list of keys, in a dialog; single keys can be switched off in it. */
export async function open(): Promise<void> {
  const [{ shortcuts: words }] = await Promise.all([loadMessages(), loadStyles()]);
  dialog ??= build(words);
  if (!dialog.open) dialog.showModal();
}

function build(words: Words): HTMLDialogElement {
  const element = h(
    'dialog.keys-box',
    { 'aria-labelledby': 'keys-title' },
    h(
      'form',
      { method: 'dialog' },
      h('h2', { id: 'keys-title' }, words.title),
      h(
        'button.close',
        {},
        h('kbd', { 'aria-hidden': 'true' }, 'esc'),
        h('span.vh', {}, words.close),
      ),
    ),
    h('div.keys-cols', {}, ...groups(words).map(([title, rows]) => group(title, rows))),
    toggle(words),
  );
  element.addEventListener('click', (event) => event.target === element && element.close());
  document.body.append(element);
  return element;
}

function groups(words: Words): [string, Row[]][] {
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  const ctrl = mac ? '⌘' : 'Ctrl';
  const alt = mac ? '⌥' : 'Alt';
  return [
    [
      words.anywhere,
      [
        [['/', `${ctrl} K`], words.search],
        [['?'], words.help],
      ],
    ],
    [
      words.onPage,
      [
        [['C'], words.copyReply],
        [['L'], words.copyLink],
        [['P'], words.pin],
      ],
    ],
    [words.onDesk, [[['1', '…', '9'], words.openPinned]]],
    [
      words.inPlan,
      [
        [['T'], words.tick],
        [['U'], words.untick],
      ],
    ],
    [
      words.inSearch,
      [
        [['↑', '↓'], words.move],
        [['Enter'], words.open],
        [[`${ctrl} C`], words.copySelected],
        [[`${alt} L`], words.linkSelected],
        [['Tab'], words.filter],
        [['→', 'F6'], words.preview],
        [['⇧ Enter'], words.allText],
        [['esc'], words.closeSearch],
      ],
    ],
  ];
}

function group(title: string, rows: Row[]): HTMLElement {
  const list = rows.flatMap(([keys, what]) => [
    h('dt', {}, what),
    h('dd', {}, ...keys.map((key) => (key === '…' ? key : h('kbd', {}, key)))),
  ]);
  return h('section', {}, h('h3', {}, title), h('dl', {}, ...list));
}

function toggle(words: Words): HTMLElement {
  const box = h('input', { type: 'checkbox' });
  box.checked = singleKeys();
  box.addEventListener('change', () => write('keys', box.checked ? undefined : false));
  return h('label.keys-off', {}, box, h('span', {}, words.single));
}
