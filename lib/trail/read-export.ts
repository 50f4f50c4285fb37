import type * as z from 'zod/mini';
import { headerSchema, lineSchema, looseLineSchema } from './schema.ts';
import type { Origin, TrailHeader, TrailLine } from './types.ts';

/** A line of an export with its place in the file. `fault`: it is no entry as this version writes them. */
export interface ReadLine {
  /** Counts from 1, as editors do; in the JSON form the place among the entries. */
  at: number;
  line: TrailLine;
  fault: string | null;
}

/** All that a file holds of one installation. */
export interface OriginLines {
  origin: Origin;
  headers: { at: number; header: TrailHeader }[];
  lines: ReadLine[];
}

export type ReadExport =
  | { ok: true; origins: OriginLines[] }
  /** One sentence: what could not be read. */
  | { ok: false; sentence: string };

/** Reads an exported trail, JSON Lines or JSON; exports of several devices may stand one after the other. */
export function readExport(text: string): ReadExport {
  const values = valuesOf(text.replace(/^\uFEFF/, ''));
  if (typeof values === 'string') return { ok: false, sentence: values };
  const origins = new Map<Origin, OriginLines>();
  const of = (origin: Origin) => {
    const known = origins.get(origin) ?? { origin, headers: [], lines: [] };
    origins.set(origin, known);
    return known;
  };
  for (const { at, value } of values) {
    const header = headerSchema.safeParse(value);
    if (header.success) {
      of(header.data.origin).headers.push({ at, header: header.data });
      continue;
    }
    const read = readLine(at, value);
    if (read === null) return { ok: false, sentence: `Line ${at} is neither the head nor an entry of a trail.` };
    of(read.line.entry.origin).lines.push(read);
  }
  if (origins.size === 0) return { ok: false, sentence: 'It is empty: there is no trail in it.' };
  return { ok: true, origins: [...origins.values()].map(withoutRepeats) };
}

function readLine(at: number, value: unknown): ReadLine | null {
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { at, line: value as TrailLine, fault: null };
  if (!looseLineSchema.safeParse(value).success) return null;
  const [issue] = parsed.error.issues;
  return { at, line: withOpened(value as TrailLine), fault: issue === undefined ? 'unknown' : pathOf(issue) };
}

/** The entry is not of its form; what hides its values may be missing altogether. */
function withOpened(line: TrailLine): TrailLine {
  return { ...line, opened: typeof line.opened === 'object' && line.opened !== null ? line.opened : {} };
}

function pathOf({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'line'}: ${message}`;
}

/** One export in the JSON form, several of them in a list, or a value on each line. */
function valuesOf(text: string): { at: number; value: unknown }[] | string {
  const whole = parse(text);
  if (whole !== undefined) {
    const exports = Array.isArray(whole) ? whole : [whole];
    return exports.flatMap(partsOf).map((value, index) => ({ at: index + 1, value }));
  }
  const values: { at: number; value: unknown }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parse(line);
    if (value === undefined) return `Line ${index + 1} is no JSON.`;
    for (const part of partsOf(value)) values.push({ at: index + 1, value: part });
  }
  return values;
}

function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null || !('entries' in value) || !Array.isArray(value.entries))
    return [value];
  const { entries, ...header } = value;
  return [header, ...(entries as unknown[])];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not one JSON text: read line by line instead, where what is wrong is named.
    return undefined;
  }
}

/** Two exports of one device share their beginning: the same entry counts once, with every value that either still has. */
function withoutRepeats({ origin, headers, lines }: OriginLines): OriginLines {
  if (headers.length < 2) return { origin, headers, lines };
  const kept = new Map<string, ReadLine>();
  for (const read of lines) {
    const { hash, entry, opened } = read.line;
    const key = `${hash} ${entry.sequence} ${JSON.stringify(entry)}`;
    const known = kept.get(key);
    if (known === undefined) kept.set(key, read);
    else kept.set(key, { ...known, line: { ...known.line, opened: { ...opened, ...known.line.opened } } });
  }
  return { origin, headers, lines: [...kept.values()] };
}
