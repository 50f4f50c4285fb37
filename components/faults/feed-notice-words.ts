import { i18n } from '#i18n';
import type { FeedNotice } from '@/lib/feed';
import { formatDate, formatNumber } from '../format.ts';

/** What the reader must know of the list's age, beside every finding. */
export function feedNoticeWords(notice: FeedNotice): string {
  switch (notice.code) {
    case 'clock':
    case 'noEd25519':
      return i18n.t(`feedNotice.${notice.code}`);
    case 'notSince':
      return i18n.t('feedNotice.notSince', [formatDate(notice.day)]);
    case 'never':
    case 'last':
      return i18n.t(`feedNotice.${notice.code}`, [formatDate(notice.day), formatNumber(notice.days)]);
  }
}
