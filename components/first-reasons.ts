import { i18n } from '#i18n';
import type { HouseForm } from './desk/DeskSettings.tsx';

type Reasons = HouseForm['reasons'];

/**
 * The reasons that a house starts with are offered in the reader's language; its own ones as it wrote them. `first`: those
 * that the store starts with.
 */
export function offeredReasons(kept: Reasons, first: Reasons): Reasons {
  return isSame(kept, first) ? firstReasons() : kept;
}

/** The other way: reasons that nobody changed are kept as the first ones, so that each reader is offered them in his language. */
export function reasonsToKeep(offered: Reasons, first: Reasons): Reasons {
  return isSame(offered, firstReasons()) ? first : offered;
}

function isSame(one: Reasons, other: Reasons): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function firstReasons(): Reasons {
  return {
    cleared: [
      i18n.t('firstReasons.certificateFits'),
      i18n.t('firstReasons.otherOrigin'),
      i18n.t('firstReasons.sellerShowed'),
      i18n.t('firstReasons.notThePlace'),
    ],
    'ask-seller': [
      i18n.t('firstReasons.originUnclear'),
      i18n.t('firstReasons.noCertificate'),
      i18n.t('firstReasons.wordsDiffer'),
    ],
    escalate: [i18n.t('firstReasons.alertedZone'), i18n.t('firstReasons.noAnswer'), i18n.t('firstReasons.secondLook')],
    decline: [i18n.t('firstReasons.notBought'), i18n.t('firstReasons.notShown')],
  };
}
