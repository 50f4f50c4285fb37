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
  /** The record does not allow it; `detail` is the sentence that says why. */
  | 'not-allowed';

/** A failure of the store with its name; `detail` is the browser's own name of the error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;
  readonly detail: string;

  constructor(problem: StoreProblem, detail: string, cause?: unknown) {
    super(`${problem}: ${detail}`, cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.detail = detail;
  }
}

/** Any error as a store error: an unknown one was a refusal of the browser. */
export function asStoreError(error: unknown, problem: StoreProblem = 'refused'): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(problem, error instanceof Error ? error.name : String(error), error);
}

const SHIPPED = 'The advisory list that ships with the extension is used.';

/** What was lost. */
export type LostWhat = 'a newer list' | 'a list';

const RESTORE: Record<LostWhat | 'list', string> = {
  'a newer list': 'It is older than the one that was lost: ask for an update of the list to get it back.',
  'a list': 'It is not older than the one that was lost, and it was stored anew.',
  list: 'Ask for an update of the list to get it back.',
};

/** What happened, what was kept, what to do. */
export function sentenceFor({ problem, detail }: StoreError): string {
  switch (problem) {
    case 'no-database':
      return `This browser offers the extension no database (IndexedDB), so nothing can be stored. ${SHIPPED} Nothing that was stored before was changed. Allow the extension to store data, then restart the browser.`;
    case 'newer':
      return `The stored data was written by a newer version of Parcel Vigil. It was kept as it is and is not used. ${SHIPPED} Update the extension, or restart the browser if an update has just come.`;
    case 'blocked':
      return `Another page of the extension still holds an older version of the stored data open. The data was kept as it is. ${SHIPPED} Close the other pages of the extension, then reload this one.`;
    case 'no-answer':
      return `The browser's database did not answer (${detail}). The stored data was not touched. ${SHIPPED} Restart the browser if this stays.`;
    case 'migration':
      return `The stored data could not be brought into the form of this version. It was left as it was. ${SHIPPED} Restart the browser; if this stays, go back to the version of the extension that you used before.`;
    case 'refused':
      return `The browser could not open the stored data (${detail}). It was not touched. ${SHIPPED} Restart the browser if this stays.`;
    case 'damaged':
      return `The stored advisory list could not be read (${detail}). It was kept as it is and is not used. ${SHIPPED} It may be older than the stored one: ask for an update of the list.`;
    case 'damaged-replaced':
      return `The stored advisory list could not be read (${detail}). ${SHIPPED} It is not older, and it was stored anew; the unreadable one was kept beside it. There is nothing to do.`;
    case 'lost':
      return `Data was lost: the browser holds no longer what the extension had stored (${detail}). ${SHIPPED} ${RESTORE[detail as LostWhat] ?? RESTORE.list}`;
    case 'changed-meanwhile':
      return 'Another part of the extension has stored a list in the same moment. Its list is used and was kept. There is nothing to do.';
    case 'not-allowed':
      return detail;
    case 'not-stored':
      return `The advisory list could not be stored (${detail}). What was stored before was kept. ${SHIPPED} Free some disk space, then restart the browser.`;
  }
}

/** The same for what the desk wanted to write: findings, reviews, settings of the house. */
export function deskSentenceFor(error: StoreError): string {
  switch (error.problem) {
    case 'changed-meanwhile':
      return `Nothing was written, because ${error.detail === '' ? 'something changed in the same moment' : `the record changed in the same moment (${error.detail})`}. What was kept before is as it was. Look at it again, then decide.`;
    case 'not-stored':
      return `It could not be stored (${error.detail}). What was kept before is as it was. Free some disk space, then do it once more.`;
    case 'not-allowed':
      return error.detail;
    default:
      return sentenceFor(error);
  }
}
