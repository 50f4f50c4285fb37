import { i18n } from '#i18n';
import type { SiteState, TabState } from '@/lib/page/messages';
import { summaryParts } from './summary-sentence.ts';

export interface SummaryWordsProps {
  state: TabState;
  /** `null` until the first answer. */
  counts: SiteState['counts'] | null;
}

/** What was read and found, in one sentence; what was read stands out. */
export function SummaryWords({ state, counts }: SummaryWordsProps) {
  const [first, ...rest] = summaryParts(state, counts ?? NOTHING);
  const separator = i18n.t('clauseSeparator');
  return (
    <>
      <strong>{rest.length === 0 ? first : `${first}${separator}`}</strong>
      {rest.join(separator)}
    </>
  );
}

const NOTHING: SiteState['counts'] = {
  listings: 0,
  read: 0,
  unread: 0,
  notStated: 0,
  byVerdict: { 'alerted-zone': 0, ambiguous: 0, 'car-unspecified': 0, 'car-other': 0, none: 0 },
};
