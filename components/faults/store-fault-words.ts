import { i18n } from '#i18n';
import type { RecordLoss, Refusal, StoreFault } from '@/lib/store';
import { formatNumber } from '../format.ts';
import { joinSentences } from './join-sentences.ts';

/** The browser's message names allow no hyphen. */
const REFUSAL_KEYS = {
  'no-backup': 'refusal.noBackup',
  'newer-backup': 'refusal.newerBackup',
  'own-reviews': 'refusal.ownReviews',
  'damaged-backup': 'refusal.damagedBackup',
  'other-passphrase': 'refusal.otherPassphrase',
  'damaged-or-newer': 'refusal.damagedOrNewer',
  'undone-undo': 'refusal.undoneUndo',
  'only-decisions': 'refusal.onlyDecisions',
  'same-person': 'refusal.samePerson',
  'own-decision': 'refusal.ownDecision',
  'unknown-person': 'refusal.unknownPerson',
  'finding-gone': 'refusal.findingGone',
  'no-review': 'refusal.noReview',
  'undone-already': 'refusal.undoneAlready',
  'not-kept': 'refusal.notKept',
} as const satisfies Record<Exclude<Refusal['code'], keyof typeof NAMING_KEYS>, string>;

/** Those that name something. */
const NAMING_KEYS = {
  'unknown-in-backup': 'refusal.unknownInBackup',
  'too-many-locals': 'refusal.tooManyLocals',
  'too-many-footprints': 'refusal.tooManyFootprints',
  'too-many-sites': 'refusal.tooManySites',
} as const;

/** What is wrong with the store of advisories: what happened, what was kept, what to do. */
export function storeFaultWords(fault: StoreFault): string {
  const words = happened(fault);
  const isOther = fault.problem === 'changed-meanwhile' || fault.problem === 'not-allowed';
  return isOther ? words : joinSentences(words, i18n.t('storeFault.shipped'));
}

/** The same for what the desk wanted to write: findings, reviews, settings of the house. */
export function deskFaultWords(fault: StoreFault): string {
  if (fault.problem === 'changed-meanwhile') return i18n.t('storeFault.changedMeanwhile');
  if (fault.problem === 'not-stored') return i18n.t('storeFault.deskNotStored', [fault.detail]);
  return storeFaultWords(fault);
}

/** The record of this profile is gone or shorter than it was. */
export function recordLossWords({ reviews, findings, entries }: RecordLoss): string {
  return i18n.t('storeFault.recordLost', [formatNumber(reviews), formatNumber(findings), formatNumber(entries)]);
}

function happened({ problem, detail, refusal }: StoreFault): string {
  switch (problem) {
    case 'no-database':
      return i18n.t('storeFault.noDatabase');
    case 'newer':
      return i18n.t('storeFault.newer');
    case 'blocked':
      return i18n.t('storeFault.blocked');
    case 'no-answer':
      return i18n.t('storeFault.noAnswer', [detail]);
    case 'migration':
      return i18n.t('storeFault.migration');
    case 'refused':
      return i18n.t('storeFault.refused', [detail]);
    case 'damaged':
      return i18n.t('storeFault.damaged', [detail]);
    case 'damaged-replaced':
      return i18n.t('storeFault.damagedReplaced', [detail]);
    case 'not-stored':
      return i18n.t('storeFault.listNotStored', [detail]);
    case 'lost':
      return lostWords(detail);
    case 'changed-meanwhile':
      return i18n.t('storeFault.listChanged');
    case 'not-allowed':
      return refusal === null ? detail : refusalWords(refusal);
  }
}

/** `detail` says what was lost. */
function lostWords(detail: string): string {
  if (detail === 'a newer list') return i18n.t('storeFault.lostNewer');
  if (detail === 'a list') return i18n.t('storeFault.lostSame');
  return i18n.t('storeFault.lostOther', [detail]);
}

function refusalWords({ code, what }: Refusal): string {
  return isNaming(code) ? i18n.t(NAMING_KEYS[code], [what]) : i18n.t(REFUSAL_KEYS[code]);
}

function isNaming(code: Refusal['code']): code is keyof typeof NAMING_KEYS {
  return Object.hasOwn(NAMING_KEYS, code);
}
