import { describe, expect, it } from 'vitest';
import { choicesOf, countRows } from './count-rows.ts';
import { type DeskFilter, EVERYTHING, filterRows, isOpen, NOBODY, TO_DO } from './filters.ts';
import { deskRows } from './rows.ts';
import { decided, deskFinding, screened } from './test-finding.ts';
import type { DeskFinding } from './types.ts';

const price = (amount: number, per: 'carat' | 'lot' | null = 'lot') => ({ amount, currency: 'USD', per, text: '' });

describe('what to check first', () => {
  it.each<[string, Partial<DeskFinding>, Partial<DeskFinding>]>([
    ['the stronger verdict', { parcel: screened({ carats: 1 }) }, { parcel: screened({ verdict: 'ambiguous' }) }],
    [
      'suspended before vigilance',
      { parcel: screened({ regime: 'suspended', carats: 1 }) },
      { parcel: screened({ regime: 'vigilance', carats: 900 }) },
    ],
    ['more carats', { parcel: screened({ carats: 90 }) }, { parcel: screened({ carats: 9, price: price(1e6) }) }],
    ['carats before none stated', { parcel: screened({ carats: 1 }) }, { parcel: screened({ carats: null }) }],
    ['the higher price', { parcel: screened({ price: price(900) }) }, { parcel: screened({ price: price(800) }) }],
    [
      'a price per carat counts for the whole lot',
      { parcel: screened({ carats: 10, price: price(100, 'carat') }) },
      { parcel: screened({ carats: 10, price: price(900) }) },
    ],
    ['the sooner close', { parcel: screened() }, { parcel: screened({ closes: '2013-02-01' }) }],
    ['a closing day before none', { parcel: screened() }, { parcel: screened({ closes: null }) }],
    ['the one read first', {}, { firstReadAt: '2026-11-25T09:00:00.000Z' }],
  ])('%s', (_, first, second) => {
    const findings = [deskFinding({ id: 'a-second', ...second }), deskFinding({ id: 'b-first', ...first })];
    expect(deskRows(findings).map(({ finding }) => finding.id)).toEqual(['b-first', 'a-second']);
    expect(deskRows(findings.reverse()).map(({ finding }) => finding.id)).toEqual(['b-first', 'a-second']);
  });
});

const rows = deskRows([
  deskFinding({ id: 'open', text: 'Lot one from Bria — «Sociéte Générale»' }),
  deskFinding({
    id: 'file',
    source: { kind: 'file', address: 'lots.csv', name: 'lots.csv', title: null },
    parcel: screened({ verdict: 'ambiguous', zone: null, regime: null, closes: null }),
    readAt: '2026-11-20T09:00:00.000Z',
  }),
  deskFinding({
    id: 'decided',
    standing: { state: 'decided', last: decided({ assignee: 'M. Janssens', note: 'see e-mail' }), second: null },
  }),
  deskFinding({ id: 'second', standing: { state: 'awaits-second', why: 'sample', last: decided() } }),
  deskFinding({
    id: 'none',
    parcel: screened({ verdict: 'none', zone: null }),
    standing: { state: 'nothing-to-check' },
  }),
]);

describe('filters', () => {
  it.each<[string, Partial<DeskFilter>, string[]]>([
    ['nothing chosen', {}, ['decided', 'open', 'second', 'file', 'none']],
    ['a verdict', { verdicts: ['ambiguous'] }, ['file']],
    ['a regime, and none', { regimes: ['no-regime'] }, ['file']],
    ['a zone', { zones: ['bria'] }, ['decided', 'open', 'second']],
    ['a file', { sources: ['lots.csv'] }, ['file']],
    ['what is to do', { states: TO_DO }, ['open', 'second', 'file']],
    ['a decision', { decisions: ['cleared'] }, ['decided', 'second']],
    ['an assignee', { assignees: ['M. Janssens'] }, ['decided']],
    ['nobody assigned', { assignees: [NOBODY] }, ['open', 'second', 'file', 'none']],
    ['read from a day on', { readFrom: '2026-11-21' }, ['decided', 'open', 'second', 'none']],
    ['read until a day', { readUntil: '2026-11-20' }, ['file']],
    [
      'closing in a range',
      { closesFrom: '2013-01-18', closesUntil: '2013-01-18' },
      ['decided', 'open', 'second', 'none'],
    ],
    ['a word without its accents', { query: 'societe' }, ['open']],
    ['words in any order', { query: 'bria one' }, ['open']],
    ['words kept together', { query: '"one bria"' }, []],
    ['a note of a decision', { query: 'E-MAIL' }, ['decided']],
    ['a word and a state', { query: 'bria', states: ['decided'] }, ['decided']],
  ])('%s', (_, given, ids) => {
    expect(
      filterRows(rows, { ...EVERYTHING, ...given })
        .map(({ finding }) => finding.id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  it('one that leaves nothing out is open', () => {
    expect(isOpen(EVERYTHING)).toBe(true);
    expect(isOpen({ ...EVERYTHING, query: ' ' })).toBe(true);
    expect(isOpen({ ...EVERYTHING, verdicts: ['none'] })).toBe(false);
  });

  it('searching ten thousand findings stays within a key stroke', () => {
    const many = deskRows(
      Array.from({ length: 10_000 }, (_, at) => deskFinding({ id: `f${at}`, text: `Lot ${at} `.repeat(60) })),
    );
    const started = performance.now();
    expect(filterRows(many, { ...EVERYTHING, query: 'lot 9999' })).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('the counts add up', () => {
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

  it('over states and over verdicts', () => {
    const counts = countRows(rows);
    expect(counts.all).toBe(5);
    expect(sum(counts.byState)).toBe(5);
    expect(sum(counts.byVerdict)).toBe(5);
    expect(counts.byState).toMatchObject({ 'to-check': 2, decided: 1, 'awaits-second': 1, 'nothing-to-check': 1 });
  });

  it('what can be chosen is what there is, most frequent first', () => {
    expect(choicesOf(rows)).toEqual({
      zones: ['bria'],
      sources: ['tenders.example.com', 'lots.csv'],
      assignees: ['M. Janssens'],
    });
  });
});
