import address from '../../styles/palette.css?url';

let loading: Promise<void> | undefined;

/** The styles of what opens over a page: fetched with it, so that pages don't carry them. */
export function loadStyles(): Promise<void> {
  loading ??= new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    document.head.append(link);
  });
  return loading;
}
