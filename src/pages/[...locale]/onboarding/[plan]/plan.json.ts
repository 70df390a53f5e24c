import type { APIRoute } from 'astro';
import { onboardingWords } from '../../../../i18n/onboarding.ts';
import { openSite } from '../../../../site/index.ts';
import { planFile, planIds } from '../../../../site/onboarding/index.ts';
import { inEveryLocale } from '../../../../site/routes.ts';

export async function getStaticPaths() {
  const site = await openSite();
  return inEveryLocale(
    site.library,
    () => planIds(site),
    (plan) => ({ plan }),
  );
}

interface Props {
  locale: string;
  item: string;
  [name: string]: unknown;
}

/** A plan in one language, for the islands that lay it over days. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const site = await openSite();
  const { locale, item } = props;
  return Response.json({ plan: planFile(site, locale, item), words: onboardingWords(locale) });
};
