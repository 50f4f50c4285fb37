import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { DeskRow, Standing } from '@/lib/desk';
import { formatCarats, formatDate, formatPrice } from '../format.ts';
import { VerdictIcon } from '../VerdictIcon.tsx';
import { verdictWords } from '../verdict-words.ts';
import { decisionWords, findingName, regimeWords, stateWords } from './desk-words.ts';

export interface QueueItemProps {
  id: string;
  row: DeskRow;
  /** Place in the whole list, from 1. */
  position: number;
  of: number;
  /** Distance from the list's top in px. */
  top: number;
  selected: boolean;
  onPick: () => void;
}

/** One row of the queue: what it is, how it was judged, where it stands. */
export function QueueItem({ id, row, position, of, top, selected, onPick }: QueueItemProps) {
  const { finding } = row;
  const { parcel, standing } = finding;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list box has the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at by its list box, which has the focus.
    <div
      id={id}
      class="queue-item"
      role="option"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={of}
      data-finding={finding.id}
      data-lot={parcel.lot ?? parcel.title ?? ''}
      data-verdict={parcel.verdict}
      data-standing={standing.state}
      style={{ transform: `translateY(${top}px)` }}
      onClick={onPick}
    >
      <VerdictIcon verdict={parcel.verdict} />
      <p class="queue-name">
        <strong>{findingName(finding)}</strong>
        <span class="queue-standing">{standingWords(standing)}</span>
      </p>
      <p class="queue-verdict">{verdictLine(row)}</p>
      <p class="queue-facts">
        {facts(row).map((fact, at) => (
          <Fragment key={fact}>
            {at > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

function verdictLine({ finding: { parcel } }: DeskRow): string {
  const place = parcel.origin.find(({ denied }) => !denied)?.places[0]?.name;
  const regime = parcel.regime === null ? null : regimeWords(parcel.regime);
  return [verdictWords(parcel.verdict), place, regime].filter(Boolean).join(' · ');
}

function facts({ finding: { parcel, source } }: DeskRow): string[] {
  const { carats, price, closes } = parcel;
  return [
    carats === null ? '' : i18n.t('finding.caratsShort', [formatCarats(carats)]),
    price === null ? '' : formatPrice(price),
    closes === null ? '' : i18n.t('finding.closes', [formatDate(closes)]),
    source.name,
  ].filter((fact) => fact !== '');
}

/** "decided" alone would not tell what. */
function standingWords(standing: Standing): string {
  if (standing.state === 'nothing-to-check') return '';
  if (standing.state === 'decided') return decisionWords(standing.last.decision);
  return stateWords(standing.state);
}
