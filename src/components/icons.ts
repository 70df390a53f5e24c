// Outline icons say what a control does: Lucide (ISC), one import an icon, so that the list is the whole of it.
import alarmClock from 'lucide-static/icons/alarm-clock.svg?raw';
import archive from 'lucide-static/icons/archive.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw';
import circleX from 'lucide-static/icons/circle-x.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import cornerDownRight from 'lucide-static/icons/corner-down-right.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import link from 'lucide-static/icons/link.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import octagonAlert from 'lucide-static/icons/octagon-alert.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import penLine from 'lucide-static/icons/pen-line.svg?raw';
import pin from 'lucide-static/icons/pin.svg?raw';
import pinOff from 'lucide-static/icons/pin-off.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import star from 'lucide-static/icons/star.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import sunMoon from 'lucide-static/icons/sun-moon.svg?raw';
import thumbsDown from 'lucide-static/icons/thumbs-down.svg?raw';
import thumbsUp from 'lucide-static/icons/thumbs-up.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';
import { shapes } from './shapes.ts';

const lucide = {
  'alarm-clock': alarmClock,
  archive,
  'arrow-down': arrowDown,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  'badge-check': badgeCheck,
  check,
  'circle-check': circleCheck,
  'circle-dashed': circleDashed,
  'circle-x': circleX,
  copy,
  'corner-down-right': cornerDownRight,
  download,
  'external-link': externalLink,
  eye,
  flag,
  info,
  languages,
  lightbulb,
  link,
  lock,
  moon,
  'octagon-alert': octagonAlert,
  pause,
  'pen-line': penLine,
  pin,
  'pin-off': pinOff,
  play,
  search,
  star,
  sun,
  'sun-moon': sunMoon,
  'thumbs-down': thumbsDown,
  'thumbs-up': thumbsUp,
  'triangle-alert': triangleAlert,
  x,
};

export type IconName = keyof typeof lucide;

const symbols = new Map<string, string>([
  ...Object.entries(shapes).map(
    ([name, body]) => [`s-${name}`, symbol(`s-${name}`, 12, body)] as const,
  ),
  ...Object.entries(lucide).map(
    ([name, svg]) => [`i-${name}`, symbol(`i-${name}`, 24, inside(svg))] as const,
  ),
]);

const USED = /<use href="#([is]-[a-z-]+)"|data-(?:icon|icons|shapes)="([^"]*)"/g;

/**
 * The `<symbol>`s that a page's HTML uses, or names for its scripts in `data-icon`, `data-icons` and
 * `data-shapes`, and no other.
 * @throws when an icon is named that isn't in the list above.
 */
export function sprite(html: string): string {
  const ids = new Set<string>();
  for (const [, used, named = ''] of html.matchAll(USED))
    for (const id of used ? [used] : named.split(' ')) ids.add(id.replace('#', ''));
  return [...ids].map(find).join('');
}

function find(id: string): string {
  const found = symbols.get(id);
  if (!found) throw new Error(`Icon #${id} is not in src/components/icons.ts: add it there.`);
  return found;
}

function inside(svg: string): string {
  return svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/> ?/g, '/>')
    .trim();
}

function symbol(id: string, size: number, body: string): string {
  return `<symbol id="${id}" viewBox="0 0 ${size} ${size}">${body}</symbol>`;
}
