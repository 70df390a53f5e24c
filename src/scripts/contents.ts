import { all } from './dom.ts';

/** Marks in the list of contents the part that is being read: the last heading above a third of the window. */
export function followContents(): void {
  const links = new Map(all('.toc a').map((link) => [idIn(link), link]));
  const parts = [...links.keys()]
    .map((id) => document.getElementById(id))
    .filter((part) => part !== null);
  if (parts.length === 0) return;

  const mark = () => {
    const above = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 3);
    const now = links.get((above.at(-1) ?? parts[0])?.id ?? '');
    for (const link of links.values()) link.ariaCurrent = link === now ? 'true' : null;
  };
  const watch = new IntersectionObserver(mark, {
    rootMargin: '0px 0px -66% 0px',
    threshold: [0, 1],
  });
  for (const part of parts) watch.observe(part);
}

const idIn = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
