import { readUnanswered, unansweredCsv, type Unanswered } from '#domain/search';
import type { BrowserMessages } from '../../i18n/en/browser.ts';
import { inAddress } from '../address.ts';
import { one, onClick } from '../dom.ts';
import { h, icon } from '../palette/build.ts';
import { loadMessages } from '../palette/messages.ts';
import { UNANSWERED } from '../palette/unanswered.ts';
import { read, write } from '../store.ts';
import { toast } from '../toast.ts';

type Words = BrowserMessages['unanswered'];

const kept = (): Unanswered[] => readUnanswered(read(UNANSWERED));

/** The page of queries that found nothing: shown from this device, saved as a file, emptied. */
export async function start(): Promise<void> {
  const box = one('[data-unanswered]');
  if (!box) return;
  const { unanswered: words } = await loadMessages();
  const show = (): void => fill(box, words);
  show();
  onClick('[data-save="csv"]', () => save(unansweredCsv(kept()), `${words.file}.csv`, 'text/csv'));
  onClick('[data-save="json"]', () =>
    save(JSON.stringify(kept(), null, 2), `${words.file}.json`, 'application/json'),
  );
  onClick('[data-clear]', () => {
    write(UNANSWERED, undefined);
    show();
    toast(words.cleared);
  });
  onClick('[data-remove]', (button) => {
    write(
      UNANSWERED,
      kept().filter(({ query }) => query !== button.dataset['remove']),
    );
    show();
  });
}

function fill(box: HTMLElement, words: Words): void {
  const list = kept();
  const said = one('[data-said]');
  if (said) said.textContent = list.length === 0 ? words.none : words.say(list.length);
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-save], [data-clear]'))
    button.disabled = list.length === 0;
  box.replaceChildren(...list.map((entry) => h('li', {}, row(entry, words))));
}

function row({ query, count, last }: Unanswered, words: Words): HTMLElement {
  const root = document.body.dataset['root'] ?? '/';
  const day = new Date(last).toLocaleDateString(document.documentElement.lang, {
    day: 'numeric',
    month: 'short',
  });
  const remove = { type: 'button', 'data-remove': query, 'aria-label': words.remove(query) };
  return h(
    'div.asked',
    {},
    h('a', { href: `${root}search/?q=${inAddress(query)}` }, query),
    h('span.small.dim', {}, `${words.times(count)} · ${day}`),
    h('button.icon-btn', remove, icon('remove')),
  );
}

/** Hands the text to the browser as a file to save. */
function save(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
