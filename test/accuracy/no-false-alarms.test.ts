import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { screenText } from './screen-text.ts';
import { stockLines } from './stock-lines.ts';

/** A day on which exports of the whole country were suspended: whatever is read as a place of it is flagged. */
const STRICTEST_DAY = '2014-06-01';

function knownGoodOrigins(): string[] {
  const file = fileURLToPath(new URL('known-good-origins.txt', import.meta.url));
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** Each flagged line beside what was read in it. */
function flagged(lines: readonly { text: string; field: 'origin' | 'title' | 'description' }[]): string[] {
  return lines.flatMap(({ text, field }) => {
    const { verdict, origin } = screenText(text, field, STRICTEST_DAY);
    if (verdict === 'none') return [];
    const places = origin.flatMap((statement) => statement.places.map(({ id }) => id));
    return [`${field}: ${text} → ${verdict} (${places.join(', ')})`];
  });
}

describe('no false alarm', () => {
  it('flags none of at least 500 origins elsewhere', () => {
    const origins = knownGoodOrigins();
    expect(origins.length).toBeGreaterThanOrEqual(500);
    expect(new Set(origins).size).toBe(origins.length);
    expect(flagged(origins.map((text) => ({ text, field: 'origin' })))).toEqual([]);
  });

  it('flags none of 2,400 ordinary stock lines', () => {
    const lines = stockLines(2400);
    expect(new Set(lines.map(({ text }) => text)).size).toBeGreaterThan(2300);
    expect(flagged(lines)).toEqual([]);
  });

  it('flags the same origins once a place of the country stands beside them', () => {
    const silent = knownGoodOrigins()
      .slice(0, 200)
      .filter(
        (text) => screenText(`${text}; Bria, Central African Republic`, 'origin', STRICTEST_DAY).verdict === 'none',
      );
    expect(silent).toEqual([]);
  });
});
