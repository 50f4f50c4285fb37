import { i18n } from '#i18n';
import type { AdvisoryList } from '@/lib/advisories';
import type { RegimeRow } from '@/lib/advisories/regimes-over-time';
import type { IsoDate } from '@/lib/gazetteer';
import { formatDate } from '../format.ts';
import { BasisLinks } from './BasisLinks.tsx';
import type { Tongue } from './In.tsx';
import { lookOf, regimeWords } from './regime-look.ts';
import { rowName } from './row-name.ts';
import './TimelineTable.css';

export interface TimelineTableProps {
  rows: readonly RegimeRow[];
  list: AdvisoryList;
  today: IsoDate;
  tongue: Tongue;
}

/** The timeline's twin: the same in words, row by row. */
export function TimelineTable({ rows, list, today, tongue }: TimelineTableProps) {
  return (
    <details class="timeline-table">
      <summary>{i18n.t('advisories.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section class="timeline-scroll" tabIndex={0} aria-label={i18n.t('advisories.tableCaption')}>
        <table>
          <caption class="visually-hidden">{i18n.t('advisories.tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{i18n.t('advisories.zone')}</th>
              <th scope="col">{i18n.t('advisories.from')}</th>
              <th scope="col">{i18n.t('advisories.until')}</th>
              <th scope="col">{i18n.t('advisories.held')}</th>
              <th scope="col">{i18n.t('advisories.because')}</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.id} data-zone={row.id}>
              {row.spans.map(({ from, until, regime }, n) => (
                <tr key={from} data-regime={lookOf(regime)}>
                  {n === 0 && (
                    <th scope="rowgroup" rowSpan={row.spans.length}>
                      {rowName(row, tongue)}
                    </th>
                  )}
                  <td>{formatDate(from)}</td>
                  <td>{until === today ? i18n.t('advisories.toTodayOpen') : formatDate(until)}</td>
                  <td>{regimeWords(lookOf(regime))}</td>
                  <td>
                    <BasisLinks basis={regime.basis} list={list} tongue={tongue} />
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
}
