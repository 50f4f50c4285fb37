import { i18n } from '#i18n';
import type { ListDifference } from '@/lib/advisories/diff-lists';
import type { IsoDate, PlaceKind } from '@/lib/gazetteer';
import type { VerdictChange } from '@/lib/screening';
import { formatDate, formatNumber } from '../format.ts';
import { kindInText } from '../map/map-words.ts';
import { plural } from '../plural.ts';
import { verdictWords } from '../verdict-words.ts';
import { differenceWords } from './difference-words.ts';

/** What a draft would change if it were in force. */
export interface Preview {
  asOf: IsoDate;
  places: { zone: string; id: string; name: string; kind: PlaceKind }[];
  /** What changes for a reader. */
  difference: ListDifference;
  lines: { judged: number; changed: VerdictChange[] };
  /** Origins in other countries: a change among them is a false alarm. */
  origins: { judged: number; changed: VerdictChange[] };
}

export interface ChangePreviewProps {
  /** `null` while it is worked out, or while the draft has faults; `failed` where it could not be worked out. */
  preview: Preview | 'failed' | null;
  hasFaults: boolean;
}

/** How many changed lines are shown. */
const SHOWN = 20;

export function ChangePreview({ preview, hasFaults }: ChangePreviewProps) {
  return (
    <section class="preview" data-preview={preview === null ? 'none' : preview === 'failed' ? 'failed' : 'done'}>
      <h3>{i18n.t('draft.preview')}</h3>
      {preview === null && <p>{i18n.t(hasFaults ? 'draft.previewWait' : 'draft.previewRunning')}</p>}
      {preview === 'failed' && <p role="alert">{i18n.t('draft.previewFailed')}</p>}
      {preview !== null && preview !== 'failed' && <Changes preview={preview} />}
    </section>
  );
}

function Changes({ preview: { asOf, places, difference, lines, origins } }: { preview: Preview }) {
  const sentences = differenceWords(difference);
  return (
    <>
      <p>{i18n.t('draft.previewAsOf', [formatDate(asOf)])}</p>
      <h4>{i18n.t('draft.places')}</h4>
      <ul>
        {places.map(({ zone, id, name, kind }) => (
          <li key={`${zone} ${id}`}>{i18n.t('draft.placeLine', [zone, name, kindInText(kind)])}</li>
        ))}
        {places.length === 0 && <li>{i18n.t('draft.noneChanges')}</li>}
      </ul>
      <h4>{i18n.t('draft.changes')}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {sentences.length === 0 && <li>{i18n.t('draft.changesNone')}</li>}
      </ul>
      <h4>{i18n.t('draft.lines', [formatNumber(lines.changed.length), formatNumber(lines.judged)])}</h4>
      <Lines changed={lines.changed} />
      <h4>{i18n.t('draft.origins', [formatNumber(origins.changed.length), formatNumber(origins.judged)])}</h4>
      <p>{i18n.t('draft.originsText')}</p>
      <Lines changed={origins.changed} />
    </>
  );
}

function Lines({ changed }: { changed: readonly VerdictChange[] }) {
  const rest = changed.length - SHOWN;
  return (
    <ul>
      {changed.slice(0, SHOWN).map(({ line, asOf, before, after }) => (
        <li key={`${line.id} ${asOf}`}>
          {i18n.t('draft.lineChange', [line.text, formatDate(asOf), said(after), said(before)])}
        </li>
      ))}
      {changed.length === 0 && <li>{i18n.t('draft.noneChanges')}</li>}
      {rest > 0 && <li>{plural('draft.moreLines', rest)}</li>}
    </ul>
  );
}

function said({ verdict, zone }: VerdictChange['before']): string {
  return zone === null ? verdictWords(verdict) : `${verdictWords(verdict)} (${zone})`;
}
