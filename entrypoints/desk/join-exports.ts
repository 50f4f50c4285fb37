import { i18n } from '#i18n';
import type { AdvisoryList } from '@/lib/advisories';
import { type OwnDocument, type OwnExport, parseOwnExport, type RecordOfFinding } from '@/lib/export';
import { parcelOfJson, type ScreenedParcel } from '@/lib/screening';
import type { DeskStore, JoinedRecord, RecordToJoin } from '@/lib/store';

/** A file that a desk or the command line wrote, read and checked. */
export interface OwnFile {
  name: string;
  sha256: string;
  bytes: number;
  documents: OwnDocument[];
}

export interface SortedFiles {
  own: OwnFile[];
  /** JSON that is not as we write it, one sentence each; nothing of it is taken in. */
  refused: { name: string; says: string }[];
  /** For the readers of catalogues. */
  others: File[];
}

/** Larger than any desk's export, and small enough to be parsed. */
const MOST_BYTES = 200_000_000;

/** Sets our own JSON apart from catalogues. */
export async function sortFiles(files: readonly File[]): Promise<SortedFiles> {
  const sorted: SortedFiles = { own: [], refused: [], others: [] };
  for (const file of files) {
    if (!/\.(?:json|jsonl|ndjson)$/i.test(file.name)) {
      sorted.others.push(file);
      continue;
    }
    const name = file.webkitRelativePath || file.name;
    const text = file.size > MOST_BYTES ? '' : await file.text();
    const read = parseOwnExport(text);
    if (read.kind === 'own') sorted.own.push({ name, ...(await identify(file)), documents: read.documents });
    else {
      const says = read.kind === 'foreign' ? i18n.t('exports.notOurs') : i18n.t('exports.damaged', [whyDamaged(read)]);
      sorted.refused.push({ name, says });
    }
  }
  return sorted;
}

export type JoinedCounts = JoinedRecord & { lots: number };

/** Takes the documents in, a part of one after the other: each as a whole, or not at all. */
export async function joinExports(
  store: DeskStore,
  files: readonly OwnFile[],
  { list, extensionVersion, signal }: { list: AdvisoryList; extensionVersion: string; signal: AbortSignal },
): Promise<JoinedCounts> {
  const sum = { fresh: 0, changed: 0, asBefore: 0, reviews: 0, lots: 0 };
  for (const file of files) {
    for (const document of file.documents) {
      const parts = partsOf(document);
      const met = { ids: new Set<string>(), names: new Set<string>(), wasEmpty: false };
      for (const [at, part] of parts.entries()) {
        if (signal.aborted) return sum;
        const record = recordOf(file, part, list, extensionVersion);
        if (parts.length > 1) record.part = { number: at + 1, of: parts.length, met };
        const joined = await store.join(record);
        sum.lots += part.parcels.length;
        for (const name of ['fresh', 'changed', 'asBefore', 'reviews'] as const) sum[name] += joined[name];
      }
    }
  }
  return sum;
}

/** Lots taken in in one go, as of catalogues. */
const LOTS_OF_A_PART = 1_000;

function partsOf(document: OwnDocument): OwnDocument[] {
  const { parcels, record } = document;
  const parts: OwnDocument[] = [];
  for (let first = 0; first < parcels.length; first += LOTS_OF_A_PART) {
    const last = first + LOTS_OF_A_PART;
    parts.push({
      ...document,
      parcels: parcels.slice(first, last),
      record: record && { ...record, findings: record.findings.slice(first, last) },
    });
  }
  return parts;
}

function recordOf(
  { name, sha256, bytes }: OwnFile,
  { source, url, asOf, parcels, record }: OwnDocument,
  list: AdvisoryList,
  extensionVersion: string,
): RecordToJoin {
  const kind = record?.kind ?? (url === null ? 'file' : 'page');
  return {
    origin: record?.origin ?? null,
    file: { name, sha256, bytes },
    source: { kind, address: url ?? source },
    title: record?.title ?? null,
    asOf,
    list,
    extensionVersion,
    lots: parcels.flatMap((parcel, at) => lotOf(parcel, record?.findings[at]) ?? []),
  };
}

/** Without a record (the command line's JSON), the day that stands in the file was chosen there. */
function lotOf(json: ScreenedParcel, known: RecordOfFinding | undefined): RecordToJoin['lots'][number] | null {
  const parcel = safeParcel(json);
  if (parcel === null) return null;
  if (known === undefined) {
    const unknown = { firstReadAt: null, readAt: null, changes: [], reviews: [] };
    return { parcel, notes: [], gone: false, isDayChosen: true, ...unknown };
  }
  const { notes, gone, isDayChosen, firstReadAt, readAt, changes, reviews } = known;
  return { parcel, notes, gone, isDayChosen, firstReadAt, readAt, changes, reviews };
}

/** A place that this version's gazetteer does not know, for instance: the others go on. */
function safeParcel(json: ScreenedParcel): ReturnType<typeof parcelOfJson> | null {
  try {
    return parcelOfJson(json);
  } catch (error) {
    console.error(
      'Parcel Vigil: a lot of an export could not be taken in.',
      error instanceof Error ? error.message : '',
    );
    return null;
  }
}

async function identify(file: File): Promise<{ sha256: string; bytes: number }> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, bytes: file.size };
}

/** What in it is not as we write it, as a sentence. */
function whyDamaged({ why, what }: Extract<OwnExport, { kind: 'damaged' }>): string {
  return why === 'end' ? i18n.t('ownExport.end') : i18n.t(`ownExport.${why}`, [what]);
}
