import type { BrowserMessages } from '../../i18n/en/browser.ts';

const languages: Record<string, () => Promise<{ browser: BrowserMessages }>> = {
  en: () => import('../../i18n/en/browser.ts'),
  ru: () => import('../../i18n/ru/browser.ts'),
};

/** The words of the page's language for what is loaded late; English where there are none. */
export async function loadMessages(): Promise<BrowserMessages> {
  const locale = document.documentElement.lang;
  const load = languages[locale] ?? languages[locale.split('-')[0] ?? ''] ?? languages['en'];
  const loaded = await load?.();
  if (!loaded) throw new Error('The messages of the interface did not load.');
  return loaded.browser;
}
