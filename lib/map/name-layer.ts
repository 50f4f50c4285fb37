import type { Capture } from './captures.ts';
import type { FindingSpot } from './finding-layer.ts';
import { WIDTH } from './frame.ts';
import { word } from './ground-layer.ts';
import { type Box, boxAround, type Candidate, chooseLabels, type LabelRequest } from './labels.ts';
import type { DrawnPlace } from './place-layer.ts';
import type { MapKind } from './place-symbol.ts';
import { pointOf } from './points.ts';
import { HEIGHT, type Spot } from './projection.ts';
import { REGIME_COLOURS } from './regime-patterns.ts';
import type { Scale } from './scale.ts';
import type { Shape } from './shape.ts';
import type { DrawnZone } from './zone-layer.ts';

/** All that has a name, or stands where one might. */
export interface Named {
  zones: readonly DrawnZone[];
  /** Empty where the names of places are switched off. */
  places: readonly DrawnPlace[];
  /** Ids of places that are named before all others. */
  first: ReadonlySet<string>;
  captures: readonly Capture[];
  findings: readonly FindingSpot[];
}

/** Pixels: of a zone's words, of a place's name, between a name and its symbol. */
const [ZONE_SIZE, NAME_SIZE, GAP] = [10.5, 11, 7];

/** Larger settlements are named before smaller ones. */
const RANKS: Readonly<Record<MapKind, number>> = {
  mine: 1,
  town: 2,
  prefecture: 3,
  'sub-prefecture': 4,
  village: 5,
  river: 6,
};

/** The words on the map. That a zone is schematic is always said; of the places as many are named as have room. */
export function nameShapes({ zones, places, first, captures, findings }: Named, scale: Scale): Shape[] {
  const rank = ({ place, kind }: DrawnPlace) => (first.has(place.id) ? 0 : RANKS[kind]);
  const requests = [
    ...zones.flatMap((zone) => zoneRequest(zone, scale)),
    ...places.toSorted((a, b) => rank(a) - rank(b)).map((place) => placeRequest(place, scale)),
  ];
  const named = places.filter(({ place }) => first.has(place.id));
  const standing = [
    ...named.map(({ spot }) => boxAround(spot, 4 * scale.symbol)),
    ...captures.flatMap(({ place }) => boxesAt(place, -14.5, scale)),
    ...findings.flatMap(({ placeId }) => boxesAt(placeId, 18, scale)),
  ];
  const frame = { left: 0, right: WIDTH, top: 0, bottom: HEIGHT };
  return chooseLabels(requests, standing, frame).map(({ request, text, at, anchor }) => {
    const shape = word(request.key, text, at, request.size, request.fill, anchor);
    return request.isItalic ? { ...shape, attributes: { ...shape.attributes, 'font-style': 'italic' } } : shape;
  });
}

/** A badge above a place, or a flag below it. */
function boxesAt(placeId: string, below: number, { symbol }: Scale): Box[] {
  const point = pointOf(placeId);
  return point === null ? [] : [boxAround([point.spot[0], point.spot[1] + below * symbol], 7.5 * symbol)];
}

function zoneRequest({ zone, state, words, shortWords }: DrawnZone, { words: unit, isNarrow }: Scale): LabelRequest[] {
  const { outline } = zone;
  if (outline.length === 0) return [];
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const size = ZONE_SIZE * unit;
  const candidates: Candidate[] = [
    { at: [x, bottom + size * 1.1], anchor: 'middle' },
    { at: [x, top - size * 0.4], anchor: 'middle' },
    { at: [right + size * 0.4, y], anchor: 'start' },
    { at: [left - size * 0.4, y], anchor: 'end' },
    // Farther off, line by line.
    ...[1, 2].flatMap((line): Candidate[] => [
      { at: [right + size * 0.4, y + size * 1.3 * line], anchor: 'start' },
      { at: [left - size * 0.4, y + size * 1.3 * line], anchor: 'end' },
      { at: [right + size * 0.4, y - size * 1.3 * line], anchor: 'start' },
      { at: [left - size * 0.4, y - size * 1.3 * line], anchor: 'end' },
      { at: [x, bottom + size * (1.1 + 1.3 * line)], anchor: 'middle' },
      { at: [x, top - size * (0.4 + 1.3 * line)], anchor: 'middle' },
    ]),
  ];
  return [
    {
      key: `zone-${zone.id}`,
      text: isNarrow ? shortWords : words,
      shortText: shortWords,
      size,
      fill: `var(--${REGIME_COLOURS[state]})`,
      isItalic: false,
      candidates,
      isNeeded: true,
    },
  ];
}

function placeRequest({ place, kind, spot }: DrawnPlace, { words, symbol }: Scale): LabelRequest {
  const [x, y]: Spot = spot;
  const [size, gap] = [NAME_SIZE * words, GAP * symbol];
  const line = y + size * 0.35;
  const right: Candidate = { at: [x + gap, line], anchor: 'start' };
  const left: Candidate = { at: [x - gap, line], anchor: 'end' };
  return {
    key: `name-${place.id}`,
    text: place.name,
    shortText: place.name,
    size,
    fill: kind === 'river' ? 'var(--map-river)' : 'var(--ink)',
    isItalic: kind === 'river',
    candidates: [right, left],
    isNeeded: false,
  };
}
