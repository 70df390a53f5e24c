/** Words by language tag, as xAPI writes names. */
export type LanguageMap = Readonly<Record<string, string>>;

/** Extra data under IRIs of our own: see `EXTENSIONS`. */
export type Extensions = Readonly<Record<string, unknown>>;

/** Who did it: an account on this site, never a name or an address. */
export interface Actor {
  objectType?: 'Agent' | undefined;
  account: { homePage: string; name: string };
}

/** What was done; its id is the same in every locale. */
export interface Activity {
  objectType?: 'Activity' | undefined;
  id: string;
  definition?: { type?: string | undefined; name?: LanguageMap | undefined } | undefined;
}

/** Another statement: only `voided` points to one. */
export interface StatementRef {
  objectType: 'StatementRef';
  /** UUID of the statement. */
  id: string;
}

/** How it ended. */
export interface Result {
  score?:
    | {
        /** Share of points, from -1 to 1. */
        scaled?: number | undefined;
        raw?: number | undefined;
        min?: number | undefined;
        max?: number | undefined;
      }
    | undefined;
  success?: boolean | undefined;
  completion?: boolean | undefined;
  response?: string | undefined;
  /** ISO 8601 duration, `PT4M12S`. */
  duration?: string | undefined;
  extensions?: Extensions | undefined;
}

/** Around which plan, in which language. */
export interface Context {
  /** UUID of one run through a plan or a test. */
  registration?: string | undefined;
  instructor?: Actor | undefined;
  contextActivities?:
    { parent?: Activity[] | undefined; grouping?: Activity[] | undefined } | undefined;
  language?: string | undefined;
  extensions?: Extensions | undefined;
}

/**
 * One line of the learner's record: an xAPI 1.0.3 statement. Statements are only ever added;
 * what was wrong is taken back by a further statement with the verb `voided`.
 */
export interface Statement {
  /** UUID; two statements with one id are the same statement. */
  id: string;
  actor: Actor;
  verb: { id: string; display?: LanguageMap | undefined };
  object: Activity | StatementRef;
  result?: Result | undefined;
  context?: Context | undefined;
  /** When the device's clock said that it happened: ISO 8601 with a zone. Never used for order alone: clocks jump. */
  timestamp: string;
}
