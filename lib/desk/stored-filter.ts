import { type DeskFilter, EVERYTHING } from './filters.ts';

/** A kept filter in today's form: what it lacks, or has in another form, is open; what it has beyond is left out. */
export function storedFilter(query: Readonly<Record<string, unknown>>): DeskFilter {
  const sides = Object.entries(EVERYTHING).map(([side, open]) => {
    const kept = Object.hasOwn(query, side) ? query[side] : undefined;
    return [side, isLike(kept, open) ? kept : open];
  });
  return Object.fromEntries(sides) as DeskFilter;
}

function isLike(kept: unknown, open: DeskFilter[keyof DeskFilter]): boolean {
  if (Array.isArray(open)) return Array.isArray(kept) && kept.every((value) => typeof value === 'string');
  return typeof kept === 'string' || (open === null && kept === null);
}
