import { useCallback, useEffect, useState } from 'react';
import { loadPlan, type LoadedPlan } from './load-plan.ts';

/** A plan's file as it comes in. */
export interface PlanLoad {
  loaded: LoadedPlan | undefined;
  failed: boolean;
  retry: () => void;
}

/** Loads a plan's file; nothing for an empty address. */
export function usePlan(url: string): PlanLoad {
  const [state, setState] = useState<{ url: string; loaded?: LoadedPlan }>({ url: '' });
  const load = useCallback((): (() => void) => {
    let current = url !== '';
    const take = (loaded?: LoadedPlan): void => {
      if (current) setState(loaded ? { url, loaded } : { url });
    };
    if (current) loadPlan(url).then(take, () => take());
    return () => {
      current = false;
    };
  }, [url]);
  useEffect(load, [load]);
  const known = state.url === url && url !== '';
  return {
    loaded: known ? state.loaded : undefined,
    failed: known && state.loaded === undefined,
    retry: () => void load(),
  };
}
