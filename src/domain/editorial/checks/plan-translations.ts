import { targetOf, type Curriculum, type PlanItem } from '../../curriculum/index.ts';
import { issueAt, type Issue } from '../../issue/index.ts';
import { defaultLocaleOf, type Entry, type Library } from '../../library/index.ts';
import { placeOf } from '../places.ts';

type Plan = Entry<Curriculum>;

/** A plan has the same days and items in every language: progress is kept under their ids, whichever language is read. */
export function checkPlanTranslations(library: Library): Issue[] {
  const original = defaultLocaleOf(library);
  return library.curricula.all.flatMap((plan) => {
    const source = plan.locale === original ? undefined : library.curricula.get(original, plan.id);
    return source ? differences(plan, source) : [];
  });
}

function differences(plan: Plan, source: Plan): Issue[] {
  const count = Math.max(plan.data.days.length, source.data.days.length);
  return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
    const own = shapesOf(plan.data.days[index]?.items);
    const other = shapesOf(source.data.days[index]?.items);
    const at = own.findIndex((shape, place) => shape !== other[place]);
    if (at === -1 && own.length === other.length) return [];
    const place = at === -1 ? own.length : at;
    return [
      issueAt('different-plan', placeOf(plan, ['days', index, 'items', Math.max(0, at)]), {
        message: `item ${place + 1} of day ${index + 1} is not that of ${source.path}`,
        expected: other[place] ?? 'no further item',
        fix: 'make the two alike: only the words differ by language',
      }),
    ];
  });
}

function shapesOf(items: readonly PlanItem[] = []): string[] {
  return items.map((item) => {
    const at = 'at' in item ? item.at : undefined;
    const minutes = 'minutes' in item ? `${item.minutes} min` : undefined;
    return [item.kind, item.id, targetOf(item), at, minutes]
      .filter((part, index, all) => part !== undefined && all.indexOf(part) === index)
      .join(' ');
  });
}
