import type { Verdict } from '@/lib/screening';
import type { LabelledLine } from './labelled-lines.ts';

/** What the reader makes of a line. */
export interface Answer {
  verdict: Verdict;
  zone: string | null;
}

/** A line beside its answer; no answer where the line could not be read. */
export interface Outcome {
  line: LabelledLine;
  answer: Answer | undefined;
}

/** Shares run from 0 to 1. */
export interface Figures {
  lines: number;
  /** Share of lines with the right verdict, and the right zone where the label names one. */
  right: number;
  /** Of what was flagged, how much should be. */
  precision: number;
  /** Of what should be flagged, how much was. */
  recall: number;
  /** Lines flagged that should not be. */
  falseAlarms: number;
  /** Lines not flagged that should be. */
  missed: number;
}

export function isRight({ line, answer }: Outcome): boolean {
  if (answer === undefined || !acceptedVerdicts(line).includes(answer.verdict)) return false;
  return answer.verdict !== line.verdict || line.zone === undefined || answer.zone === line.zone;
}

/** Flagged is every verdict but `none`; a line that may be read either way is neither a false alarm nor missed. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  let hits = 0;
  let falseAlarms = 0;
  let missed = 0;
  for (const { line, answer } of outcomes) {
    const isFlagged = answer !== undefined && answer.verdict !== 'none';
    const accepted = acceptedVerdicts(line);
    if (isFlagged && accepted.some((verdict) => verdict !== 'none')) hits += 1;
    else if (isFlagged) falseAlarms += 1;
    else if (!accepted.includes('none')) missed += 1;
  }
  return {
    lines: outcomes.length,
    right: outcomes.length === 0 ? 1 : outcomes.filter(isRight).length / outcomes.length,
    precision: hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms),
    recall: hits + missed === 0 ? 1 : hits / (hits + missed),
    falseAlarms,
    missed,
  };
}

function acceptedVerdicts({ verdict, accept }: LabelledLine): Verdict[] {
  return [verdict, ...(accept ?? [])];
}
