import { i18n } from '#i18n';
import type { SiteState } from '@/lib/page/messages';
import { summaryParts } from './summary-sentence.ts';

export interface SummaryWordsProps {
  /** `null` until the first answer. */
  tab: Pick<SiteState, 'state' | 'counts'> | null;
}

/** What was read and found, in one sentence; what was read stands out. */
export function SummaryWords({ tab }: SummaryWordsProps) {
  const [first, ...rest] = tab === null ? [i18n.t('summary.reading')] : summaryParts(tab.state, tab.counts);
  const separator = i18n.t('listSeparator');
  return (
    <>
      <strong>{rest.length === 0 ? first : `${first}${separator}`}</strong>
      {rest.join(separator)}
    </>
  );
}
