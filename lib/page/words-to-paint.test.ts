import { describe, expect, it } from 'vitest';
import { type OriginStatement, readOrigins, type TextField } from '@/lib/gazetteer';
import type { Reason } from '@/lib/screening';
import { wordsToPaint } from './words-to-paint.ts';

const FIELD: TextField = 'origin';

function reason(text: string, quoted: string | null): Reason {
  const start = quoted === null ? 0 : text.indexOf(quoted);
  const evidence = quoted === null ? null : { field: FIELD, text: quoted, start, end: start + quoted.length };
  return { rule: 'test', says: '', evidence, advisory: null, passage: null };
}

function painted(text: string, ...quoted: (string | null)[]): string[] {
  const origin: OriginStatement[] = readOrigins(text, FIELD);
  return wordsToPaint({ origin, reasons: quoted.map((words) => reason(text, words)) })
    .map(({ start, end }) => text.slice(start, end))
    .sort();
}

describe('the words that are painted', () => {
  const cases: [string, string, (string | null)[], string[]][] = [
    ['the place that a reason quotes', 'Bria, CAR', ['Bria'], ['Bria']],
    ['the names within a quoted statement', 'CAR or DRC', ['CAR or DRC'], ['CAR']],
    ['the quoted words where they name nothing', 'mined 2014, Bria', ['mined 2014'], ['mined 2014']],
    ['the same words once', 'Bria, CAR', ['Bria', 'Bria'], ['Bria']],
    ['nothing for a reason without words', 'Bria, CAR', [null], []],
    ['both of two places', 'Bria and Bamingui', ['Bria', 'Bamingui'], ['Bamingui', 'Bria']],
  ];
  for (const [title, text, quoted, words] of cases) {
    it(`are ${title}`, () => expect(painted(text, ...quoted)).toEqual(words));
  }
});
