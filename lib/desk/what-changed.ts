import type { DeskChange, DeskFinding, Judged } from './types.ts';
import { type DiffStretch, diffWords } from './word-diff.ts';

/** What a decision was made on and what is there now; each part `null` where it is the same. */
export interface WhatChanged {
  /** `erased`: the words of that time are no longer kept. */
  text: { before: string; stretches: DiffStretch[] } | 'erased' | null;
  advisories: { before: string; now: string } | null;
  /** Verdict, zone and reasons are what they were: only the list has a newer version. */
  sameVerdict: boolean;
  /** What it was judged to be before and after each change since the decision of which nothing else is known, oldest first. */
  judged: { before: Judged; now: Judged }[];
}

/** What changed since the last decision; `null` where it still stands or there is none. */
export function whatChanged({ standing, text, textHash, versions, changes, parcel }: DeskFinding): WhatChanged | null {
  if (standing.state !== 'came-back') return null;
  const { last } = standing;
  const since = changes.filter(({ at }) => at >= last.at);
  return {
    text: last.textHash === textHash ? null : wordsChange(last.text, text),
    advisories: standing.because.includes('advisories') ? { before: last.advisories, now: versions.advisories } : null,
    sameVerdict: since.every(({ verdict }) => verdict === parcel.verdict),
    judged: since.flatMap((change, at) => {
      if (change.was?.became !== undefined) return [];
      const next = since[at + 1];
      return [{ before: judgedBefore(change), now: next === undefined ? judgedNow(parcel) : judgedBefore(next) }];
    }),
  };
}

/** Records of earlier versions tell the verdict alone. */
function judgedBefore({ verdict, was }: DeskChange): Judged {
  return was === undefined ? { verdict, zone: null, regime: null } : judgedNow(was.judged);
}

function judgedNow({ verdict, zone, regime }: Judged): Judged {
  return { verdict, zone, regime };
}

function wordsChange(before: string, now: string): WhatChanged['text'] {
  return before === '' ? 'erased' : { before, stretches: diffWords(before, now) };
}
