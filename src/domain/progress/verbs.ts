/**
 * The verbs of this project's statements and their registered IRIs: ADL's vocabulary and
 * Activity Streams 1.0, where other systems already read them.
 */
export const VERBS = {
  registered: 'http://adlnet.gov/expapi/verbs/registered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  voided: 'http://adlnet.gov/expapi/verbs/voided',
  attempted: 'http://adlnet.gov/expapi/verbs/attempted',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  scored: 'http://adlnet.gov/expapi/verbs/scored',
  acknowledged: 'http://activitystrea.ms/schema/1.0/acknowledge',
  attested: 'http://activitystrea.ms/schema/1.0/approve',
} as const;

export type VerbName = keyof typeof VERBS;

const isVerbName = (name: string): name is VerbName => name in VERBS;
const VERB_NAMES = Object.keys(VERBS).filter(isVerbName);

const NAMES: ReadonlyMap<string, VerbName> = new Map(VERB_NAMES.map((name) => [VERBS[name], name]));

/** Our name of a verb, or undefined for a verb of somebody else. */
export function verbName(iri: string): VerbName | undefined {
  return NAMES.get(iri);
}
