import type { APIRoute } from 'astro';
import { openSite } from '../../../../site/index.ts';
import { cohortCalendar, cohortsIn, type CohortView } from '../../../../site/onboarding/index.ts';
import { inEveryLocale } from '../../../../site/routes.ts';

export async function getStaticPaths() {
  const site = await openSite();
  return inEveryLocale(
    site.library,
    (locale) => cohortsIn(site, locale),
    ({ id }) => ({ cohort: id }),
  );
}

interface Props {
  locale: string;
  item: CohortView;
  [name: string]: unknown;
}

/** A cohort's dates as a calendar that clients subscribe to. */
export const GET: APIRoute<Props> = async ({ props, site: address }) => {
  const site = await openSite();
  const text = cohortCalendar(site, props.locale, props.item, address?.href ?? 'http://localhost/');
  return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
