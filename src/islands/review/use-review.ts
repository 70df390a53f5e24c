import { useCallback, useEffect, useMemo, useState } from 'react';
import { clock } from '#adapters/browser-clock';
import { loadPair, NoSuchQuiz } from '#adapters/quiz-files';
import { schedule } from '#adapters/review';
import { reviewing, type KeySource, type PaperQuestion, type QuestionKey } from '#domain/quiz';
import { cardsOf, isChangedSince, queueOf, type Card, type Queue } from '#domain/review';
import { useRecord } from '../quiz-parts/index.ts';

/** A card with its question as it is now. */
export interface ReviewCard {
  card: Card;
  paper: PaperQuestion;
  answerKey: QuestionKey & { where: KeySource };
  /** Language of the question. */
  locale: string;
  changed: boolean;
}

/** The review of the day. */
export interface ReviewState {
  loaded: boolean;
  failed: boolean;
  retry: () => void;
  trouble: ReturnType<typeof useRecord>['kept']['trouble'];
  /** Every card there is, questions that were removed left out. */
  cards: readonly ReviewCard[];
  queue: Queue | undefined;
  answer: (card: ReviewCard, response: string, share: number, seconds: number) => void;
  /** When a question that was answered comes back. */
  dueOf: (id: string) => string | undefined;
}

type Questions = ReadonlyMap<string, Omit<ReviewCard, 'card' | 'changed'>>;

/** Binds the rules of the review to the record, the files and the clock. */
export function useReview({ base, root }: { base: string; root: string }): ReviewState {
  const { record, kept } = useRecord(base);
  const cards = useMemo(() => cardsOf(kept.progress, schedule), [kept.progress]);
  const homes = useMemo(
    () => [...new Set(cards.map(({ id }) => id.split('/')[0]!))].toSorted().join(' '),
    [cards],
  );
  const { questions, failed, retry } = useQuestions(root, homes);
  const found = useMemo(
    () =>
      cards.flatMap((card) => {
        const question = questions?.get(card.id);
        if (!question) return [];
        return [{ ...question, card, changed: isChangedSince(card, question.paper.version) }];
      }),
    [cards, questions],
  );
  const answer = useCallback(
    ({ card, paper, locale }: ReviewCard, response: string, share: number, seconds: number) => {
      const given = { question: card.id, version: paper.version, response, share, seconds };
      void record.append([reviewing(given, locale)]);
    },
    [record],
  );
  const dueOf = useCallback((id: string) => cards.find((card) => card.id === id)?.due, [cards]);
  const queue = useMemo(
    () => questions && queueOf(cards, kept.progress, today(), (id) => questions.has(id)),
    [cards, kept.progress, questions],
  );
  const loaded = kept.loaded && questions !== undefined;
  return { loaded, failed, retry, trouble: kept.trouble, cards: found, queue, answer, dueOf };
}

/** The day of this device, as two instants. */
function today(): { start: string; end: string } {
  const [start, end] = [new Date(clock.instant()), new Date(clock.instant())];
  start.setHours(0, 0, 0, 0);
  end.setHours(23, 59, 59, 999);
  return { start: start.toISOString(), end: end.toISOString() };
}

function useQuestions(
  root: string,
  homes: string,
): { questions: Questions | undefined; failed: boolean; retry: () => void } {
  const [found, setFound] = useState<{ homes: string; questions: Questions }>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    let gone = false;
    const lists = homes
      .split(' ')
      .filter(Boolean)
      .map((home) => questionsOf(root, home));
    Promise.all(lists).then(
      (all) => (gone ? undefined : setFound({ homes, questions: new Map(all.flat()) })),
      () => (gone ? undefined : setFailed(true)),
    );
    return () => {
      gone = true;
    };
  }, [root, homes]);
  useEffect(load, [load]);
  const retry = useCallback(() => {
    setFailed(false);
    load();
  }, [load]);
  return { questions: found?.questions, failed, retry };
}

async function questionsOf(
  root: string,
  home: string,
): Promise<[string, Omit<ReviewCard, 'card' | 'changed'>][]> {
  const { paper, key } = await loadPair(root, home).catch((error: unknown) => {
    // Its questions are in no test any more: the rest is reviewed without them.
    if (error instanceof NoSuchQuiz) return { paper: undefined, key: undefined };
    throw error;
  });
  if (!paper) return [];
  return paper.questions.flatMap((question) => {
    const answerKey = key.keys[question.id];
    if (!answerKey || !question.id.startsWith(`${home}/`)) return [];
    return [[question.id, { paper: question, answerKey, locale: paper.locale }]];
  });
}
