import { type Checked, checkFootprint } from './check-footprint.ts';
import { type FootprintFault, faultAt } from './footprint-fault.ts';
import { CAPS } from './limits.ts';
import { DIMENSIONS, type Dimension, type Footprint, type FootprintDimension } from './schema.ts';

/** A footprint as rows of a sheet: what describes it first, then one class a row. */
const HEAD = {
  name: 'Name',
  area: 'Area',
  author: 'Author',
  from: 'Period from',
  until: 'Period until',
  carats: 'Sample carats',
  stones: 'Sample stones',
  concentration: 'Concentration',
  note: 'Note',
} as const;
const CLASS_HEADER = ['Dimension', 'Class', 'Count', 'Share', 'Stones measured'] as const;
const DIMENSION_NAMES: Record<Dimension, string> = {
  sizeByCarat: 'Size by carat',
  sizeBySieve: 'Size by sieve',
  model: 'Model',
  quality: 'Quality',
  colour: 'Colour',
};

export type Cell = string | number | null;

export function footprintRows(footprint: Footprint): Cell[][] {
  const { name, area, author, period, sample, concentration, note, dimensions } = footprint;
  const head: [string, Cell][] = [
    [HEAD.name, name],
    [HEAD.area, area],
    [HEAD.author, author],
    [HEAD.from, period?.from ?? null],
    [HEAD.until, period?.until ?? null],
    [HEAD.carats, sample.carats],
    [HEAD.stones, sample.stones],
    [HEAD.concentration, concentration],
    [HEAD.note, note],
  ];
  const classes = DIMENSIONS.flatMap((one) =>
    (dimensions[one]?.classes ?? []).map(({ name: className, count, share }): Cell[] => [
      DIMENSION_NAMES[one],
      className,
      count,
      share,
      dimensions[one]?.sampleStones ?? null,
    ]),
  );
  return [...head, [], [...CLASS_HEADER], ...classes];
}

/** Reads such rows; labels in any case, numbers with comma or point, shares also as "12 %". */
export function footprintOfRows(rows: readonly (readonly Cell[])[]): Checked {
  if (rows.length > CAPS.rows) return { ok: false, faults: [faultAt(null, 'tooManyRows')] };
  const faults: FootprintFault[] = [];
  const head = new Map<string, Cell>();
  const dimensions = Object.fromEntries(DIMENSIONS.map((one) => [one, null])) as Footprint['dimensions'];
  rows.forEach((row, at) => {
    const first = fold(row[0]);
    const dimension = DIMENSIONS.find((one) => fold(DIMENSION_NAMES[one]) === first);
    if (dimension !== undefined) addClass(dimensions, dimension, row, at, faults);
    else if (first !== '' && first !== fold(CLASS_HEADER[0])) head.set(first, row[1] ?? null);
  });
  const value = (label: string) => head.get(fold(label)) ?? null;
  const number = (label: string) => numberIn(value(label), { at: label }, faults);
  const data = {
    format: 'parcel-vigil-footprint',
    version: 1,
    name: said(value(HEAD.name)) ?? '',
    area: said(value(HEAD.area)),
    author: said(value(HEAD.author)),
    period: { from: said(value(HEAD.from)), until: said(value(HEAD.until)) },
    sample: { carats: number(HEAD.carats), stones: number(HEAD.stones) },
    concentration: number(HEAD.concentration),
    note: said(value(HEAD.note)),
    dimensions,
  };
  const checked = checkFootprint(data);
  if (faults.length === 0) return checked;
  return { ok: false, faults: [...faults, ...(checked.ok ? [] : checked.faults)] };
}

function addClass(
  dimensions: Footprint['dimensions'],
  name: Dimension,
  row: readonly Cell[],
  at: number,
  faults: FootprintFault[],
): void {
  const column = (label: (typeof CLASS_HEADER)[number]) => ({ at: label, row: at + 1 });
  const dimension: FootprintDimension = dimensions[name] ?? { sampleStones: null, classes: [] };
  dimension.classes.push({
    name: said(row[1]) ?? '',
    count: numberIn(row[2], column('Count'), faults),
    share: numberIn(row[3], column('Share'), faults),
  });
  dimension.sampleStones ??= numberIn(row[4], column('Stones measured'), faults);
  dimensions[name] = dimension;
}

function said(cell: Cell | undefined): string | null {
  const text = String(cell ?? '').trim();
  return text === '' ? null : text;
}

function fold(cell: Cell | undefined): string {
  return String(cell ?? '')
    .trim()
    .toLowerCase();
}

function numberIn(
  cell: Cell | undefined,
  where: { at: string; row?: number },
  faults: FootprintFault[],
): number | null {
  if (typeof cell === 'number') return cell;
  const text = said(cell);
  if (text === null) return null;
  const percent = /%$/.test(text);
  const plain = text.replace(/[%\s\u00a0\u202f]/g, '');
  const value = Number(/^\d+,\d+$/.test(plain) ? plain.replace(',', '.') : plain);
  if (Number.isFinite(value) && plain !== '') return percent ? value / 100 : value;
  faults.push(faultAt(where, 'noNumber', { found: text }));
  return null;
}
