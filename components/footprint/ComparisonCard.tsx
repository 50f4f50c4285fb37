import { i18n } from '#i18n';
import type { DimensionComparison, FootprintComparison } from '@/lib/footprints';
import {
  dimensionWords,
  elsewhereWords,
  outcomeWords,
  stonesWords,
  sureWords,
  weightWords,
} from './comparison-words.ts';
import { ShareChart } from './ShareChart.tsx';
import { ShareTable } from './ShareTable.tsx';

export interface ComparisonCardProps {
  comparison: FootprintComparison;
}

/** A parcel held against one footprint: what can be said, how sure, on how many stones, and the picture. */
export function ComparisonCard({ comparison }: ComparisonCardProps) {
  const { footprint, dimensions, outcome, weight } = comparison;
  return (
    <article class="comparison" data-footprint={footprint.name} data-outcome={outcome}>
      <h3>{outcomeWords(outcome, footprint.name)}</h3>
      <p>{dimensions.length === 0 ? i18n.t('footprint.nothingShared') : sureWords(comparison)}</p>
      {weight !== null && <p>{i18n.t('footprint.weight', [weightWords(weight)])}</p>}
      {dimensions.map((one) => (
        <DimensionPart key={one.dimension} comparison={one} footprint={footprint.name} />
      ))}
    </article>
  );
}

function DimensionPart({ comparison, footprint }: { comparison: DimensionComparison; footprint: string }) {
  const name = dimensionWords(comparison.dimension);
  const elsewhere = elsewhereWords(comparison);
  return (
    <section class="comparison-part" data-dimension={comparison.dimension} data-outcome={comparison.outcome}>
      <h4>
        {name}
        {i18n.t('colon')}
        {outcomeWords(comparison.outcome, footprint)}
      </h4>
      <p>
        {stonesWords(comparison)} {sureWords(comparison)} {elsewhere}
      </p>
      <ShareChart label={i18n.t('footprint.chartLabel', [name, footprint])} classes={comparison.classes} />
      <ShareTable comparison={comparison} footprint={footprint} />
    </section>
  );
}
