import { describe, expect, it } from 'vitest';
import { readOrigins } from '@/lib/gazetteer';
import { snapshotStretches } from './evidence-in-text.ts';
import { screened } from './test-finding.ts';

function marked(text: string, origin: string, quoted: string[] = []): string[] {
  const reasons = quoted.map((words) => ({
    rule: 'r',
    says: '',
    evidence: { field: 'origin' as const, text: words, start: 0, end: words.length },
    advisory: null,
    passage: null,
  }));
  const stretches = snapshotStretches(text, screened({ origin: readOrigins(origin, 'origin'), reasons }));
  expect(stretches.map(({ text }) => text).join('')).toBe(text);
  return stretches.filter((stretch) => stretch.marked).map(({ text, code }) => (code === null ? text : `[${code}]`));
}

describe('the evidence is marked in the snapshot', () => {
  it.each<[string, string, string[], string[]]>([
    ['T-105 Makeable Bria, CAR 47.76', 'Bria, CAR', [], ['Bria', 'CAR']],
    ['Sold by Briand of Bria', 'Bria', [], ['Bria']],
    ['Br\u200bia', 'Br\u200bia', [], ['Br', '[U+200B]', 'ia']],
    ['old stock from Bria', 'Bria', ['old stock'], ['old stock', 'Bria']],
    ['rough from Bria only', 'Bria', ['rough from Bria'], ['Bria']],
    ['nothing of it', 'Bria', [], []],
  ])('%j with %j', (text, origin, quoted, expected) => {
    expect(marked(text, origin, quoted)).toEqual(expected);
  });
});
