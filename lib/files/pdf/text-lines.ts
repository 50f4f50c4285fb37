import type { TextRun } from './open-pdf.ts';

/** Words that stand together on a line, with their place. */
export interface Segment {
  text: string;
  left: number;
  right: number;
}

/** What stands on one baseline, from left to right. */
export interface TextLine {
  y: number;
  height: number;
  segments: Segment[];
}

/** Runs whose baselines are nearer than this share of their height stand on one line. */
const SAME_LINE = 0.5;
/** A gap of more than this share of the height parts two cells; words of one are nearer. */
const CELL_GAP = 0.9;
/** A gap of more than this share of the height is a space between words. */
const WORD_GAP = 0.15;

/** The lines of a page from top to bottom. */
export function linesOf(runs: readonly TextRun[]): TextLine[] {
  const filled = runs.filter(({ str, height, transform }) => str.trim() !== '' && height > 0 && isUpright(transform));
  const sorted = filled.map(placed).sort((one, other) => other.y - one.y || one.left - other.left);
  const lines: { y: number; height: number; runs: PlacedRun[] }[] = [];
  for (const run of sorted) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - run.y) < Math.min(line.height, run.height) * SAME_LINE) line.runs.push(run);
    else lines.push({ y: run.y, height: run.height, runs: [run] });
  }
  return lines.map(({ y, height, runs: own }) => ({ y, height, segments: segmentsOf(own, height) }));
}

interface PlacedRun extends Segment {
  y: number;
  height: number;
}

function placed({ str, transform, width, height }: TextRun): PlacedRun {
  const [x = 0, y = 0] = transform.slice(4);
  return { text: str, left: x, right: x + width, y, height };
}

/** Words that run up or down the page are marks on it, not lines of it. */
function isUpright([a = 1, b = 0]: readonly number[]): boolean {
  return Math.abs(b) < Math.abs(a);
}

function segmentsOf(runs: PlacedRun[], height: number): Segment[] {
  const segments: Segment[] = [];
  for (const { text, left, right } of runs.sort((one, other) => one.left - other.left)) {
    const last = segments.at(-1);
    const gap = last ? left - last.right : 0;
    if (!last || gap > height * CELL_GAP) segments.push({ text, left, right });
    else {
      const isApart = gap > height * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(text);
      last.text += isApart ? ` ${text}` : text;
      last.right = Math.max(last.right, right);
    }
  }
  for (const segment of segments) segment.text = segment.text.trim();
  return segments;
}
