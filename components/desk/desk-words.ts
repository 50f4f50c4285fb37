import { i18n } from '#i18n';
import type { DeskFinding, Judged, ReturnCause, StandingState } from '@/lib/desk';
import type { Regime } from '@/lib/screening';
import type { Decision } from '@/lib/trail';
import { formatDate } from '../format.ts';
import { lotName } from '../lot-name.ts';
import { verdictWords } from '../verdict-words.ts';

/** The browser's message names allow no hyphen. */
const STATE_KEYS = {
  'to-check': 'desk.state.toCheck',
  'came-back': 'desk.state.cameBack',
  'sent-back': 'desk.state.sentBack',
  'awaits-second': 'desk.state.awaitsSecond',
  decided: 'desk.state.decided',
  'nothing-to-check': 'desk.state.nothingToCheck',
} as const satisfies Record<StandingState, string>;

const DECISION_KEYS = {
  cleared: 'desk.decision.cleared',
  'ask-seller': 'desk.decision.askSeller',
  escalate: 'desk.decision.escalate',
  decline: 'desk.decision.decline',
} as const satisfies Record<Decision, string>;

const REGIME_KEYS = {
  vigilance: 'desk.regime.vigilance',
  suspended: 'desk.regime.suspended',
  'compliant-zone': 'desk.regime.compliantZone',
  open: 'desk.regime.open',
} as const satisfies Record<Regime, string>;

export function stateWords(state: StandingState): string {
  return i18n.t(STATE_KEYS[state]);
}

export function decisionWords(decision: Decision): string {
  return i18n.t(DECISION_KEYS[decision]);
}

export function regimeWords(regime: Regime): string {
  return i18n.t(REGIME_KEYS[regime]);
}

/** Verdict, zone and regime of a lot: "In an alerted zone · Bria · Vigilance asked for". */
export function judgedWords({ verdict, zone, regime }: Judged, zoneNames: Readonly<Record<string, string>>): string {
  const zoneWords = zone === null ? [] : [zoneNames[zone] ?? zone];
  return [verdictWords(verdict), ...zoneWords, ...(regime === null ? [] : [regimeWords(regime)])].join(' · ');
}

/** What a finding is called in a sentence: "Lot Q-203", else its title. */
export function findingName({ parcel }: Pick<DeskFinding, 'parcel'>): string {
  if (parcel.lot !== null) return i18n.t('finding.lot', [parcel.lot]);
  return lotName(parcel) || i18n.t('finding.nameless');
}

export function causeWords(because: readonly ReturnCause[]): string {
  if (because.length > 1) return i18n.t('desk.cameBackBoth');
  return i18n.t('desk.cameBackBecause', [
    i18n.t(because[0] === 'text' ? 'desk.becauseText' : 'desk.becauseAdvisories'),
  ]);
}

/** The local day of an instant, as the reader's clock has it. */
export function formatInstant(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  const time = new Intl.DateTimeFormat(i18n.t('formats'), { timeStyle: 'short' }).format(moment);
  const day = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${formatDate(day.join('-'))}, ${time}`;
}
