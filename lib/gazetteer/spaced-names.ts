import type { Gazetteer } from './gazetteer.ts';
import type { NameHit } from './name-index.ts';

/** Letters set apart, as a heading's are: four or more, one space between them, up to three between words. */
const LETTERS_APART = /(?<![\p{L}\p{Nd}])\p{L}(?:[ \u00a0\u2009]{1,3}\p{L}){3,60}(?![\p{L}\p{Nd}])/gu;
const LETTER_OR_GAP = /\p{L}|[ \u00a0\u2009]{2,3}/gu;

/** Names whose letters stand apart: "B R I A", "S A M   O U A N D J A". */
export function findSpacedNames(text: string, gazetteer: Gazetteer): NameHit[] {
  return [...text.matchAll(LETTERS_APART)].flatMap((run) => findInRun(run[0], run.index, gazetteer));
}

function findInRun(run: string, at: number, gazetteer: Gazetteer): NameHit[] {
  let closed = '';
  /** For each code unit of `closed`, where it stands in the run. */
  const stands: number[] = [];
  for (const { 0: token, index } of run.matchAll(LETTER_OR_GAP)) {
    const unit = /\p{L}/u.test(token) ? token : ' ';
    closed += unit;
    for (let i = 0; i < unit.length; i++) stands.push(index + i);
  }
  return gazetteer.index
    .find(closed)
    .map((hit) => ({ ...hit, start: at + stands[hit.start]!, end: at + stands[hit.end - 1]! + 1 }));
}
