import { countDue } from './count.ts';

/** Says in the box how many questions are due; with none it stays as it is. */
export async function fillDue(box: HTMLElement): Promise<void> {
  const { base = '/', root = '/', forms = '{}' } = box.dataset;
  const count = await countDue(base, root);
  if (count === 0) return;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page's own attribute
  const known = JSON.parse(forms) as Record<string, string>;
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  box.textContent = (known[form] ?? known['other'] ?? '#').replace('#', String(count));
  box.classList.add('on');
}
