import { canonicalJson, hashOfEntry, hashOfText } from '@/lib/trail';
import { documentSchema } from './document-schema.ts';
import { isSignedBy } from './signing.ts';
import type { AdmissionDocument, DeviceId, Refusal, RefusalCause, TeamDocument } from './types.ts';

/** Of the database's own, not of ours: design documents, checkpoints of the replication. */
export function isOfDatabase(id: string): boolean {
  return id.startsWith('_');
}

export type Checked = { ok: true; document: TeamDocument } | { ok: false; refusal: Refusal };

/** Holds a document against its form, its name, its hash and its signature: all that it shows by itself. Never throws. */
export async function checkDocument(raw: { _id: string }, administrators: readonly DeviceId[]): Promise<Checked> {
  const plain = Object.fromEntries(Object.entries(raw).filter(([name]) => name === '_id' || !name.startsWith('_')));
  const parsed = documentSchema.safeParse(plain);
  if (!parsed.success) return { ok: false, refusal: refusalOf(raw, isUnsigned(plain) ? 'unsigned' : 'no-form') };
  // What was parsed has lost nothing, as the form is strict; the raw one is kept as it was hashed.
  const document = plain as unknown as TeamDocument;
  const cause = await faultOf(document, administrators);
  return cause === null ? { ok: true, document } : { ok: false, refusal: refusalOf(raw, cause) };
}

async function faultOf(document: TeamDocument, administrators: readonly DeviceId[]): Promise<RefusalCause | null> {
  switch (document.kind) {
    case 'entry': {
      if (document._id !== (await idOfEntry(document.entry))) return 'altered';
      return (await isSignedBy(document, document.device)) ? null : 'unsigned';
    }
    case 'values':
      return null;
    case 'device':
    case 'claim': {
      if (document._id !== `${document.kind}:${document.device}`) return 'altered';
      return (await isSignedBy(document, document.device)) ? null : 'unsigned';
    }
    case 'admission':
    case 'revocation': {
      if (document._id !== (await idOfAdmission(document))) return 'altered';
      if (!administrators.includes(document.administrator)) return 'no-administrator';
      return (await isSignedBy(document, document.administrator)) ? null : 'unsigned';
    }
  }
}

export async function idOfEntry(entry: Parameters<typeof hashOfEntry>[0]): Promise<string> {
  const bytes = await hashOfEntry(entry);
  return `entry:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

type Admitting = Pick<AdmissionDocument, 'kind' | 'device' | 'origin' | 'from' | 'at' | 'administrator'>;

/** Named by what it says: the same word twice is one document. */
export async function idOfAdmission({ kind, device, origin, from, at, administrator }: Admitting): Promise<string> {
  return `${kind}:${await hashOfText(canonicalJson({ kind, device, origin, from, at, administrator }))}`;
}

const SIGNED: readonly unknown[] = ['entry', 'device', 'admission', 'revocation', 'claim'];

function isUnsigned({ kind, signature }: Record<string, unknown>): boolean {
  return SIGNED.includes(kind) && typeof signature !== 'string';
}

/** What can be told of it, though nothing of it is believed. */
export function refusalOf(raw: object & { _id: string }, cause: RefusalCause): Refusal {
  const { device, entry } = raw as { device?: unknown; entry?: { origin?: unknown; sequence?: unknown } | null };
  return {
    id: raw._id.slice(0, 200),
    cause,
    device: typeof device === 'string' ? device.slice(0, 43) : null,
    origin: typeof entry?.origin === 'string' ? entry.origin.slice(0, 32) : null,
    sequence: typeof entry?.sequence === 'number' ? entry.sequence : null,
  };
}
