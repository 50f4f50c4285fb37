import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedHere } from '@/lib/page/screen-here';
import { AsOfPicker } from './AsOfPicker.tsx';
import { plural } from './plural.ts';
import { ScreenedLots } from './ScreenedLots.tsx';
import { StateMessage } from './StateMessage.tsx';
import './SelectionScreen.css';

export interface SelectionScreenProps {
  /** The words; `null` until they are read, `missing` where there is no selection any more. */
  words: string | null | 'missing';
  screened: ScreenedHere | null;
  asOf: IsoDate;
  today: IsoDate;
  onAsOf: (asOf: IsoDate | null) => void;
}

/** Words of the quotation that are shown before it is opened. */
const SHOWN = 2_000;

/** What a selection on a page came to. */
export function SelectionScreen({ words, screened, asOf, today, onAsOf }: SelectionScreenProps) {
  const state = words === 'missing' ? 'missing' : (screened?.as ?? 'reading');
  return (
    <main class="page selection" data-state={state} data-listings={screened?.counts.listings ?? 0}>
      <div role="status">
        <h1>{words === 'missing' || screened === null ? i18n.t('selection.title') : summary(screened)}</h1>
      </div>
      {words === 'missing' && <StateMessage text={i18n.t('selection.missing')} />}
      {words !== 'missing' && screened !== null && (
        <>
          <AsOfPicker asOf={asOf} today={today} statedDate={null} notADate={null} onChange={onAsOf} />
          <ScreenedLots screened={screened} />
          {screened.as === 'none' && <StateMessage text={i18n.t('selection.noneText')} />}
          <details open={screened.as !== 'lots'}>
            <summary>{i18n.t('selection.words')}</summary>
            <blockquote dir="auto">{(words ?? '').slice(0, SHOWN)}</blockquote>
          </details>
          <p class="selection-small">{i18n.t('selection.stays')}</p>
        </>
      )}
      <p class="selection-small">
        <a href="/desk.html">{i18n.t('selection.desk')}</a>
      </p>
    </main>
  );
}

function summary({ as, counts }: ScreenedHere): string {
  if (as === 'lots') return plural('selection.summaryLots', counts.read);
  return i18n.t(as === 'words' ? 'selection.summaryWords' : 'selection.summaryNone');
}
