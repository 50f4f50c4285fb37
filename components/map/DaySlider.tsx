import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import { dayNumber, dayOf, FIRST_DAY, NOTICE_DAY } from '@/lib/map';
import { DayPicker } from '../advisories/DayPicker.tsx';
import { Button } from '../Button.tsx';
import { formatDate } from '../format.ts';
import './DaySlider.css';

export interface DaySliderProps {
  day: IsoDate;
  today: IsoDate;
  /** Days on which anything changes, in order. */
  changes: readonly IsoDate[];
  isPlaying: boolean;
  onDay: (day: IsoDate) => void;
  onPlay: (play: boolean) => void;
}

/** The day that the map shows: by slider, by date, by the days of change, or playing. */
export function DaySlider({ day, today, changes, isPlaying, onDay, onPlay }: DaySliderProps) {
  const [first, last] = [dayNumber(FIRST_DAY), dayNumber(today)];
  return (
    <div class="day-slider">
      <div class="day-slider-track">
        <Button onClick={() => onPlay(!isPlaying)}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d={isPlaying ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1l9 5-9 5z'} fill="currentColor" />
          </svg>
          {i18n.t(isPlaying ? 'map.pause' : 'map.play')}
        </Button>
        <div class="day-slider-range">
          <input
            type="range"
            aria-label={i18n.t('map.slider')}
            aria-valuetext={formatDate(day)}
            min={first}
            max={last}
            step={1}
            value={dayNumber(day)}
            onInput={({ currentTarget }) => onDay(dayOf(Number(currentTarget.value)))}
          />
          <Years first={first} last={last} changes={changes} />
        </div>
      </div>
      <div class="day-slider-row">
        <DayPicker day={day} today={today} changes={changes} onDay={onDay} />
        {day !== NOTICE_DAY && (
          <Button kind="plain" onClick={() => onDay(NOTICE_DAY)}>
            {i18n.t('map.notice')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Under the slider: the years, and a tick for each day of change. */
const Years = memo(function Years({
  first,
  last,
  changes,
}: {
  first: number;
  last: number;
  changes: readonly IsoDate[];
}) {
  const along = (number: number) => (100 * (number - first)) / (last - first);
  const from = Number(dayOf(first).slice(0, 4));
  const years = Array.from({ length: Number(dayOf(last).slice(0, 4)) - from + 1 }, (_, at) => from + at);
  return (
    <svg class="day-slider-years" aria-hidden="true" width="100%" height="26">
      {years.map((year) => (
        <text
          key={year}
          x={`${along(dayNumber(`${year}-01-01`))}%`}
          y="24"
          class={year % 2 ? 'day-slider-odd' : undefined}
        >
          {year}
        </text>
      ))}
      {changes.map((change) => (
        <line key={change} x1={`${along(dayNumber(change))}%`} x2={`${along(dayNumber(change))}%`} y1="0" y2="9" />
      ))}
    </svg>
  );
});
