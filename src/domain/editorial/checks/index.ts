import type { Issue } from '../../issue/index.ts';
import type { Library } from '../../library/index.ts';
import { checkAsks } from './asks.ts';
import { checkComponents } from './components.ts';
import { checkFlows } from './flows.ts';
import { checkInsertions } from './insertions.ts';
import { checkLearning } from './learning.ts';
import { checkAnchors, checkLinks } from './links.ts';
import { checkMedia } from './media.ts';
import { checkNews } from './news.ts';
import { checkParts } from './parts.ts';
import { checkPeople } from './people.ts';
import { checkReferences } from './references.ts';
import { checkReplies } from './replies.ts';
import { checkSections } from './sections.ts';
import { checkTranslations } from './translations.ts';

/** All checks over a whole library; each is `(library) => Issue[]`. */
export const CHECKS: readonly ((library: Library) => Issue[])[] = [
  checkPeople,
  checkSections,
  checkReferences,
  checkComponents,
  checkInsertions,
  checkParts,
  checkLinks,
  checkAnchors,
  checkMedia,
  checkReplies,
  checkFlows,
  checkNews,
  checkLearning,
  checkTranslations,
  checkAsks,
];
