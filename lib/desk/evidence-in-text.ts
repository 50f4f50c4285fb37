import type { ScreenedParcel } from '@/lib/screening';
import { shownCharacters } from './shown-characters.ts';

/** A stretch of a snapshot: ordinary words, or evidence; `code` as in `shownCharacters`. */
export interface SnapshotStretch {
  text: string;
  /** The reasons rest on these words. */
  marked: boolean;
  code: string | null;
}

/** The lot's words as they were read, with the evidence marked wherever it stands in them. */
export function snapshotStretches(text: string, parcel: Pick<ScreenedParcel, 'origin' | 'reasons'>): SnapshotStretch[] {
  const marks = marksIn(text, evidenceOf(parcel));
  const stretches: SnapshotStretch[] = [];
  for (const [piece, marked] of pieces(text, marks)) {
    for (const shown of shownCharacters(piece)) stretches.push({ text: shown.text, code: shown.code, marked });
  }
  return stretches;
}

/** What is to be marked: the places that were read, and the words that a reason quotes. Longest first, each once. */
function evidenceOf({ origin, reasons }: Pick<ScreenedParcel, 'origin' | 'reasons'>): string[] {
  const places = origin.flatMap((statement) => statement.places.map(({ text }) => text));
  const quoted = reasons.flatMap(({ evidence }) => (evidence === null ? [] : [evidence.text]));
  // A whole sentence that holds its place is evidence too, but then nothing in it would stand out.
  const narrow = quoted.filter((words) => !places.some((place) => words !== place && words.includes(place)));
  return [...new Set([...places, ...narrow])].filter(Boolean).sort((a, b) => b.length - a.length);
}

/** Ranges in the order of the text, none over another. */
function marksIn(text: string, evidence: readonly string[]): [start: number, end: number][] {
  const marks: [number, number][] = [];
  for (const words of evidence) {
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (isWhole(text, at, end) && !marks.some(([from, to]) => at < to && from < end)) marks.push([at, end]);
    }
  }
  return marks.sort(([a], [b]) => a - b);
}

/** Not within a longer word: "Bria" is none of the words of "Briand". */
function isWhole(text: string, start: number, end: number): boolean {
  const isLetter = (unit: string) => /[\p{L}\p{N}]/u.test(unit) && !/[\p{Script=Han}\p{Script=Hiragana}]/u.test(unit);
  return !isLetter(text.slice(0, start).slice(-1)) && !isLetter(text.charAt(end));
}

function* pieces(text: string, marks: readonly [number, number][]): Iterable<[piece: string, marked: boolean]> {
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) yield [text.slice(at, start), false];
    yield [text.slice(start, end), true];
    at = end;
  }
  if (at < text.length) yield [text.slice(at), false];
}
