import type { RefusalCode } from './refusals.ts';

/** Why the stored data cannot be used now. */
export type StoreProblem =
  /** The browser offers no IndexedDB here. */
  | 'no-database'
  /** A newer version of the extension has written the database (`VersionError`). */
  | 'newer'
  /** Another page of the extension holds an older version of the database open. */
  | 'blocked'
  /** No answer in time. */
  | 'no-answer'
  /** A step of the migrations failed; the data is as before. */
  | 'migration'
  /** The browser refused to open or to read it. */
  | 'refused'
  /** What was stored could not be read or does not hold together. */
  | 'damaged'
  /** What was stored could not be read, and the list of the package replaced it. */
  | 'damaged-replaced'
  /** The list could not be written. */
  | 'not-stored'
  /** The database is gone or empty, although something was stored in it. */
  | 'lost'
  /** Somebody else has written since the data was read. */
  | 'changed-meanwhile'
  /** The record does not allow it; `refusal` says why, and `detail` is that as a sentence. */
  | 'not-allowed';

/** Why the record does not allow something, for a page's own words. */
export interface Refusal {
  code: RefusalCode;
  what: string;
}

/** A failure as a page tells it. */
export type StoreFault = Pick<StoreError, 'problem' | 'detail' | 'refusal'>;

/** A failure of the store with its name; `detail` is the browser's own name of the error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;
  readonly detail: string;
  readonly refusal: Refusal | null;

  constructor(problem: StoreProblem, detail: string, cause?: unknown, refusal: Refusal | null = null) {
    super(`${problem}: ${detail}`, cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.detail = detail;
    this.refusal = refusal;
  }
}

/** Any error as a store error: an unknown one was a refusal of the browser. */
export function asStoreError(error: unknown, problem: StoreProblem = 'refused'): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(problem, error instanceof Error ? error.name : String(error), error);
}

/** What was lost: the `detail` of `lost`. */
export type LostWhat = 'a newer list' | 'a list';
