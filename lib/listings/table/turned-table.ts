import { fieldText } from '../field-text.ts';
import type { FieldName } from '../types.ts';
import type { RawRow } from './dom-grid.ts';
import { labelOf } from './find-header.ts';

const MOST_ROWS = 60;

/** What the first column says: the field of each label in it. */
function labelsOfFirstColumn(
  rows: RawRow[],
  language: string | null,
): { fields: FieldName[]; filled: number; width: number } {
  const fields: FieldName[] = [];
  let filled = 0;
  let width = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const first = row.cells[0];
    if (!first || row.cells.length < 2) continue;
    width = Math.max(width, row.cells.length);
    const text = fieldText(first, { maxLength: 100 }).text;
    if (text === '') continue;
    filled += 1;
    const match = labelOf(text.replace(/\s*[:：]\s*$/u, ''), language);
    if (match) fields.push(match.field);
  }
  return { fields, filled, width };
}

/** Labels in the first column and one value beside each: the description of one lot. Also label, value, label, value. */
export function isSpecTable(rows: RawRow[], language: string | null): boolean {
  const { fields, filled, width } = labelsOfFirstColumn(rows, language);
  if (new Set(fields).size < 2 || fields.length * 5 < filled * 3) return false;
  return width === 2 || hasLabelsInThirdColumn(rows, language);
}

function hasLabelsInThirdColumn(rows: RawRow[], language: string | null): boolean {
  let labels = 0;
  let filled = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const text = row.cells[2] ? fieldText(row.cells[2], { maxLength: 100 }).text : '';
    if (text === '' || row.cells.length !== 4) continue;
    filled += 1;
    if (labelOf(text.replace(/\s*[:：]\s*$/u, ''), language)) labels += 1;
  }
  return filled > 0 && labels * 5 >= filled * 3;
}

/** Labels of lots in the first column and several values beside them: a comparison that gives each lot a column. */
export function isTurnedTable(rows: RawRow[], language: string | null): boolean {
  const { fields, filled, width } = labelsOfFirstColumn(rows, language);
  const names = new Set(fields);
  return width >= 3 && names.size >= 2 && fields.length * 2 >= filled && (names.has('carats') || names.has('stones'));
}
