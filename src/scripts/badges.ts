import { all, inWords, one, setIcon } from './dom.ts';

const day = 86_400_000;

/** A page may be read long after its build: a check that has fallen due since then is said to be overdue. */
export function ageBadges(now = new Date()): void {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  for (const badge of all('.badge[data-due]')) {
    const late = Math.round((today - Date.parse(`${badge.dataset['due']}T00:00:00Z`)) / day);
    if (late > 0) showLate(badge, late);
  }
}

function showLate(badge: HTMLElement, late: number): void {
  badge.classList.replace('b-ok', 'b-due');
  setIcon(badge, badge.dataset['icon']);
  const text = one('span', badge);
  if (text) text.textContent = inWords(late, badge.dataset['overdue']);
}
