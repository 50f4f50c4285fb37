import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import './DayPicker.css';

export interface DayPickerProps {
  day: IsoDate;
  today: IsoDate;
  /** Days on which anything changes, in order: the buttons go from one to the next. */
  changes: readonly IsoDate[];
  onDay: (day: IsoDate) => void;
}

const EARLIEST = '1900-01-01';

/** The day that is looked at. A half-typed date changes nothing and says so. */
export function DayPicker({ day, today, changes, onDay }: DayPickerProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const before = changes.findLast((change) => change < day);
  const after = changes.find((change) => change > day);
  const choose = (chosen: IsoDate) => {
    setDraft(null);
    setIncomplete(false);
    onDay(chosen);
  };
  return (
    <div class="day-picker">
      <label for="held-day">{i18n.t('advisories.dayLabel')}</label>
      <input
        id="held-day"
        type="date"
        required
        min={EARLIEST}
        max="9999-12-31"
        value={draft ?? day}
        aria-invalid={isIncomplete}
        aria-describedby="held-day-says"
        onInput={({ currentTarget: { value, validity } }) => {
          setDraft(value);
          if (value === '' || !validity.valid) return;
          setIncomplete(false);
          onDay(value);
        }}
        onBlur={({ currentTarget: { validity } }) => {
          setIncomplete(!validity.valid);
          if (validity.valid) setDraft(null);
        }}
      />
      {before !== undefined && (
        <Button kind="plain" onClick={() => choose(before)}>
          {i18n.t('advisories.dayPrevious')}
        </Button>
      )}
      {after !== undefined && (
        <Button kind="plain" onClick={() => choose(after)}>
          {i18n.t('advisories.dayNext')}
        </Button>
      )}
      {day !== today && (
        <Button kind="plain" onClick={() => choose(today)}>
          {i18n.t('advisories.dayToday')}
        </Button>
      )}
      <p id="held-day-says" role="alert">
        {isIncomplete && i18n.t('advisories.dayIncomplete', [formatDate(day)])}
      </p>
    </div>
  );
}
