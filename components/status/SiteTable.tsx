import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import { formatNumber, formatTime } from '../format.ts';
import { plural } from '../plural.ts';

/** Readings of one kind of pages. */
export interface SiteLine {
  id: string;
  host: string;
  pages: string;
  /** `null`: too few readings. */
  usual: number | null;
  last: { lots: number; unread: number; at: string };
  /** Since when fewer are found; `null`: as usual. */
  lowSince: string | null;
}

export interface SiteTableProps {
  sites: readonly SiteLine[];
  /** A person looked: the last reading is right. */
  onAccept: (id: string) => void;
}

/** How many lots the pages of each site gave, what wants a look first. */
export function SiteTable({ sites, onAccept }: SiteTableProps) {
  const sorted = [...sites].sort((one, other) => Number(other.lowSince !== null) - Number(one.lowSince !== null));
  const columns = ['site', 'pages', 'usual', 'last', 'at', 'state'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section class="site-table" aria-label={i18n.t('status.sites')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {i18n.t(`status.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((site) => (
            <Line key={site.id} site={site} onAccept={onAccept} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ site, onAccept }: { site: SiteLine; onAccept: (id: string) => void }) {
  const { id, host, pages, usual, last, lowSince } = site;
  const lots = plural('status.lastValue', last.lots);
  return (
    <tr data-site={id} data-lots={last.lots} data-alarm={lowSince === null ? undefined : ''}>
      <th scope="row">
        <bdi>{host}</bdi>
      </th>
      <td>
        <bdi dir="ltr">{pages}</bdi>
      </td>
      <td>{usual === null ? i18n.t('status.usualUnknown') : formatNumber(usual)}</td>
      <td>
        {lots}
        {last.unread > 0 && `${i18n.t('clauseSeparator')}${plural('status.unread', last.unread)}`}
      </td>
      <td>{formatTime(last.at)}</td>
      <td>
        {lowSince === null ? i18n.t('status.asUsual') : i18n.t('status.fewer', [formatTime(lowSince)])}{' '}
        {lowSince !== null && (
          <Button kind="plain" onClick={() => onAccept(id)} label={i18n.t('status.acceptNamed', [host, pages])}>
            {i18n.t('status.accept')}
          </Button>
        )}
      </td>
    </tr>
  );
}
