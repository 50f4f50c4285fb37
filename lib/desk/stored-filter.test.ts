import { describe, expect, it } from 'vitest';
import { EVERYTHING } from './filters.ts';
import { storedFilter } from './stored-filter.ts';

describe('a kept filter', () => {
  it('reads back as it was', () => {
    const filter = { ...EVERYTHING, query: 'Bria', verdicts: ['ambiguous' as const], readFrom: '2026-11-01' };
    expect(storedFilter(JSON.parse(JSON.stringify(filter)))).toEqual(filter);
  });

  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['a side of another form', { verdicts: 'ambiguous', query: ['Bria'], states: [1], readFrom: 3 }],
    ['what no side is called', { color: 'red', constructor: ['x'] }],
    ['a prototype', JSON.parse('{"__proto__":{"query":"Bria"}}')],
  ])('%s leaves every side open', (_, query) => {
    expect(storedFilter(query)).toEqual(EVERYTHING);
  });
});
