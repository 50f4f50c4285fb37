import type { FieldText, TextRun } from './types.ts';

/**
 * Words whose places in the page are looked up only where they are asked for: of ten thousand lots a few are painted. What
 * was read stays as it was; a place whose words the page has changed meanwhile is none.
 */
export abstract class LazyWords implements FieldText {
  private found: TextRun[] | null = null;

  /** `count`: how many stretches of text nodes the words stand in. */
  constructor(
    readonly text: string,
    readonly count: number,
  ) {}

  get runs(): TextRun[] {
    this.found ??= this.find();
    return this.found;
  }

  protected abstract find(): TextRun[];
}

/** How many stretches of text nodes some words stand in, without looking them up. */
export function countRuns(words: FieldText): number {
  return words instanceof LazyWords ? words.count : words.runs.length;
}

function sumOfRuns(parts: readonly FieldText[]): number {
  let sum = 0;
  for (const part of parts) sum += countRuns(part);
  return sum;
}

export class JoinedWords extends LazyWords {
  constructor(
    text: string,
    private readonly parts: readonly FieldText[],
    private readonly separator: string,
  ) {
    super(text, sumOfRuns(parts));
  }

  protected find(): TextRun[] {
    const runs: TextRun[] = [];
    let start = 0;
    for (const part of this.parts) {
      for (const run of part.runs) runs.push({ ...run, start: run.start + start });
      start += part.text.length + this.separator.length;
    }
    return runs;
  }
}

export class SlicedWords extends LazyWords {
  constructor(
    private readonly whole: FieldText,
    private readonly from: number,
    private readonly to: number,
  ) {
    super(whole.text.slice(from, to), countRuns(whole));
  }

  protected find(): TextRun[] {
    return runsBetween(this.whole.runs, this.from, this.to);
  }
}

/** The parts of runs that lie between two offsets of their text, counted from the first. */
export function runsBetween(all: readonly TextRun[], from: number, to: number): TextRun[] {
  const runs: TextRun[] = [];
  let low = 0;
  for (let high = all.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (all[middle]!.start + all[middle]!.length <= from) low = middle + 1;
    else high = middle;
  }
  for (; low < all.length && all[low]!.start < to; low += 1) {
    const run = all[low]!;
    const first = Math.max(run.start, from);
    const last = Math.min(run.start + run.length, to);
    if (first >= last) continue;
    runs.push({
      node: run.node,
      nodeStart: run.nodeStart + first - run.start,
      start: first - from,
      length: last - first,
    });
  }
  return runs;
}
