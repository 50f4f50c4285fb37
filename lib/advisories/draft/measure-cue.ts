import type { Span } from './draft.ts';
import type { NoticeLanguage } from './notice-language.ts';

export type MeasureKind = 'vigilance' | 'suspend' | 'lift' | 'withdraw';

export const MEASURE_KINDS: readonly MeasureKind[] = ['lift', 'withdraw', 'suspend', 'vigilance'];

/** Words for a measure. `recalled`: an earlier one that goes on; `denied`: said not to be taken. */
export interface MeasureCue extends Span {
  state: 'taken' | 'recalled' | 'denied';
}

/** How far around the words a "not" still speaks of them, in characters. */
const BEFORE = 25;
const BEHIND = 6;

export function measureCue(text: string, kind: MeasureKind, { measures }: NoticeLanguage): MeasureCue | null {
  const found = measures[kind].exec(text);
  if (found === null) return null;
  const start = found.index;
  const end = start + found[0].length;
  const isDenied = measures.negation.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND));
  const isRecalled = measures.recalled.test(text.slice(Math.max(0, start - 10), end));
  return { start, end, state: isDenied ? 'denied' : isRecalled ? 'recalled' : 'taken' };
}

/** Whether all the measures that a sentence speaks of are earlier ones, or denied. */
export function onlyRecalls(text: string, language: NoticeLanguage): boolean {
  const cues = MEASURE_KINDS.flatMap((kind) => measureCue(text, kind, language) ?? []);
  return cues.length > 0 && cues.every(({ state }) => state !== 'taken');
}
