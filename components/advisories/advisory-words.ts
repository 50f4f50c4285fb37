import { i18n } from '#i18n';
import type { Advisory, AdvisoryKind, Certainty, DatedRange, Effect } from '@/lib/advisories';
import { formatDate } from '../format.ts';

/** The browser's message names allow no hyphen. */
const EFFECTS = {
  vigilance: 'advisories.effect.vigilance',
  suspend: 'advisories.effect.suspend',
  'resume-compliant-only': 'advisories.effect.resumeCompliantOnly',
  recognise: 'advisories.effect.recognise',
  lift: 'advisories.effect.lift',
  withdraw: 'advisories.effect.withdraw',
} as const satisfies Record<Effect['kind'], string>;

export function effectWords(kind: Effect['kind']): string {
  return i18n.t(EFFECTS[kind]);
}

const KINDS = {
  'vigilance-notice': 'advisories.kind.vigilanceNotice',
  'administrative-decision': 'advisories.kind.administrativeDecision',
  'plenary-decision': 'advisories.kind.plenaryDecision',
  recognition: 'advisories.kind.recognition',
  communique: 'advisories.kind.communique',
  'industry-notice': 'advisories.kind.industryNotice',
  'national-notice': 'advisories.kind.nationalNotice',
  'review-mission': 'advisories.kind.reviewMission',
} as const satisfies Record<AdvisoryKind, string>;

export function kindWords(kind: AdvisoryKind): string {
  return i18n.t(KINDS[kind]);
}

export function certaintyWords(certainty: Certainty): string {
  return i18n.t(`advisories.certainty.${certainty}`);
}

export function originWords(origin: Advisory['origin']): string {
  return i18n.t(`advisories.origin.${origin}`);
}

const SUMMARIES = {
  bundled: 'advisories.summary',
  fed: 'advisories.summaryFed',
  local: 'advisories.summaryLocal',
} as const satisfies Record<Advisory['origin'], string>;

/** Whose summary it is. */
export function summaryWords(origin: Advisory['origin']): string {
  return i18n.t(SUMMARIES[origin]);
}

const WHOSE = {
  bundled: 'advisories.ourWords',
  fed: 'advisories.wordsFed',
  local: 'advisories.wordsLocal',
} as const satisfies Record<Advisory['origin'], string>;

/** Whose words the details are; the advisory's own stand apart. */
export function whoseWords(origin: Advisory['origin']): string {
  return i18n.t(WHOSE[origin]);
}

/** A day, or the range in which it lies. */
export function rangeWords({ earliest, latest }: Pick<DatedRange, 'earliest' | 'latest'>): string {
  if (earliest === latest) return formatDate(earliest);
  return i18n.t('advisories.dateRange', [formatDate(earliest), formatDate(latest)]);
}

/** Id of the element of an advisory on the page of advisories. */
export function anchorOf(advisoryId: string): string {
  return `advisory-${advisoryId}`;
}
