import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import { Button } from './Button.tsx';
import { formatDate } from './format.ts';
import './AsOfPicker.css';

export interface AsOfPickerProps {
  asOf: IsoDate;
  today: IsoDate;
  /** The date that the page gives for its sale. */
  statedDate: IsoDate | null;
  /** What was asked for in the address and is no date. */
  notADate: string | null;
  /** `null`: today, whatever day that is. */
  onChange: (asOf: IsoDate | null) => void;
}

/** A year that is still being typed (2, 20, 201) is not yet a day to judge by. */
const EARLIEST = '1900-01-01';

/** The day by which the lots are judged. A half-typed date changes nothing and says so. */
export function AsOfPicker({ asOf, today, statedDate, notADate, onChange }: AsOfPickerProps) {
  // What is being typed is left alone: the findings follow later, and must not write over the reader's digits.
  const [draft, setDraft] = useState<string | null>(null);
  const [incomplete, setIncomplete] = useState(false);
  const problem = problemWords(incomplete, notADate, asOf);
  const choose = (date: IsoDate | null, typed: string | null = null) => {
    setDraft(typed);
    setIncomplete(false);
    onChange(date === today ? null : date);
  };
  return (
    <section class="as-of">
      <div class="as-of-row">
        <label for="as-of">{i18n.t('asOf.label')}</label>
        <input
          id="as-of"
          type="date"
          required
          min={EARLIEST}
          max="9999-12-31"
          value={draft ?? asOf}
          aria-invalid={problem !== null}
          aria-describedby="as-of-says"
          onInput={({ currentTarget: { value, validity } }) => {
            if (value !== '' && validity.valid) choose(value, value);
            else setDraft(value);
          }}
          onBlur={({ currentTarget: { validity } }) => {
            setIncomplete(!validity.valid);
            if (validity.valid) setDraft(null);
          }}
        />
        {asOf !== today && (
          <Button kind="plain" onClick={() => choose(null)}>
            {i18n.t('asOf.today')}
          </Button>
        )}
      </div>
      <p id="as-of-says" class={problem === null ? 'as-of-says' : 'as-of-problem'} role={problem ? 'alert' : undefined}>
        {problem ?? i18n.t(asOf === today ? 'asOf.isToday' : 'asOf.isOther', [formatDate(asOf)])}
      </p>
      {statedDate !== null && statedDate !== asOf && (
        <p class="as-of-row as-of-says">
          {i18n.t('asOf.stated', [formatDate(statedDate)])}
          <Button kind="plain" onClick={() => choose(statedDate)}>
            {i18n.t('asOf.useStated')}
          </Button>
        </p>
      )}
    </section>
  );
}

function problemWords(incomplete: boolean, notADate: string | null, asOf: IsoDate): string | null {
  if (incomplete) return i18n.t('asOf.incomplete', [formatDate(asOf)]);
  return notADate === null ? null : i18n.t('asOf.notADate', [notADate]);
}
