import { i18n } from '#i18n';
import { FIRST_SETTINGS, type HouseSettings } from '@/lib/store';

type Reasons = HouseSettings['reasons'];

/** The reasons that a house starts with are offered in the reader's language; its own ones as it wrote them. */
export function offeredReasons(kept: Reasons): Reasons {
  return isSame(kept, FIRST_SETTINGS.reasons) ? firstReasons() : kept;
}

/** The other way: reasons that nobody changed are kept as the first ones, so that each reader is offered them in his language. */
export function reasonsToKeep(offered: Reasons): Reasons {
  return isSame(offered, firstReasons()) ? FIRST_SETTINGS.reasons : offered;
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
