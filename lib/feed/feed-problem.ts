/** Why an update of the list ended without one. */
export type FeedProblem =
  /** What was set as the feed's address or root cannot be used. */
  | 'bad-settings'
  /** The browser cannot verify Ed25519 signatures. */
  | 'no-ed25519'
  /** No connection. */
  | 'network'
  /** The connection ended in the middle of a file. */
  | 'cut'
  /** Nothing came for too long. */
  | 'stalled'
  | 'too-large'
  | 'empty'
  /** A web page came where a file of the feed should be: a sign-in page of the network, mostly. */
  | 'portal'
  | 'redirect'
  /** 304, although nothing was asked for that could be unchanged. */
  | 'not-modified'
  | 'server-error'
  | 'bad-status'
  /** The server has no such file. */
  | 'missing'
  /** Not of the form that the file should have. */
  | 'malformed'
  /** Another kind of file of the feed. */
  | 'wrong-type'
  /** Too few valid signatures by keys that count. */
  | 'signature'
  /** A key that would let anybody sign. */
  | 'weak-key'
  /** Another root than the next one. */
  | 'root-version'
  /** Older than what was verified before. */
  | 'rollback'
  /** The same version as before with other content. */
  | 'equivocation'
  | 'expired'
  | 'root-expired'
  | 'clock-ahead'
  | 'clock-behind'
  /** Another list than the one that is named. */
  | 'mix'
  /** The bytes of the list changed on their way. */
  | 'corrupted'
  /** The list breaks its schema. */
  | 'bad-list'
  /** The list lacks an advisory that nothing supersedes or withdraws. */
  | 'lost-advisory'
  /** The list uses an id again that was given up. */
  | 'reused-id'
  /** The store could not take it. */
  | 'not-stored';

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

const KEPT = 'The list in use was kept.';
const LATER = 'It is tried again later; you can also ask for it yourself.';
const TELL = 'Tell whoever publishes the feed.';
const CLOCK = 'Check the date and time of this computer.';

const SENTENCES: Record<FeedProblem, (detail: string) => string> = {
  'bad-settings': (detail) => `The feed's address or root cannot be used (${detail}). ${KEPT} Set them anew.`,
  'no-ed25519': () =>
    `This browser cannot verify signatures (Ed25519), so no list is taken from the feed. ${KEPT} Update the browser.`,
  network: () => `The feed could not be reached. ${KEPT} ${LATER}`,
  cut: (detail) => `The connection ended while ${detail} was read. ${KEPT} ${LATER}`,
  stalled: (detail) => `The feed stopped sending ${detail}. ${KEPT} ${LATER}`,
  'too-large': (detail) => `The feed sent more for ${detail} than it may. ${KEPT} ${TELL}`,
  empty: (detail) => `The feed sent nothing for ${detail}. ${KEPT} ${LATER}`,
  portal: (detail) =>
    `A web page came in place of ${detail}: the network may ask you to sign in. ${KEPT} Open any web page, sign in, then ask again.`,
  redirect: (detail) => `The feed sent the question for ${detail} elsewhere, which is not followed. ${KEPT} ${TELL}`,
  'not-modified': (detail) =>
    `The feed said that ${detail} had not changed, which was not asked. ${KEPT} ${LATER} If this stays, a proxy of your network may be at fault.`,
  'server-error': (detail) => `The feed's server failed (${detail}). ${KEPT} ${LATER}`,
  'bad-status': (detail) => `The feed's server refused the question (${detail}). ${KEPT} ${TELL}`,
  missing: (detail) => `The feed has no ${detail}. ${KEPT} Check the address of the feed.`,
  malformed: (detail) => `A file of the feed is not of the form it should have (${detail}). ${KEPT} ${TELL}`,
  'wrong-type': (detail) => `The feed sent another kind of file as ${detail}. ${KEPT} ${TELL}`,
  signature: (detail) => `Too few valid signatures stand on ${detail}. ${KEPT} ${TELL}`,
  'weak-key': (detail) => `A key of the feed is no safe key (${detail}). ${KEPT} ${TELL}`,
  'root-version': (detail) => `The feed's root is not the next one (${detail}). ${KEPT} ${TELL}`,
  rollback: (detail) => `The feed offered an older state than was seen before (${detail}). ${KEPT} ${TELL}`,
  equivocation: (detail) => `The feed showed two different states under one number (${detail}). ${KEPT} ${TELL}`,
  expired: (detail) =>
    `What the feed says has expired (${detail}). ${KEPT} ${LATER} If this stays, tell whoever publishes it.`,
  'root-expired': (detail) => `The feed's root has expired (${detail}). ${KEPT} ${TELL}`,
  'clock-ahead': (detail) =>
    `What the feed says would have expired long ago (${detail}): this computer's clock may be ahead. ${KEPT} ${CLOCK} If it is right, tell whoever publishes the feed.`,
  'clock-behind': (detail) =>
    `What the feed says was issued in the future (${detail}): this computer's clock may be behind. ${KEPT} ${CLOCK}`,
  mix: (detail) => `The feed sent another list than the one it names (${detail}). ${KEPT} ${LATER}`,
  corrupted: (detail) => `The list was changed on its way (${detail}). ${KEPT} ${LATER}`,
  'bad-list': (detail) =>
    `The list of the feed holds something that is not understood (${detail}). ${KEPT} Update the extension; if that does not help, tell whoever publishes the feed.`,
  'lost-advisory': (detail) =>
    `The list of the feed lacks an advisory that nothing replaces or withdraws (${detail}). ${KEPT} ${TELL}`,
  'reused-id': (detail) => `The list of the feed uses the id of a former advisory again (${detail}). ${KEPT} ${TELL}`,
  'not-stored': (detail) =>
    `The new list could not be stored (${detail}). ${KEPT} Free some disk space, then ask for it again.`,
};

/** What happened, what was kept, what to do. */
export function feedSentence({ problem, detail }: { problem: FeedProblem; detail: string }): string {
  return SENTENCES[problem](detail);
}

export const FEED_PROBLEMS = Object.keys(SENTENCES) as [FeedProblem, ...FeedProblem[]];
