import { useEffect, useState } from 'react';
import address from '../../styles/quiz.css?url';

let loading: Promise<void> | undefined;

/** True once the styles of questions are there: a page that is only read does not carry them. */
export function useStyles(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    loading ??= load();
    void loading.then(() => (gone ? undefined : setReady(true)));
    return () => {
      gone = true;
    };
  }, []);
  return isReady;
}

// A stylesheet that can't be had must not keep anybody from a test.
function load(): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
