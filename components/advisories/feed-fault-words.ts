import { i18n } from '#i18n';

/** Why a feed was not set; `null` where it was. */
export function feedFaultWords(fault: 'address' | 'root' | null): string | null {
  if (fault === null) return null;
  return i18n.t(fault === 'address' ? 'advisories.feedBadAddress' : 'advisories.feedBadRoot');
}
