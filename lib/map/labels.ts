import type { Spot } from './projection.ts';

/** Words that want to stand somewhere. Sizes and distances in units of the picture. */
export interface LabelRequest {
  key: string;
  text: string;
  /** Taken where there is no room for all of it. */
  shortText: string;
  size: number;
  fill: string;
  isItalic: boolean;
  /** Where they may stand, the best first. */
  candidates: readonly Candidate[];
  /** Words that must be there: they take their first place, however full it is. */
  isNeeded: boolean;
}

export interface Candidate {
  at: Spot;
  anchor: 'start' | 'middle' | 'end';
}

export interface Label extends Candidate {
  request: LabelRequest;
  text: string;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a letter's size: how wide one is on average, how far words reach above and below their line, the room around them. */
const [LETTER, ABOVE, BELOW, ROOM] = [0.58, 0.8, 0.25, 0.15];

/**
 * Words in the order in which they are asked for, none over another nor over what already stands there, all of each within
 * the frame.
 */
export function chooseLabels(requests: readonly LabelRequest[], standing: readonly Box[], frame: Box): Label[] {
  const taken = [...standing];
  const isFree = (box: Box) => isWithin(box, frame) && !taken.some((other) => isOver(box, other));
  return requests.flatMap((request) => {
    const wanted = [...new Set([request.text, request.shortText])].flatMap((text) =>
      request.candidates.map((candidate) => ({ request, text, ...candidate })),
    );
    const [first] = request.candidates;
    const needed = request.isNeeded && first !== undefined ? { request, text: request.shortText, ...first } : null;
    const chosen = wanted.find((label) => isFree(boxOf(label))) ?? needed;
    if (chosen === null) return [];
    taken.push(boxOf(chosen));
    return [chosen];
  });
}

/** A box about a spot. */
export function boxAround([x, y]: Spot, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function boxOf({ text, request: { size }, at: [x, y], anchor }: Label): Box {
  const length = (text.length * LETTER + ROOM) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - (ABOVE + ROOM) * size, bottom: y + (BELOW + ROOM) * size };
}

export function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isWithin(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
