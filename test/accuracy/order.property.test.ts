import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { screenStatements } from '@/lib/screening';
import { lineFiles, readLabelledLines } from './labelled-lines.ts';

const LIST = bundledList();
const LINES = lineFiles().flatMap(readLabelledLines);

describe('a finding', () => {
  it('does not depend on the order of the advisories', () => {
    const orders = fc.shuffledSubarray([...LIST.advisories], { minLength: LIST.advisories.length });
    fc.assert(
      fc.property(orders, fc.constantFrom(...LINES), (advisories, { text, field, asOf }) => {
        const statements = readOrigins(text, field);
        const { reasons, ...finding } = screenStatements(statements, { ...LIST, advisories }, asOf);
        const { reasons: wanted, ...expected } = screenStatements(statements, LIST, asOf);
        expect(finding).toEqual(expected);
        expect(reasons).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });

  it('points at its words: each reason’s evidence is found in the text where it says', () => {
    for (const { text, field, asOf } of LINES) {
      for (const { evidence } of screenStatements(readOrigins(text, field), LIST, asOf).reasons) {
        if (evidence !== null) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text);
      }
    }
  });
});
