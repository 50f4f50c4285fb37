/** Why an update of the list ended without one. What a reader is told of it stands with the pages' words. */
export const FEED_PROBLEMS = [
  /** What was set as the feed's address or root cannot be used. */
  'bad-settings',
  /** The browser cannot verify Ed25519 signatures. */
  'no-ed25519',
  /** No connection. */
  'network',
  /** The connection ended in the middle of a file. */
  'cut',
  /** Nothing came for too long. */
  'stalled',
  'too-large',
  'empty',
  /** A web page came where a file of the feed should be: a sign-in page of the network, mostly. */
  'portal',
  'redirect',
  /** 304, although nothing was asked for that could be unchanged. */
  'not-modified',
  'server-error',
  'bad-status',
  /** The server has no such file. */
  'missing',
  /** Not of the form that the file should have. */
  'malformed',
  /** Another kind of file of the feed. */
  'wrong-type',
  /** Too few valid signatures by keys that count. */
  'signature',
  /** A key that would let anybody sign. */
  'weak-key',
  /** Another root than the next one. */
  'root-version',
  /** Older than what was verified before. */
  'rollback',
  /** The same version as before with other content. */
  'equivocation',
  'expired',
  'root-expired',
  'clock-ahead',
  'clock-behind',
  /** Another list than the one that is named. */
  'mix',
  /** The bytes of the list changed on their way. */
  'corrupted',
  /** The list breaks its schema. */
  'bad-list',
  /** The list lacks an advisory that nothing supersedes or withdraws. */
  'lost-advisory',
  /** The list uses an id again that was given up. */
  'reused-id',
  /** The store could not take it. */
  'not-stored',
] as const;

export type FeedProblem = (typeof FEED_PROBLEMS)[number];

/** An update failed; nothing of the list in use was touched. `detail` names the file or the place, never an address. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly problem: FeedProblem;
  readonly detail: string;

  constructor(problem: FeedProblem, detail: string, cause?: unknown) {
    super(`${problem}: ${detail}`, cause === undefined ? undefined : { cause });
    this.problem = problem;
    this.detail = detail;
  }
}
