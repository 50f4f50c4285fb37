import type { LabelMatch } from '../labels.ts';
import { pricesIn } from '../offer-evidence.ts';
import type { FieldName } from '../types.ts';
import { once, spelt } from '../words.ts';
import { isLotAndNumber, isNumeric } from './columns.ts';
import type { Header, HeaderCell } from './find-header.ts';
import { type Cell, type Grid, ownCells, widthOf } from './grid.ts';

const SAMPLE_ROWS = 40;
const LONGEST_VALUE = 100;
/** A number with nothing but a unit behind it. */
const measures = once(() =>
  (['carat', 'piece'] as const).map(
    (unit) => new RegExp(`^[\\s~≈]*\\p{Nd}[\\p{Nd}\\s.,'’٫٬]*${spelt(unit)}\\.?$`, 'iu'),
  ),
);
const CODE = /^(?=\S*\p{Nd})[\p{L}\p{Nd}/._-]{1,14}$/u;

/**
 * What the columns of a sheet without any header are about, where the values say it themselves: weights with their unit
 * and a lot's number in every row. Null where they do not.
 */
export function inferHeader<C extends Cell>(grid: Grid<C>, namesPlace: (text: string) => boolean): Header<C> | null {
  const width = widthOf(grid, SAMPLE_ROWS);
  const columns = Array.from({ length: width }, (_, column) => valuesOf(grid, column));
  const rows = Math.max(0, ...columns.map((values) => values.length));
  if (rows < 2 || width < 3) return null;
  const fields = columns.map((values) => fieldOfValues(values, rows, namesPlace));
  const lot = fields.indexOf('lot');
  if (!fields.includes('carats') || lot === -1) return null;
  const cells = fields.map((field, column): HeaderCell<C> => {
    const isSecond = field !== 'origin' && fields.indexOf(field) !== column;
    return { text: '', match: field && !isSecond ? matchFor(field) : null, cells: [] };
  });
  return { first: -1, last: -1, columns: cells, secondLine: null };
}

function valuesOf<C extends Cell>(grid: Grid<C>, column: number): string[] {
  const values: string[] = [];
  for (let index = 0; index < Math.min(grid.count, SAMPLE_ROWS); index += 1) {
    const row = grid.row(index);
    if (ownCells(row, index).length < 2) continue;
    const cell = row.slots[column];
    if (cell && cell.text !== '' && cell.columnSpan === 1) values.push(cell.text.slice(0, LONGEST_VALUE));
  }
  return values;
}

function fieldOfValues(values: string[], rows: number, namesPlace: (text: string) => boolean): FieldName | null {
  const all = (test: (value: string) => boolean): boolean => values.filter(test).length >= rows * 0.75;
  if (values.length < rows * 0.6) return null;
  const [weight, count] = measures() as [RegExp, RegExp];
  if (all((value) => weight.test(value))) return 'carats';
  if (all((value) => count.test(value))) return 'stones';
  if (all(isLotAndNumber)) return 'lot';
  const isCode = all((value) => CODE.test(value) && !/^\d+[.,]\d+$/.test(value));
  if (isCode && new Set(values).size === values.length) return 'lot';
  if (all((value) => value.length < 80 && namesPlace(value))) return 'origin';
  if (all((value) => value.length < 40 && pricesIn(value).length === 1)) return 'price';
  return all((value) => !isNumeric(value) && /\p{L}{3}/u.test(value)) ? 'description' : null;
}

function matchFor(field: FieldName): LabelMatch {
  return { field, languages: [], certainty: 'exact', unit: null, kind: null };
}
