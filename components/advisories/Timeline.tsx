import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Advisory } from '@/lib/advisories';
import type { RegimeRow, RegimeSpan } from '@/lib/advisories/regimes-over-time';
import type { IsoDate } from '@/lib/gazetteer';
import { formatDate } from '../format.ts';
import type { Tongue } from './In.tsx';
import { RegimePatterns } from './RegimePatterns.tsx';
import { type Look, lookOf, shortRegimeWords } from './regime-look.ts';
import { rowName } from './row-name.ts';
import { type TimelineScale, timelineScale } from './timeline-scale.ts';
import './Timeline.css';

export interface TimelineProps {
  rows: readonly RegimeRow[];
  /** Marked above the rows, each at its day or over its range. */
  advisories: readonly Advisory[];
  from: IsoDate;
  today: IsoDate;
  /** The day that is looked at. */
  day: IsoDate;
  tongue: Tongue;
  /** A day was pointed at. The same is done by keyboard with the day picker. */
  onDay: (day: IsoDate) => void;
}

/** Below this width the names stand above their bars. */
const NARROW = 560;
const NAMES = 150;
const HEAD = 44;
const FOOT = 20;
const PAD = 10;

/** The picture of what held: a bar for each zone, its regimes told by pattern and words. */
export function Timeline(props: TimelineProps) {
  const { rows, from, today, onDay } = props;
  const [holder, width] = useWidth();
  const isNarrow = width < NARROW;
  const scale = timelineScale(from, today, isNarrow ? 1 : NAMES, width - PAD);
  const rowHeight = isNarrow ? 44 : 30;
  const height = HEAD + rows.length * rowHeight + FOOT;
  return (
    <div class="timeline" ref={holder}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the day picker beside it does the same by keyboard */}
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={i18n.t('advisories.timelineShort', [String(rows.length - 1), formatDate(from)])}
        onClick={({ currentTarget, clientX }) => {
          const x = clientX - currentTarget.getBoundingClientRect().left;
          if (isNarrow || x >= NAMES) onDay(scale.dayAt(x));
        }}
      >
        <RegimePatterns id="bar" />
        <Years scale={scale} height={height} />
        <NoticeMarks {...props} scale={scale} />
        {rows.map((row, n) => (
          <Row
            key={row.id}
            row={row}
            tongue={props.tongue}
            scale={scale}
            y={HEAD + n * rowHeight}
            isNarrow={isNarrow}
          />
        ))}
        <DayLines {...props} scale={scale} height={height} />
      </svg>
    </div>
  );
}

function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const holder = useRef<HTMLDivElement | null>(null);
  const [width, setWidth] = useState(720);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const measure = () => setWidth(Math.max(240, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [holder, width];
}

function Years({ scale, height }: { scale: TimelineScale; height: number }) {
  return (
    <g class="timeline-years">
      {scale.years.map(({ date, year }) => (
        <g key={year}>
          <line x1={scale.x(date)} x2={scale.x(date)} y1={18} y2={height - FOOT} />
          <text x={scale.x(date) + 3} y={13}>
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}

function NoticeMarks({ advisories, from, today, scale }: TimelineProps & { scale: TimelineScale }) {
  const y = 30;
  const shown = advisories.filter(({ date }) => date.latest >= from && date.earliest <= today);
  return (
    <g class="timeline-notices">
      {shown.map(({ id, date, origin }) => {
        const x = scale.x(date.earliest < from ? from : date.earliest);
        const end = scale.x(date.latest > today ? today : date.latest);
        return (
          <g key={id} class={origin === 'local' ? 'timeline-local' : undefined}>
            {end - x > 2 && <line x1={x} x2={end} y1={y} y2={y} />}
            <path d={`M${x} ${y - 5} l4 5 l-4 5 l-4 -5 z`} />
          </g>
        );
      })}
    </g>
  );
}

interface RowProps {
  row: RegimeRow;
  tongue: Tongue;
  scale: TimelineScale;
  y: number;
  isNarrow: boolean;
}

function Row({ row, tongue, scale, y, isNarrow }: RowProps) {
  const top = isNarrow ? y + 18 : y + 3;
  return (
    <g>
      <text class="timeline-name" x={isNarrow ? 1 : 0} y={isNarrow ? y + 13 : y + 19}>
        {rowName(row, tongue)}
      </text>
      {row.spans.map((span) => (
        <Bar key={span.from} span={span} scale={scale} y={top} />
      ))}
    </g>
  );
}

const BAR = 22;
/** Mean width of a letter of the bars' words, generously. */
const LETTER = 7.6;

function Bar({ span, scale, y }: { span: RegimeSpan; scale: TimelineScale; y: number }) {
  const look: Look = lookOf(span.regime);
  const x = scale.x(span.from);
  const width = Math.max(2, scale.x(dayAfter(span.until)) - x);
  const words = shortRegimeWords(look);
  return (
    <g class={`timeline-bar look-${look}`}>
      <rect x={x} y={y} width={width} height={BAR} fill={look === 'open' ? 'none' : `url(#bar-${look})`} />
      {look !== 'open' && width > words.length * LETTER + 8 && (
        <text x={x + width / 2} y={y + 15} text-anchor="middle">
          {words}
        </text>
      )}
    </g>
  );
}

function DayLines({ day, from, today, scale, height }: TimelineProps & { scale: TimelineScale; height: number }) {
  const at = scale.x(day);
  return (
    <>
      <line class="timeline-today" x1={scale.x(today)} x2={scale.x(today)} y1={18} y2={height - FOOT + 4} />
      <text class="timeline-today-word" x={scale.x(today)} y={height - 3} text-anchor="end">
        {i18n.t('advisories.today')}
      </text>
      {day >= from && day <= today && (
        <g class="timeline-day">
          <line x1={at} x2={at} y1={20} y2={height - FOOT + 4} />
          <path d={`M${at - 6} 16 h12 l-6 8 z`} />
        </g>
      )}
    </>
  );
}

function dayAfter(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
