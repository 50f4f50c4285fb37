import type { Segment, TextLine } from './text-lines.ts';

/** A number, and words behind it. */
const NUMBER_AND_WORDS = /^([\d.,'’\u00a0\u202f]*\d)\s+(\D.*)$/;

/** How far the words may begin from their label, as a share of the line's height: where is only known by counting letters. */
const NEAR = 0.7;

/**
 * A number at the right of its column and the words at the left of the next one stand closer than two words may, as
 * spreadsheets print them, and are given as one. They are two cells where the words begin under a label of their own.
 */
export function splitByHeader(line: TextLine, labels: readonly Segment[]): TextLine {
  const segments = line.segments.flatMap((segment) => split(segment, labels, line.height));
  return { ...line, segments: segments.map((segment) => reachingLabel(segment, segments, labels)) };
}

/** A cell at the right of a wide column whose label stands at its left: it goes as far as the label, where nothing else is under that. */
function reachingLabel(cell: Segment, row: readonly Segment[], labels: readonly Segment[]): Segment {
  if (labels.some((label) => overlap(label, cell))) return cell;
  const at = labels.findLastIndex(({ right }) => right <= cell.left);
  const label = labels[at];
  const next = labels[at + 1];
  if (label === undefined || (next !== undefined && cell.right > next.left)) return cell;
  return row.some((other) => overlap(label, other)) ? cell : { ...cell, left: label.right - 1 };
}

function overlap(one: Segment, other: Segment): boolean {
  return one.left < other.right && one.right > other.left;
}

function split(segment: Segment, labels: readonly Segment[], height: number): Segment[] {
  const { text, left, right } = segment;
  const [, number, words] = NUMBER_AND_WORDS.exec(text) ?? [];
  if (number === undefined || words === undefined) return [segment];
  const begin = right - ((right - left) * words.length) / text.length;
  const label = labels.find((each) => Math.abs(each.left - begin) < height * NEAR && each.left > left);
  if (label === undefined) return [segment];
  return [
    { text: number, left, right: label.left - 1 },
    { text: words, left: label.left, right },
  ];
}
