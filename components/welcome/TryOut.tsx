import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedHere } from '@/lib/page/screen-here';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import { ScreenedLots } from '../ScreenedLots.tsx';
import { SummaryWords } from '../SummaryWords.tsx';
import './TryOut.css';

export interface TryOutProps {
  words: string;
  screened: ScreenedHere | null;
  asOf: IsoDate;
  /** The words are the sample's own. */
  isSample: boolean;
  onWords: (words: string) => void;
  onSample: () => void;
}

/** Made-up lots that are read and judged by what reads a watched page. */
export function TryOut({ words, screened, asOf, isSample, onWords, onSample }: TryOutProps) {
  const state = screened === null ? 'reading' : screened.counts.listings > 0 ? 'done' : 'none';
  return (
    <div class="try-out" data-state={state} data-read={screened?.counts.read ?? 0}>
      <div class="try-words">
        <label for="try-words">{i18n.t('welcome.tryWords')}</label>
        <textarea
          id="try-words"
          rows={9}
          spellcheck={false}
          dir="auto"
          wrap="off"
          value={words}
          onInput={({ currentTarget }) => onWords(currentTarget.value)}
        />
        <p class="hint">{i18n.t('welcome.tryAsOf', [formatDate(asOf)])}</p>
        {!isSample && <Button onClick={onSample}>{i18n.t('welcome.tryAgain')}</Button>}
      </div>
      <div class="try-found">
        <div role="status">
          <h3>
            <SummaryWords state={state} counts={screened?.counts ?? null} />
          </h3>
        </div>
        {screened !== null && <ScreenedLots screened={screened} startsClosed />}
      </div>
    </div>
  );
}
