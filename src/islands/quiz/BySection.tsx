import type { ReactElement } from 'react';
import type { PaperFile, SectionScore } from '#domain/quiz';
import type { QuizWords } from '../../i18n/quiz.ts';
import { decimal, fill, percent } from '../quiz-parts/index.ts';

interface Props {
  scores: readonly SectionScore[];
  names: PaperFile['sections'];
  locale: string;
  words: QuizWords;
}

/** The score by section, for tests that ask about more than one. */
export function BySection({ scores, names, locale, words }: Props): ReactElement | null {
  if (scores.length < 2) return null;
  return (
    <section className="q-block">
      <div className="hang">
        <h3>{words.bySection}</h3>
      </div>
      <table className="q-sections">
        <tbody>
          {scores.map(({ section, raw, max }) => (
            <tr key={section}>
              <th scope="row">{names[section] ?? section}</th>
              <td>
                {decimal(locale, raw)} {fill(words.of, { n: decimal(locale, max) })}
              </td>
              <td>{percent(locale, max === 0 ? 0 : raw / max)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
