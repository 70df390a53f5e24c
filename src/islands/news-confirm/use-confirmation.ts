import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { browserRecord } from '#adapters/progress';
import {
  acknowledging,
  answering,
  confirmationIn,
  versionOf,
  type Confirmation,
  type NewsItem,
} from '#domain/news';
import { grade, type Split } from '#domain/quiz';
import { markConfirmed } from '../../scripts/news.ts';

/** The state of one item in this browser's record, and the way to change it. */
export interface Confirming {
  /** False until the record has answered. */
  loaded: boolean;
  state: Confirmation;
  /** True when nothing can be kept. */
  trouble: boolean;
  /** Confirms; with a question, the response is graded and kept too. Says whether it was right. */
  confirm: (response: string | undefined) => boolean;
}

/** Binds the rules of confirming to the record. */
export function useConfirmation(
  item: NewsItem,
  question: Split | undefined,
  base: string,
  locale: string,
): Confirming {
  const record = browserRecord(base);
  const kept = useSyncExternalStore(record.subscribe, record.state);
  const state = useMemo(() => confirmationIn(item, kept.progress), [item, kept.progress]);
  const isRead = state.state === 'partial' && state.missing.length === 0;
  useEffect(() => {
    if (state.state === 'confirmed') markConfirmed(`${item.id}@${versionOf(item.data)}`);
  }, [state.state, item]);
  const confirm = useCallback(
    (response: string | undefined): boolean => {
      // Read once is read: a second try at the question is no second reading.
      const drafts = isRead ? [] : [acknowledging(item, item.data.title, locale)];
      let right = true;
      if (question && response !== undefined) {
        const marked = grade(question.key.rule, response);
        const share = marked === 'for-a-person' ? 0 : marked;
        right = share === 1;
        const version = question.paper.version;
        const answer = answering(item, { version, response, share }, locale);
        if (answer) drafts.push(answer);
      }
      void record.append(drafts);
      return right;
    },
    [item, question, record, locale, isRead],
  );
  return { loaded: kept.loaded, state, trouble: kept.trouble !== undefined, confirm };
}
