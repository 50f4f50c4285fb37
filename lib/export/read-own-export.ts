import type { IsoDate } from '@/lib/gazetteer';
import type { ScreenedParcel } from '@/lib/screening';
import { documentSchema, lineSchema, parcelSchema, type RecordOfDocument } from './record-schema.ts';

/** A document of one's own export, of the desk or of the command line (`record: null`). */
export interface OwnDocument {
  source: string;
  url: string | null;
  asOf: IsoDate;
  /** What judged them is dropped: `reasons` are empty, and they are to be judged anew. */
  parcels: ScreenedParcel[];
  record: RecordOfDocument | null;
}

export type OwnExport =
  | { kind: 'own'; documents: OwnDocument[] }
  /** Of another making: for other readers. */
  | { kind: 'foreign' }
  /**
   * It looks like ours, and something in it is not as we write it: its end is missing, `what` is a source whose record does not
   * fit its lots, or `what` is the place that has another form.
   */
  | { kind: 'damaged'; why: 'end' | 'record' | 'form'; what: string };

/** Reads JSON or JSON Lines that the desk or the command line wrote. All of it, or nothing. */
export function parseOwnExport(text: string): OwnExport {
  const plain = text.replace(/^\uFEFF/, '').trim();
  const whole = parsed(plain);
  if (whole === undefined) return readLines(plain);
  // A single line of JSON Lines is JSON as well.
  if (typeof whole === 'object' && whole !== null && !('parcels' in whole) && !Array.isArray(whole))
    return readLines(plain);
  const values = Array.isArray(whole) ? whole : [whole];
  if (!values.every(looksOwn)) return { kind: 'foreign' };
  const documents: OwnDocument[] = [];
  for (const [at, value] of values.entries()) {
    const read = documentSchema.safeParse(value);
    if (!read.success) return damaged(`document ${at + 1}`, read.error.issues[0]?.path);
    const { record = null, ...rest } = read.data;
    documents.push({ ...rest, parcels: rest.parcels.map(parcelOf), record });
  }
  return checked(documents);
}

function looksOwn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'source' in value && 'asOf' in value && 'parcels' in value;
}

function readLines(text: string): OwnExport {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const first = parsed(lines[0] ?? '');
  const isOwn =
    typeof first === 'object' && first !== null && 'source' in first && ('verdict' in first || 'counts' in first);
  if (!isOwn) return { kind: 'foreign' };
  const documents: OwnDocument[] = [];
  let open: OwnDocument | null = null;
  for (const [at, line] of lines.entries()) {
    const read = lineSchema.safeParse(parsed(line));
    if (!read.success) return damaged(`line ${at + 1}`, read.error.issues[0]?.path);
    const value = read.data;
    if ('counts' in value) {
      // A document without lots has nothing to be taken in.
      if (open !== null) documents.push({ ...open, record: value.record ?? null });
      open = null;
      continue;
    }
    const { source, url, asOf } = value;
    if (open !== null && open.source !== source) return damaged(`line ${at + 1}`, ['source']);
    open ??= { source, url, asOf, parcels: [], record: null };
    open.parcels.push(parcelOf(parcelSchema.parse(value)));
  }
  // The end of the last document tells that nothing was cut off.
  if (open !== null) return { kind: 'damaged', why: 'end', what: '' };
  return checked(documents);
}

function checked(documents: readonly OwnDocument[]): OwnExport {
  for (const { source, parcels, record } of documents) {
    if (record !== null && record.findings.length !== parcels.length)
      return { kind: 'damaged', why: 'record', what: source };
  }
  return { kind: 'own', documents: [...documents] };
}

function parcelOf(parcel: Omit<ScreenedParcel, 'reasons'> & { reasons: unknown[] }): ScreenedParcel {
  return { ...parcel, reasons: [] };
}

function damaged(where: string, path: readonly PropertyKey[] | undefined): OwnExport {
  const what = path === undefined || path.length === 0 ? where : `${where}, at ${path.map(String).join('.')}`;
  return { kind: 'damaged', why: 'form', what };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
