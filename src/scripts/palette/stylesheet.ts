/**
 * The styles of what opens over a page: fetched with it, so that pages don't carry them. The page names their
 * address, because a module that holds it would be shared, and so one more request of every page.
 */
export async function loadStyles(): Promise<void> {
  const { lateStyles = '' } = document.body.dataset;
  const asked = document.querySelector<HTMLLinkElement>('link[data-late]');
  const link = asked ?? ask(lateStyles);
  if (link.sheet) return;
  await new Promise<void>((done) => {
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
  });
}

function ask(address: string): HTMLLinkElement {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  link.dataset['late'] = '';
  document.head.append(link);
  return link;
}
