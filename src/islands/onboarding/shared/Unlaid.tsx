import type { ReactElement } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { Icon } from './Icon.tsx';
import type { PlanState } from './use-run.ts';

interface Props {
  state: PlanState;
  /** The page that chooses, filled for this plan. */
  choose: string;
}

/** Says why a chosen plan has no dates: its calendar is gone, or has no working day. Nothing when it has. */
export function Unlaid({ state, choose }: Props): ReactElement | null {
  const { problem, loaded, enrolment } = state;
  if (!problem || !loaded || !enrolment) return null;
  const { unlaid, run } = loaded.words;
  return (
    <div className="banner" role="alert">
      <Icon name="triangle-alert" />
      <p>
        <b>{fill(unlaid[problem], { calendar: enrolment.calendar })}</b>
        {unlaid.kept}
      </p>
      <a className="btn btn-sm" href={choose}>
        {run.change}
      </a>
    </div>
  );
}
