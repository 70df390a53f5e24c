import { one } from './dom.ts';
import { read } from './store.ts';

/** Shows the plan that runs on the desk, and in articles that were opened from it; loads nothing for anybody else. */
export function showPlan(): void {
  const asked = new URLSearchParams(location.search);
  const [plan, item] = [asked.get('plan'), asked.get('item')];
  if (plan && item && one('article'))
    void import('./plan/index.ts').then(({ startBar }) => startBar(plan, item));
  keepRoom();
  const box = one('[data-plan-today]');
  const running = read('plan');
  if (!box || typeof running !== 'string') return;
  // Before the first paint, so that nothing moves when the items come.
  box.hidden = false;
  void import('./plan/index.ts').then(({ fillToday }) => fillToday(box, running));
}

// On the pages of a plan that runs: room for what its island will say, before the first paint.
function keepRoom(): void {
  const [plan, since] = String(read('plan-open')).split(' ');
  if (!since || one('[data-plan-page]')?.dataset['planPage'] !== plan) return;
  const today = new Date().toLocaleDateString('sv');
  document.documentElement.dataset['plan'] = since < today ? 'behind' : 'runs';
}
