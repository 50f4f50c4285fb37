import * as z from 'zod/mini';
import { fromBase64, fromHex, parseJson } from './bytes-as-text.ts';
import { FeedError } from './feed-problem.ts';
import { MOST_SIGNATURES } from './limits.ts';
import type { Role, Root } from './root.ts';
import { PAYLOAD_TYPES, type SignedKind, signedBytes } from './signed-bytes.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** A signed file, in the form of a DSSE envelope: base64 of the exact payload, and the signatures over it. */
const envelopeSchema = z.strictObject({
  payloadType: z.string().check(z.maxLength(200)),
  payload: z.string(),
  signatures: z
    .array(z.strictObject({ keyid: z.string().check(z.maxLength(80)), sig: z.string().check(z.maxLength(88)) }))
    .check(z.maxLength(MOST_SIGNATURES)),
});

export interface Envelope {
  kind: SignedKind;
  payload: Uint8Array<ArrayBuffer>;
  signatures: { keyId: string; bytes: Uint8Array<ArrayBuffer> }[];
}

/** Only the wrapping: nothing in it is trusted yet. `file` is for the message. */
export function readEnvelope(bytes: Uint8Array, kind: SignedKind, file: string): Envelope {
  const parsed = envelopeSchema.safeParse(parseJson(bytes));
  const payload = parsed.success ? fromBase64(parsed.data.payload) : null;
  if (!parsed.success || payload === null) throw new FeedError('malformed', file);
  if (parsed.data.payloadType !== PAYLOAD_TYPES[kind]) throw new FeedError('wrong-type', file);
  const signatures = parsed.data.signatures.map(({ keyid, sig }) => ({ keyId: keyid, bytes: fromBase64(sig) }));
  return {
    kind,
    payload,
    signatures: signatures.map(({ keyId, bytes: signature }) => {
      if (signature?.length !== 64) throw new FeedError('malformed', `${file}, a signature of another length`);
      return { keyId, bytes: signature };
    }),
  };
}

/** Throws where fewer different keys of the role have signed than it asks for. Unknown key ids are passed over. */
export async function verifyEnvelope(envelope: Envelope, { keys }: Root, role: Role, file: string): Promise<void> {
  const message = signedBytes(envelope.kind, envelope.payload);
  const byId = new Map(keys.filter(({ id }) => role.keys.includes(id)).map(({ id, key }) => [id, key]));
  // Keys, not ids or lines: one key under two ids, or one signature twice, counts once.
  const signers = new Set<string>();
  for (const { keyId, bytes } of envelope.signatures) {
    const key = byId.get(keyId);
    if (key === undefined || signers.has(key)) continue;
    if (await isSignedBy(key, bytes, message)) signers.add(key);
  }
  if (signers.size < role.threshold) {
    throw new FeedError('signature', `${file}, ${signers.size} of ${role.threshold}`);
  }
}

async function isSignedBy(
  keyHex: string,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', fromHex(keyHex), { name: 'Ed25519' }, false, ['verify']);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotSupportedError')
      throw new FeedError('no-ed25519', 'verify', error);
    return false; // 32 bytes that are no key: nobody can have signed with it
  }
  return crypto.subtle.verify({ name: 'Ed25519' }, key, signature, message);
}
