import { i18n } from '#i18n';
import type { ClassComparison, Interval } from '@/lib/footprints';
import { formatShare } from './comparison-words.ts';
import { axisEnd } from './share-scale.ts';
import { useWidth } from './use-width.ts';
import './ShareChart.css';

export interface ShareChartProps {
  /** What is drawn, for those who do not see it; the table says the rest. */
  label: string;
  classes: readonly ClassComparison[];
}

/** Heights in CSS pixels. */
const ROW = 52;
const BAR = 12;
const AXIS = 22;
/** Room at both ends, so that end caps and the axis' figures are whole. */
const EDGE = 14;

/** The parcel's distribution (dots) over the footprint's (bars), class by class, each with its 95 % interval. */
export function ShareChart({ label, classes }: ShareChartProps) {
  const [ref, width] = useWidth<HTMLDivElement>(560);
  const end = axisEnd(classes);
  const x = (share: number) => EDGE + (share / end) * (width - 2 * EDGE);
  const height = classes.length * ROW + AXIS;
  return (
    <figure class="share-chart">
      <figcaption class="share-legend">
        <Key kind="parcel" words={i18n.t('footprint.keyParcel')} />
        <Key kind="footprint" words={i18n.t('footprint.keyFootprint')} />
      </figcaption>
      <div ref={ref}>
        <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {[0, end / 2, end].map((tick, at) => (
            <g key={tick}>
              <line class="share-grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
              <text
                class="share-tick"
                x={at === 0 ? 0 : at === 2 ? width : x(tick)}
                y={height - 6}
                text-anchor={at === 0 ? 'start' : at === 2 ? 'end' : 'middle'}
              >
                {formatShare(tick)}
              </text>
            </g>
          ))}
          {classes.map(({ name, parcel, footprint }, at) => (
            <g key={name} transform={`translate(0 ${at * ROW})`}>
              <text class="share-name" x={EDGE} y={14}>
                {name}
              </text>
              <rect class="share-bar" x={x(0)} y={22} width={Math.max(0, x(footprint.share) - x(0))} height={BAR} />
              <Whisker interval={footprint} x={x} y={28} kind="footprint" />
              <Whisker interval={parcel} x={x} y={41} kind="parcel" />
              <circle class="share-dot" cx={x(parcel.share)} cy={41} r={4.5} />
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

function Key({ kind, words }: { kind: 'parcel' | 'footprint'; words: string }) {
  return (
    <span class="share-key">
      <svg width={28} height={14} aria-hidden="true">
        {kind === 'footprint' && <rect class="share-bar" x={0.5} y={1} width={20} height={BAR} />}
        <Whisker interval={{ share: 0, low: 4, high: 24 }} x={(value) => value} y={7} kind={kind} />
        {kind === 'parcel' && <circle class="share-dot" cx={14} cy={7} r={4.5} />}
      </svg>
      {words}
    </span>
  );
}

interface WhiskerProps {
  interval: Interval;
  x: (share: number) => number;
  y: number;
  kind: 'parcel' | 'footprint';
}

/** An interval as a line with end caps. */
function Whisker({ interval: { low, high }, x, y, kind }: WhiskerProps) {
  const [from, to] = [x(low), x(high)];
  return (
    <path
      class={`share-interval share-interval-${kind}`}
      d={`M${from} ${y - 4}v8M${from} ${y}H${to}M${to} ${y - 4}v8`}
    />
  );
}
