import type { Place } from '@/lib/gazetteer';
import type { DrawnPlace } from './place-layer.ts';
import type { MapKind } from './place-symbol.ts';
import type { Spot } from './projection.ts';

export interface Label {
  place: Place;
  at: Spot;
  anchor: 'start' | 'end';
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels: of a name's height, of a letter on average, between a name and its symbol, around a name. */
const [HEIGHT, LETTER, GAP, ROOM] = [11, 6.2, 7, 3];

/** Larger settlements are looked for first. */
const RANKS: Readonly<Record<MapKind, number>> = {
  mine: 1,
  town: 2,
  prefecture: 3,
  'sub-prefecture': 4,
  river: 5,
  village: 6,
};

/** Names right or left of their places, none over another: those of `first`, then by kind. */
export function chooseLabels(places: readonly DrawnPlace[], first: ReadonlySet<string>, unit: number): Label[] {
  const rank = ({ place, kind }: DrawnPlace) => (first.has(place.id) ? 0 : RANKS[kind]);
  const taken: Box[] = [];
  return places
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((drawn) => {
      for (const anchor of ['start', 'end'] as const) {
        const box = boxOf(drawn, anchor, unit);
        if (taken.some((other) => isOver(box, other))) continue;
        taken.push(box);
        const x = drawn.spot[0] + (anchor === 'start' ? GAP : -GAP) * unit;
        return [{ place: drawn.place, at: [x, drawn.spot[1] + HEIGHT * 0.35 * unit] as const, anchor }];
      }
      return [];
    });
}

/** A name with its symbol, so that no name lies on the symbol of another that is named. */
function boxOf({ place, spot: [x, y] }: DrawnPlace, anchor: Label['anchor'], unit: number): Box {
  const length = (place.name.length * LETTER + GAP + ROOM) * unit;
  const side = GAP * unit;
  const half = (HEIGHT / 2 + ROOM) * unit;
  const [left, right] = anchor === 'start' ? [x - side, x + length] : [x - length, x + side];
  return { left, right, top: y - half, bottom: y + half };
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
