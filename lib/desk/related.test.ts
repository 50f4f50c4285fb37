import { describe, expect, it } from 'vitest';
import { RELATED } from './limits.ts';
import { relatedRows } from './related.ts';
import { deskRow } from './rows.ts';
import { decided, deskFinding, screened } from './test-finding.ts';
import type { DeskFinding } from './types.ts';

const row = (id: string, given: Partial<DeskFinding>) => deskRow(deskFinding({ id, ...given }));
const one = row('one', { parcel: screened({ seller: 'Hoveniers Rough BVBA' }) });

describe('earlier findings of the same lot or seller', () => {
  it.each<[string, DeskFinding['parcel'], boolean]>([
    ['the same seller, written otherwise', screened({ lot: '9', seller: 'HOVENIERS ROUGH, bvba' }), true],
    ['the same lot elsewhere', screened(), true],
    ['the same number in another sale', screened({ carats: 3, title: 'Boart' }), false],
    ['another lot without a seller', screened({ lot: '9' }), false],
  ])('%s', (_, parcel, isRelated) => {
    expect(relatedRows(one, [one, row('other', { parcel })])).toHaveLength(Number(isRelated));
  });

  it('a lot without number and seller has none', () => {
    const bare = row('bare', { parcel: screened({ lot: null, seller: null }) });
    expect(relatedRows(bare, [bare, row('b2', { parcel: screened({ lot: null, seller: null }) })])).toEqual([]);
  });

  it('those that were decided on come first, and not too many', () => {
    const many = Array.from({ length: RELATED + 5 }, (_, at) => row(`f${at}`, {}));
    const last = row('decided', {
      standing: { state: 'decided', last: decided(), second: null },
      readAt: '2026-01-01',
    });
    const found = relatedRows(one, [...many, last]);
    expect(found).toHaveLength(RELATED);
    expect(found[0]!.finding.id).toBe('decided');
  });
});
