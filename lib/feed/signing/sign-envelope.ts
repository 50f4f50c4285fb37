import { toBase64 } from '../bytes-as-text.ts';
import { CAPS } from '../limits.ts';
import { PAYLOAD_TYPES, type SignedKind, signedBytes } from '../signed-bytes.ts';
import type { SigningKey } from './signing-key.ts';

/** The file for a payload, signed by each of the keys. The payload's bytes are kept exactly as they are. */
export async function signEnvelope(
  kind: SignedKind,
  payload: Uint8Array<ArrayBuffer>,
  keys: readonly SigningKey[],
): Promise<Uint8Array<ArrayBuffer>> {
  const message = signedBytes(kind, payload);
  const signatures = await Promise.all(
    keys.map(async ({ id, privateKey }) => {
      const signature = await crypto.subtle.sign({ name: 'Ed25519' }, privateKey, message);
      return { keyid: id, sig: toBase64(new Uint8Array(signature)) };
    }),
  );
  const envelope = { payloadType: PAYLOAD_TYPES[kind], payload: toBase64(payload), signatures };
  const bytes = new TextEncoder().encode(`${JSON.stringify(envelope, null, 2)}\n`);
  if (bytes.length > CAPS[kind]) {
    throw new RangeError(`The file would have ${bytes.length} bytes; readers take ${CAPS[kind]} at most.`);
  }
  return bytes;
}

/** JSON in UTF-8, as it is signed. */
export function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
