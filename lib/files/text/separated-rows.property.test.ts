import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_LIMITS } from '../limits.ts';
import { separatedRows } from './separated-rows.ts';

const context = { limits: FILE_LIMITS, remark() {} };
const runs = process.env.PV_SOAK ? 20_000 : 300;

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '7', ' ', ',', ';', '\t', '"', '\n', '\r', '石'),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
const separator = fc.constantFrom(',', ';', '\t', '|');

function written(rows: readonly string[][], mark: string, end: string): string {
  return rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark) + end).join('');
}

/** Blank cells at the end of a row are none. */
function trimmed(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((text) => text !== '');
  return cells.slice(0, last + 1);
}

function readBack(pieces: Iterable<string>, mark: string): string[][] {
  return [...separatedRows(pieces, mark, context)].map(({ texts }) => trimmed(texts));
}

test('what was written is read back, whatever stands in the cells', () => {
  fc.assert(
    fc.property(table, separator, fc.constantFrom('\n', '\r', '\r\n'), (rows, mark, end) => {
      expect(readBack([written(rows, mark, end)], mark)).toEqual(rows.map(trimmed));
    }),
    { numRuns: runs },
  );
});

test('where the pieces of a text are cut makes no difference, also of one that nobody wrote so', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r'), maxLength: 60 }),
      fc.nat(7),
      (text, size) => {
        const pieces = text.match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [];
        expect(readBack(pieces, ',')).toEqual(readBack([text], ','));
      },
    ),
    { numRuns: runs },
  );
});
