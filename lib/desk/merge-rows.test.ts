import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RowGathering, withRows } from './merge-rows.ts';
import { deskRow, inOrder } from './rows.ts';
import { deskFinding, screened } from './test-finding.ts';

const row = fc.record({
  id: fc.uuid(),
  carats: fc.option(fc.integer({ min: 1, max: 9 })),
  verdict: fc.constantFrom('alerted-zone' as const, 'car-other' as const, 'none' as const),
});
const rows = fc
  .uniqueArray(row, { selector: ({ id }) => id, maxLength: 200 })
  .map((all) => all.map(({ id, ...parcel }) => deskRow(deskFinding({ id, parcel: screened(parcel) }))));
const idsOf = (all: readonly { finding: { id: string } }[]) => all.map(({ finding }) => finding.id);

describe('rows that come a page at a time', () => {
  it('stand as if they had been sorted at once', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 30 }), (all, size) => {
        const gathering = new RowGathering();
        for (let at = 0; at < all.length; at += size) gathering.add(all.slice(at, at + size));
        expect(idsOf(gathering.rows())).toEqual(idsOf(inOrder(all)));
      }),
    );
  });

  it('some of them changed, new or gone stand as if all had been sorted', () => {
    fc.assert(
      fc.property(rows, rows, fc.func(fc.boolean()), (before, fresh, isGone) => {
        const changed = before
          .filter((_, at) => at % 3 === 0)
          .map(({ finding }) => deskRow({ ...finding, parcel: screened({ carats: 5 }) }));
        const gone = new Set(idsOf(before.filter(({ finding }, at) => at % 3 === 1 && isGone(finding.id))));
        const isOther = new Set(idsOf(changed));
        const left = before.filter(({ finding: { id } }) => !isOther.has(id) && !gone.has(id));
        const given = [...changed, ...fresh.filter(({ finding: { id } }) => !idsOf(before).includes(id))];
        expect(idsOf(withRows(inOrder(before), given, gone))).toEqual(idsOf(inOrder([...left, ...given])));
      }),
    );
  });
});
