import { i18n } from '#i18n';
import type { DimensionComparison, Interval } from '@/lib/footprints';
import { formatNumber } from '../format.ts';
import { dimensionWords, formatShare } from './comparison-words.ts';

export interface ShareTableProps {
  comparison: DimensionComparison;
  /** Name of the footprint, which tells its table from those of the others. */
  footprint: string;
}

/** The picture's twin: the same figures in words. */
export function ShareTable({ comparison: { dimension, classes }, footprint }: ShareTableProps) {
  const name = i18n.t('footprint.tableOf', [dimensionWords(dimension)]);
  return (
    <details class="share-table">
      <summary>{name}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="share-table-scroll" tabIndex={0} aria-label={`${name}, ${footprint}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('footprint.class')}</th>
              <th scope="col">{i18n.t('footprint.stones')}</th>
              <th scope="col">{i18n.t('footprint.shareParcel')}</th>
              <th scope="col">{i18n.t('footprint.shareFootprint')}</th>
            </tr>
          </thead>
          <tbody>
            {classes.map(({ name: className, stones, parcel, footprint }) => (
              <tr key={className}>
                <th scope="row">{className}</th>
                <td>{formatNumber(stones)}</td>
                <td>{intervalWords(parcel)}</td>
                <td>{intervalWords(footprint)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function intervalWords({ share, low, high }: Interval): string {
  return i18n.t('footprint.interval', [formatShare(share), formatShare(low), formatShare(high)]);
}
