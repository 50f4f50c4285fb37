import { type DeskFilter, isOpen, NOBODY } from '@/lib/desk';
import type { Source } from '@/lib/trail';
import type { DeskExport, RecordedReading } from '../types.ts';
import type { ExportWords } from '../words/export-words.ts';
import { zoneName } from '../zone-name.ts';

/** What left findings out, a line each; empty where nothing did. */
export function scopeLines(data: DeskExport, words: ExportWords): { name: string; chosen: string }[] {
  const { filter } = data;
  if (isOpen(filter)) return [];
  const { filter: names, noRegime, nobody, fromUntil } = words.report;
  const list = (values: readonly string[]) => values.join(', ');
  const days = (from: string | null, until: string | null) =>
    from === null && until === null ? '' : fromUntil(from && words.day(from), until && words.day(until));
  const lines: [keyof typeof names, string][] = [
    ['query', filter.query.trim()],
    ['verdicts', list(filter.verdicts.map((verdict) => words.verdict[verdict]))],
    ['regimes', list(filter.regimes.map((regime) => (regime === 'no-regime' ? noRegime : words.regime[regime])))],
    ['zones', list(filter.zones.map((zone) => zoneName(zone, data, words.language)!))],
    ['sources', list(filter.sources)],
    ['states', list(filter.states.map((state) => words.state[state]))],
    ['decisions', list(filter.decisions.map((decision) => words.decision[decision]))],
    ['assignees', list(filter.assignees.map((who) => (who === NOBODY ? nobody : who)))],
    ['read', days(filter.readFrom, filter.readUntil)],
    ['closes', days(filter.closesFrom, filter.closesUntil)],
  ];
  return lines.flatMap(([name, chosen]) => (chosen === '' ? [] : [{ name: names[name], chosen }]));
}

/**
 * The readings that a report over these findings tells of: all of the sites, files and days that were chosen, also such where
 * nothing was found. Other sides of the filter choose among lots, not among what was read.
 */
export function readingsInScope({ readings, filter }: Pick<DeskExport, 'readings' | 'filter'>): RecordedReading[] {
  return readings.filter(
    ({ source, at }) =>
      (filter.sources.length === 0 || filter.sources.includes(sourceName(source))) && isWithin(at.slice(0, 10), filter),
  );
}

function isWithin(day: string, { readFrom, readUntil }: DeskFilter): boolean {
  return (readFrom === null || readFrom <= day) && (readUntil === null || day <= readUntil);
}

/** As the desk calls it: the host of a page, the name of a file. */
function sourceName({ kind, address }: Source): string {
  if (kind === 'file' || !URL.canParse(address)) return address;
  return new URL(address).host || address;
}
