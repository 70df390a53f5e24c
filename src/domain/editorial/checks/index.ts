import type { Issue } from '../../issue/index.ts';
import type { Library } from '../../library/index.ts';
import { checkAnchors } from './anchors.ts';
import { checkAsks } from './asks.ts';
import { checkAudiences } from './audiences.ts';
import { checkComponents } from './components.ts';
import { checkFlows } from './flows.ts';
import { checkHeadings } from './headings.ts';
import { checkInsertions } from './insertions.ts';
import { checkLinks } from './links.ts';
import { checkMedia } from './media.ts';
import { checkNewsAddresses } from './news-addresses.ts';
import { checkNewsParts } from './news-parts.ts';
import { checkNewsQuestions } from './news-questions.ts';
import { checkNewsTranslations } from './news-translations.ts';
import { checkNews } from './news.ts';
import { checkParts } from './parts.ts';
import { checkTeam } from './team.ts';
import { checkPlanLoads } from './plan-loads.ts';
import { checkPlanTranslations } from './plan-translations.ts';
import { checkPlans } from './plans.ts';
import { checkQuizKeys } from './quiz-keys.ts';
import { checkQuizPools } from './quiz-pools.ts';
import { checkQuizSources } from './quiz-sources.ts';
import { checkQuizTranslations } from './quiz-translations.ts';
import { checkQuizzes } from './quizzes.ts';
import { checkTestedArticles } from './tested-articles.ts';
import { checkReferences } from './references.ts';
import { checkReplies } from './replies.ts';
import { checkSections } from './sections.ts';
import { checkSingleFiles } from './single-files.ts';
import { checkTranslations } from './translations.ts';

/** All checks over a whole library; each is `(library) => Issue[]`. */
export const CHECKS: readonly ((library: Library) => Issue[])[] = [
  checkTeam,
  checkSingleFiles,
  checkSections,
  checkReferences,
  checkComponents,
  checkInsertions,
  checkParts,
  checkHeadings,
  checkLinks,
  checkAudiences,
  checkAnchors,
  checkMedia,
  checkReplies,
  checkFlows,
  checkNews,
  checkNewsAddresses,
  checkNewsParts,
  checkNewsQuestions,
  checkNewsTranslations,
  checkPlans,
  checkPlanLoads,
  checkPlanTranslations,
  checkQuizzes,
  checkQuizKeys,
  checkQuizPools,
  checkQuizSources,
  checkQuizTranslations,
  checkTestedArticles,
  checkTranslations,
  checkAsks,
];
