import { i18n } from '#i18n';
import type { TabState } from '@/lib/page/messages';
import type { ScreenedDocument } from '@/lib/screening';
import { plural } from './plural.ts';

type Counts = ScreenedDocument['counts'];

/** "30 lots read, 3 in an alerted zone, 2 CAR without place, 4 state no origin": toolbar, popup and panel say the same. */
export function summarySentence(state: TabState, counts: Counts): string {
  return summaryParts(state, counts).join(i18n.t('clauseSeparator'));
}

/** The sentence in its parts, what was read first. */
export function summaryParts(state: TabState, counts: Counts): string[] {
  if (state === 'not-allowed') return [i18n.t('summary.notAllowed')];
  if (counts.listings === 0 && state === 'none') return [i18n.t('summary.noListings')];
  if (counts.listings === 0 && state === 'reading') return [i18n.t('summary.reading')];
  const parts = [plural('summary.lotsRead', counts.read), ...carParts(counts)];
  if (counts.notStated > 0) parts.push(plural('summary.notStated', counts.notStated));
  if (counts.unread > 0) parts.push(plural('summary.unread', counts.unread));
  if (state === 'part-read') parts.push(i18n.t('summary.partRead'));
  return parts;
}

function carParts({ byVerdict, read }: Counts): string[] {
  const parts: string[] = [];
  if (byVerdict['alerted-zone'] > 0) parts.push(plural('summary.alertedZone', byVerdict['alerted-zone']));
  if (byVerdict.ambiguous > 0) parts.push(plural('summary.ambiguous', byVerdict.ambiguous));
  if (byVerdict['car-unspecified'] > 0) parts.push(plural('summary.carUnspecified', byVerdict['car-unspecified']));
  if (byVerdict['car-other'] > 0) parts.push(plural('summary.carOther', byVerdict['car-other']));
  if (parts.length === 0 && read > 0) parts.push(i18n.t('summary.noCar'));
  return parts;
}
