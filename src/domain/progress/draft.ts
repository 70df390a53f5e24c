import { EXTENSIONS } from './activities.ts';
import type { Activity, Actor, Context, Extensions, Result, Statement } from './model.ts';
import { VERBS, type VerbName } from './verbs.ts';

/** What happened, before the store gives it an id, a place in the order and a time. */
export interface Draft {
  verb: Exclude<VerbName, 'voided'>;
  activity: Activity;
  result?: Result | undefined;
  /** Who did it, when that is not the learner: a mentor who signs. */
  actor?: Actor | undefined;
  context?: Context | undefined;
}

/** Takes back the statement with this id; the statement itself stays in the log. */
export interface Voiding {
  verb: 'voided';
  statement: string;
}

/** What only an adapter knows. */
export interface Stamp {
  /** A new UUID. */
  id: string;
  /** The learner. */
  actor: Actor;
  /** ISO 8601 instant. */
  timestamp: string;
  /** See `nextSequence`. */
  sequence: number;
}

/** Makes the statement that is kept. */
export function stamped(draft: Draft | Voiding, stamp: Stamp): Statement {
  const common = {
    id: stamp.id,
    verb: { id: VERBS[draft.verb], display: { 'en-US': draft.verb } },
    timestamp: stamp.timestamp,
  };
  if (draft.verb === 'voided') {
    return {
      ...common,
      actor: stamp.actor,
      object: { objectType: 'StatementRef', id: draft.statement },
      context: { extensions: { [EXTENSIONS.sequence]: stamp.sequence } },
    };
  }
  const extensions: Extensions = {
    ...draft.context?.extensions,
    [EXTENSIONS.sequence]: stamp.sequence,
  };
  return {
    ...common,
    actor: draft.actor ?? stamp.actor,
    object: { objectType: 'Activity', ...draft.activity },
    ...(draft.result && { result: draft.result }),
    context: { ...draft.context, extensions },
  };
}
