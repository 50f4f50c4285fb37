import { readNumber } from '../read-number.ts';
import type { FieldName } from '../types.ts';
import type { Column, ColumnGroup } from './columns.ts';
import type { Cell } from './grid.ts';

/**
 * Groups of columns that each hold a lot of their own. Where the same goods are offered in shares (90 % on tender, 10 % for
 * a state trader, their sum), only the first group is the lot. Goods under the name of a place are their own.
 */
export function groupsOfOwnGoods<C extends Cell>(
  groups: ColumnGroup<C>[],
  statesOrigin: (text: string) => boolean,
): ColumnGroup<C>[] {
  const first = groups[0];
  const isOwn = (group: ColumnGroup<C>): boolean =>
    group.columns.some((column) => column.headerCells.some((cell) => statesOrigin(cell.text)));
  return first ? [first, ...groups.slice(1).filter((group) => isOwn(group) || !sharesGoods(first, group))] : [];
}

function sharesGoods<C extends Cell>(first: ColumnGroup<C>, other: ColumnGroup<C>): boolean {
  const description = columnOf(first, 'description');
  const otherDescription = columnOf(other, 'description');
  const hasOwnOrigin = columnOf(other, 'origin') !== undefined;
  if (description && !otherDescription && !hasOwnOrigin) return true;
  if (/deec/i.test(other.lot?.label ?? '') && !hasOwnOrigin && !otherDescription) return true;
  if (description && otherDescription && tellTheSame(description.values, otherDescription.values)) return true;
  return isFixedShare(columnOf(first, 'carats'), columnOf(other, 'carats'), first.hints.carats);
}

function columnOf<C extends Cell>(group: ColumnGroup<C>, field: FieldName): Column<C> | undefined {
  return group.columns.find((column) => column.field === field);
}

/** Row for row the same words, and not the same in every row. */
function tellTheSame(one: string[], other: string[]): boolean {
  const filled = one.filter((text, row) => text !== '' && other[row] !== '').length;
  const equal = one.filter((text, row) => text !== '' && text === other[row]).length;
  return filled > 0 && new Set(one).size >= Math.min(3, filled) && equal >= filled * 0.8;
}

/** The same part of the first weight in nearly every row. */
function isFixedShare<C extends Cell>(
  one: Column<C> | undefined,
  other: Column<C> | undefined,
  hints: ColumnGroup<C>['hints']['carats'],
): boolean {
  if (!one || !other) return false;
  const shares: number[] = [];
  for (const [row, text] of one.values.entries()) {
    const whole = readNumber(text, hints ?? {});
    const part = readNumber(other.values[row] ?? '', hints ?? {});
    if (whole && part) shares.push(part / whole);
  }
  if (shares.length < 3) return false;
  const middle = [...shares].sort((a, b) => a - b)[Math.floor(shares.length / 2)]!;
  return shares.filter((share) => Math.abs(share - middle) <= middle * 0.05).length >= shares.length * 0.8;
}
