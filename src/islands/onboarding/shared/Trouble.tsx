import type { ReactElement } from 'react';
import type { RecordState } from '#adapters/progress';
import { counted } from '../../../i18n/fill.ts';
import type { OnboardingWords } from '../../../i18n/onboarding.ts';
import { Icon } from './Icon.tsx';

interface Props {
  state: RecordState;
  words: OnboardingWords['trouble'];
  locale: string;
}

/** Says plainly that the record can't be kept or read; nothing when all is well. */
export function Trouble({ state, words, locale }: Props): ReactElement | null {
  const { trouble, unreadable } = state;
  if (trouble === undefined && unreadable === 0) return null;
  return (
    <div className="banner" role="alert">
      <Icon name="triangle-alert" />
      <p>
        {trouble === undefined ? counted(locale, unreadable, words.unreadable) : words[trouble]}
      </p>
    </div>
  );
}
