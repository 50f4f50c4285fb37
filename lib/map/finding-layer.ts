import { VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';
import { round } from './ground-layer.ts';
import { pointOf } from './points.ts';
import type { Spot } from './projection.ts';
import type { Shape } from './shape.ts';

/** What the map needs of a finding, whoever keeps it. */
export interface MappedFinding {
  /** Unique on the map. */
  id: string;
  /** What the lot is called. */
  lot: string;
  verdict: Verdict;
  /** Ids of the places that it states as its origin; denied ones are left out. */
  places: readonly string[];
}

/** Findings that state one place, together. */
export interface FindingSpot {
  placeId: string;
  spot: Spot;
  findings: readonly MappedFinding[];
  /** The strongest of them. */
  verdict: Verdict;
}

/** Findings at the places that they state. A finding that states two stands at both. */
export function findingSpots(findings: readonly MappedFinding[]): FindingSpot[] {
  const byPlace = Map.groupBy(
    findings.flatMap((finding) => [...new Set(finding.places)].map((placeId) => ({ finding, placeId }))),
    ({ placeId }) => placeId,
  );
  return [...byPlace].flatMap(([placeId, stated]) => {
    const point = isTooWide(placeId) ? null : pointOf(placeId);
    const here = stated.map(({ finding }) => finding);
    return point === null ? [] : [{ placeId, spot: point.spot, findings: here, verdict: strongest(here) }];
  });
}

/** Findings that stand nowhere on the map: they name the country alone, or places without a point. */
export function findingsWithoutSpot(findings: readonly MappedFinding[]): MappedFinding[] {
  return findings.filter(({ places }) => places.every((id) => isTooWide(id) || pointOf(id) === null));
}

/** The country's own point would say more than the words do. */
function isTooWide(placeId: string): boolean {
  return placeId === 'cf';
}

function strongest(findings: readonly MappedFinding[]): Verdict {
  return VERDICTS_BY_STRENGTH.find((verdict) => findings.some((finding) => finding.verdict === verdict)) ?? 'none';
}

const COLOURS: Readonly<Record<Verdict, string>> = {
  'alerted-zone': 'alerted',
  ambiguous: 'judge',
  'car-unspecified': 'unspecified',
  'car-other': 'other',
  none: 'ink-soft',
};

const SIGNS: Readonly<Record<Verdict, string>> = {
  'alerted-zone': '!',
  ambiguous: '?',
  'car-unspecified': 'i',
  'car-other': 'i',
  none: '–',
};

/** A flag below the place: shape and sign tell the verdict, as in the page; a number says how many. `labelOf` names it. */
export function findingShapes(
  spots: readonly FindingSpot[],
  labelOf: (spot: FindingSpot) => string,
  unit: number,
): Shape[] {
  return spots.map((spot): Shape => {
    const { placeId, verdict, findings } = spot;
    const colour = `var(--${COLOURS[verdict]})`;
    const isFull = verdict === 'alerted-zone';
    const wide = findings.length > 1 ? 10 + 7 * String(findings.length).length : 0;
    const words = findings.length > 1 ? `${SIGNS[verdict]} ${findings.length}` : SIGNS[verdict];
    return {
      key: `finding-${placeId}`,
      tag: 'g',
      attributes: {
        class: 'map-finding',
        role: 'button',
        tabindex: 0,
        'aria-label': labelOf(spot),
        'data-finding-place': placeId,
        'data-verdict': verdict,
        transform: `translate(${round(spot.spot[0])} ${round(spot.spot[1])}) scale(${round(unit)})`,
      },
      children: [
        {
          key: 'flag',
          tag: 'path',
          attributes: {
            d: `M0 5L4 9H${9 + wide / 2}V27H${-9 - wide / 2}V9H-4Z`,
            fill: isFull ? colour : 'var(--paper)',
            stroke: colour,
            'stroke-width': verdict === 'ambiguous' ? 2.2 : 1.4,
            'stroke-dasharray': verdict === 'car-unspecified' ? '3 2.6' : 'none',
          },
        },
        {
          key: 'sign',
          tag: 'text',
          attributes: {
            x: 0,
            y: 22.5,
            'font-size': 13,
            'font-weight': 700,
            'text-anchor': 'middle',
            fill: isFull ? 'var(--paper)' : colour,
          },
          text: words,
        },
      ],
    };
  });
}
