import { i18n } from '#i18n';
import type { FeedProblem } from '@/lib/feed';
import { joinSentences } from './join-sentences.ts';

/** What happened; the browser's message names allow no hyphen. */
const KEYS = {
  'bad-settings': 'feedProblem.badSettings',
  'no-ed25519': 'feedProblem.noEd25519',
  network: 'feedProblem.network',
  cut: 'feedProblem.cut',
  stalled: 'feedProblem.stalled',
  'too-large': 'feedProblem.tooLarge',
  empty: 'feedProblem.empty',
  portal: 'feedProblem.portal',
  redirect: 'feedProblem.redirect',
  'not-modified': 'feedProblem.notModified',
  'server-error': 'feedProblem.serverError',
  'bad-status': 'feedProblem.badStatus',
  missing: 'feedProblem.missing',
  malformed: 'feedProblem.malformed',
  'wrong-type': 'feedProblem.wrongType',
  signature: 'feedProblem.signature',
  'weak-key': 'feedProblem.weakKey',
  'root-version': 'feedProblem.rootVersion',
  rollback: 'feedProblem.rollback',
  equivocation: 'feedProblem.equivocation',
  expired: 'feedProblem.expired',
  'root-expired': 'feedProblem.rootExpired',
  'clock-ahead': 'feedProblem.clockAhead',
  'clock-behind': 'feedProblem.clockBehind',
  mix: 'feedProblem.mix',
  corrupted: 'feedProblem.corrupted',
  'bad-list': 'feedProblem.badList',
  'lost-advisory': 'feedProblem.lostAdvisory',
  'reused-id': 'feedProblem.reusedId',
  'not-stored': 'feedProblem.notStored',
} as const satisfies Record<FeedProblem, string>;

type Advice =
  | 'later'
  | 'tell'
  | 'tellIfStays'
  | 'clock'
  | 'setAnew'
  | 'updateBrowser'
  | 'signIn'
  | 'proxy'
  | 'checkAddress'
  | 'updateExtension'
  | 'freeSpace';

/** What to do; where nothing else is said, the publisher is to be told. */
const ADVICE: Partial<Record<FeedProblem, readonly Advice[]>> = {
  'bad-settings': ['setAnew'],
  'no-ed25519': ['updateBrowser'],
  network: ['later'],
  cut: ['later'],
  stalled: ['later'],
  empty: ['later'],
  portal: ['signIn'],
  'not-modified': ['later', 'proxy'],
  'server-error': ['later'],
  missing: ['checkAddress'],
  expired: ['later', 'tellIfStays'],
  'clock-ahead': ['clock', 'tellIfStays'],
  'clock-behind': ['clock'],
  mix: ['later'],
  corrupted: ['later'],
  'bad-list': ['updateExtension'],
  'not-stored': ['freeSpace'],
};

/** What happened, what was kept, what to do. */
export function feedProblemWords({ problem, detail }: { problem: FeedProblem; detail: string }): string {
  const advice = (ADVICE[problem] ?? ['tell']).map((one) => i18n.t(`feedAdvice.${one}`));
  return joinSentences(happened(problem, detail), i18n.t('feedAdvice.kept'), ...advice);
}

function happened(problem: FeedProblem, detail: string): string {
  if (problem === 'no-ed25519' || problem === 'network') return i18n.t(KEYS[problem]);
  return i18n.t(KEYS[problem], [detail]);
}
