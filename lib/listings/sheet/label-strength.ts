import { labelOf } from '../table/find-header.ts';

/** How many of a row's cells are labels of lots that are known as they stand: what tells a separator from a mark in the text. */
export function labelStrength(cells: readonly string[]): number {
  const fields = new Set<string>();
  for (const cell of cells) {
    const match = cell.length > 64 ? null : labelOf(cell.trim(), null, false);
    if (match?.certainty === 'exact') fields.add(match.field);
  }
  return fields.size;
}
