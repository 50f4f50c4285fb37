import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import { findingsWithoutSpot } from '@/lib/map';
import { formatDate } from '../format.ts';
import { plural } from '../plural.ts';
import type { PlacedFinding } from './FindingLink.tsx';

export interface FindingWordsProps {
  findings: readonly PlacedFinding[];
  judgedOn: IsoDate | null;
}

/** What the flags on the map are, and what is not among them. */
export const FindingWords = memo(function FindingWords({ findings, judgedOn }: FindingWordsProps) {
  const off = findingsWithoutSpot(findings).length;
  return (
    <section class="map-findings" aria-labelledby="map-findings-title">
      <h2 id="map-findings-title">{i18n.t('map.findings')}</h2>
      <p>
        {i18n.t(findings.length === 0 ? 'map.findingsNone' : 'map.findingsText')}{' '}
        {findings.length > 0 && judgedOn !== null && i18n.t('map.findingsAsOf', [formatDate(judgedOn)])}{' '}
        {off > 0 && plural('map.findingsOff', off)}
      </p>
    </section>
  );
});
