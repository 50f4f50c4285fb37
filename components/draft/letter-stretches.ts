/** Words of the letter from one border of a reading to the next. */
export interface LetterStretch {
  start: number;
  text: string;
  /** A field was read from them; `unsure` where no field was read surely. */
  mark: 'read' | 'unsure' | null;
  /** They belong to the field that is looked at. */
  isShown: boolean;
}

export interface MarkedSpan {
  start: number;
  end: number;
  sure: boolean;
}

/** The letter cut at the borders of what was read from it. Readings may lie inside each other. */
export function letterStretches(
  text: string,
  spans: readonly MarkedSpan[],
  shown: { start: number; end: number } | null,
): LetterStretch[] {
  const borders = [...spans, ...(shown === null ? [] : [shown])].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...borders, text.length])]
    .filter((at) => at >= 0 && at <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1] ?? text.length;
    const covers = (span: { start: number; end: number }) => span.start <= start && span.end >= end;
    const over = spans.filter(covers);
    const mark = over.length === 0 ? null : over.some(({ sure }) => sure) ? 'read' : 'unsure';
    return { start, text: text.slice(start, end), mark, isShown: shown !== null && covers(shown) };
  });
}
