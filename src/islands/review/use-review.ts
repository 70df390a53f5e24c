import { useCallback, useEffect, useMemo, useState } from 'react';
import { clock } from '#adapters/browser-clock';
import { loadPair, NoSuchQuiz, rootsOf } from '#adapters/quiz-files';
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
  const ids = useMemo(
    () =>
      cards
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    [cards],
  );
  const { questions, failed, retry } = useQuestions(rootsOf(root, base).join(' '), ids);
  const found = useMemo(
    () =>
      cards.flatMap((card) => {
        const question = questions?.get(card.id);
        if (!question) return [];
        return [
          {
            ...question,
            card,
            changed: isChangedSince(card, question.paper.version, question.locale),
          },
        ];
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
  roots: string,
  ids: string,
): { questions: Questions | undefined; failed: boolean; retry: () => void } {
  const [found, setFound] = useState<Questions>();
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    let gone = false;
    const homes = Map.groupBy(ids.split(' ').filter(Boolean), (id) => id.split('/')[0]!);
    const lists = [...homes].map(([home, own]) => questionsOf(roots.split(' '), home, own));
    Promise.all(lists).then(
      (all) => (gone ? undefined : setFound(new Map(all.flat()))),
      () => (gone ? undefined : setFailed(true)),
    );
    return () => {
      gone = true;
    };
  }, [roots, ids]);
  useEffect(load, [load]);
  const retry = useCallback(() => {
    setFailed(false);
    load();
  }, [load]);
  return { questions: found, failed, retry };
}

type Found = [string, Omit<ReviewCard, 'card' | 'changed'>];

/** The questions of a test in the reader's language, and those it lacks in the language they were written in. */
async function questionsOf(
  roots: readonly string[],
  home: string,
  ids: readonly string[],
): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const root of roots) {
    if (ids.every((id) => found.has(id))) break;
    for (const one of await questionsIn(root, home)) if (!found.has(one[0])) found.set(one[0], one);
  }
  return [...found.values()];
}

async function questionsIn(root: string, home: string): Promise<Found[]> {
  const { paper, key } = await loadPair(root, home).catch((error: unknown) => {
    // Its questions are in no test any more: the rest is reviewed without them.
    if (error instanceof NoSuchQuiz) return { paper: undefined, key: undefined };
    throw error;
  });
  if (!paper) return [];
  return paper.questions.flatMap((question): Found[] => {
    const answerKey = key.keys[question.id];
    if (!answerKey || !question.id.startsWith(`${home}/`)) return [];
    return [[question.id, { paper: question, answerKey, locale: paper.locale }]];
  });
}
