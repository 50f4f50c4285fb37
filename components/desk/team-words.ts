import { i18n } from '#i18n';
import type { RefusalCause, TeamDecision, TeamDevice, TeamProblem } from '@/lib/teams';
import { decisionWords, formatInstant } from './desk-words.ts';

/** The browser's message names allow no hyphen. */
const PROBLEM_KEYS = {
  'no-server': 'team.problem.noServer',
  'not-signed-in': 'team.problem.notSignedIn',
  'not-allowed': 'team.problem.notAllowed',
  'no-database': 'team.problem.noDatabase',
  'server-full': 'team.problem.serverFull',
  'browser-full': 'team.problem.browserFull',
  'server-error': 'team.problem.serverError',
  'other-trail': 'team.problem.otherTrail',
  'not-consented': 'team.problem.noConsent',
} as const satisfies Record<TeamProblem, string>;

const CAUSE_KEYS = {
  'no-form': 'team.cause.form',
  altered: 'team.cause.altered',
  unsigned: 'team.cause.unsigned',
  'no-administrator': 'team.cause.unsigned',
  'unknown-device': 'team.cause.unknownDevice',
  'revoked-device': 'team.cause.revokedDevice',
  'not-chained': 'team.cause.chain',
  'two-of-one-number': 'team.cause.chain',
  'behind-a-break': 'team.cause.chain',
  replayed: 'team.cause.replayed',
  erased: 'team.cause.replayed',
  unreadable: 'team.cause.unreadable',
  'does-not-fit': 'team.cause.unreadable',
  removed: 'team.cause.removed',
  'server-refused': 'team.cause.serverRefused',
} as const satisfies Record<RefusalCause, string>;

const STATE_KEYS = {
  asks: 'team.stateAsks',
  admitted: 'team.stateAdmitted',
  revoked: 'team.stateRevoked',
} as const satisfies Record<TeamDevice['state'], string>;

export function problemWords(problem: TeamProblem): string {
  return i18n.t(PROBLEM_KEYS[problem]);
}

export function refusalWords(cause: RefusalCause): string {
  return i18n.t(CAUSE_KEYS[cause]);
}

export function deviceState(state: TeamDevice['state']): string {
  return i18n.t(STATE_KEYS[state]);
}

/** "Cleared, by Ada on 24 November 2026, 12:00 · reason · note". */
export function saidWords({ decision, who, at, reason, note }: TeamDecision): string {
  const person = who === '' ? i18n.t('team.unknownPerson') : who;
  const said = i18n.t('team.said', [decisionWords(decision), person, formatInstant(at)]);
  return [said, reason, note].filter(Boolean).join(' · ');
}

/** What a lot is called where only its number and address are known. */
export function teamLotName({ lot: { lot, address } }: TeamDecision): string {
  return [lot === null ? i18n.t('finding.nameless') : i18n.t('finding.lot', [lot]), address]
    .filter(Boolean)
    .join(' · ');
}

/** Enough of a key to be read out and compared: 72 bits. */
export function keyBeginning(device: string): string {
  return device.slice(0, 12).replace(/(.{4})(?=.)/g, '$1 ');
}
