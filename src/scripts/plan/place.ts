import { write } from '../store.ts';

/** Under which the place in an article is kept: the day's page offers to go on there. */
export const placeKey = (plan: string, item: string): string => `reading:${plan}:${item}`;

/** Keeps the last part of the contents that was scrolled past, while the article is read. */
export function keepPlace(plan: string, item: string): void {
  const parts = partsOf(document.querySelectorAll<HTMLAnchorElement>('.toc a'));
  const look = (): void => {
    const above = parts.filter(({ part }) => part.getBoundingClientRect().top < innerHeight / 2);
    const last = above.at(-1);
    // At the start there is nothing to go on from.
    if (!last || scrollY < innerHeight / 4) return;
    write(placeKey(plan, item), { anchor: last.part.id, heading: last.heading });
  };
  const watch = new IntersectionObserver(look, {
    rootMargin: '0px 0px -50% 0px',
    threshold: [0, 1],
  });
  for (const { part } of parts) watch.observe(part);
}

function partsOf(links: Iterable<HTMLAnchorElement>): { part: Element; heading: string }[] {
  const byId = new Map(Array.from(links, (link) => [decodeURIComponent(link.hash.slice(1)), link]));
  return Array.from(byId, ([id, link]) => ({
    part: document.getElementById(id),
    heading: link.textContent.trim(),
  })).filter((entry): entry is { part: HTMLElement; heading: string } => entry.part !== null);
}
