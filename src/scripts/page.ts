// The one script of every page. The theme comes first: nothing may be painted in another one.
import { setTheme, themeButton } from './theme.ts';

setTheme();

import { ageBadges } from './badges.ts';
import { followContents } from './contents.ts';
import { copyButtons, copyLink, copyNearestReply } from './copy.ts';
import { fillDesk, isPinnedKey, pinnedUrl } from './desk.ts';
import { one } from './dom.ts';
import { letter, listen, question, slash } from './keys.ts';
import { lazyParts, openPalette, openShortcuts, parts } from './lazy.ts';
import { ageNews } from './news.ts';
import { showPlan } from './plan.ts';
import { pinButton, rememberVisit, togglePin } from './visits.ts';

themeButton();
ageBadges();
rememberVisit();
fillDesk();
copyButtons();
pinButton();
lazyParts();
followContents();
ageNews();
showPlan();
// One entry for all pages: a second one would split what both share into a third file.
if (one('[data-search]')) void import('./search/index.ts').then(({ start }) => start());
one('[data-print]')?.addEventListener('click', () => print());
const due = one('[data-review-due]');
if (due) void import('./review-due/index.ts').then(({ fillDue }) => fillDue(due));
const tests = one('[data-quiz-list]');
if (tests) void import('./quiz-list/index.ts').then(({ fillStandings }) => fillStandings(tests));
if (one('[data-unanswered]')) void parts().then((loaded) => loaded.startUnanswered());

listen([
  { matches: slash, run: () => openPalette() },
  { matches: question, run: () => openShortcuts() },
  { matches: letter('L'), run: () => copyLink() },
  { matches: letter('C'), run: copyNearestReply },
  { matches: letter('P'), run: togglePin },
  { matches: isPinnedKey, run: ({ key }) => location.assign(pinnedUrl(Number(key)) ?? '') },
]);
