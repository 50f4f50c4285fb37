import type { Spot } from './projection.ts';

/** Words that want to stand somewhere. Sizes and distances in units of the picture. */
export interface LabelRequest {
  key: string;
  text: string;
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
  return requests.flatMap((request) => {
    const free = request.candidates.find((candidate) => {
      const box = boxOf(request, candidate);
      return isWithin(box, frame) && !taken.some((other) => isOver(box, other));
    });
    const chosen = free ?? (request.isNeeded ? request.candidates[0] : undefined);
    if (chosen === undefined) return [];
    taken.push(boxOf(request, chosen));
    return [{ request, ...chosen }];
  });
}

/** A box about a spot. */
export function boxAround([x, y]: Spot, half: number): Box {
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

function boxOf({ text, size }: LabelRequest, { at: [x, y], anchor }: Candidate): Box {
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
