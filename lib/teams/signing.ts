import { canonicalJson } from '@/lib/trail';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import type { DeviceId } from './types.ts';

/** Stands before all that is signed, so that no signature holds for anything else. */
const CONTEXT = 'parcel-vigil/team/1\n';

export interface SigningKeys {
  id: DeviceId;
  privateKey: CryptoKey;
}

/** A key pair whose private half no code can read out, ours included. */
export async function newSigningKeys(): Promise<SigningKeys> {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { id: toBase64Url(new Uint8Array(raw)), privateKey: pair.privateKey };
}

/** Adds the signature over all that stands in a document, but for what the database adds. */
export async function signed<Document extends { _id: string }>(
  document: Document,
  keys: SigningKeys,
): Promise<Document & { signature: string }> {
  const signature = await crypto.subtle.sign('Ed25519', keys.privateKey, whatIsSigned(document));
  return { ...document, signature: toBase64Url(new Uint8Array(signature)) };
}

const publicKeys = new Map<DeviceId, Promise<CryptoKey>>();

/** Whether a document was signed by `by`, as it stands. Never throws. */
export async function isSignedBy(document: { _id: string; signature: string }, by: DeviceId): Promise<boolean> {
  const signature = fromBase64Url(document.signature);
  const { signature: _signature, ...rest } = document;
  if (signature === null) return false;
  try {
    return await crypto.subtle.verify('Ed25519', await publicKeyOf(by), signature, whatIsSigned(rest));
  } catch {
    publicKeys.delete(by);
    return false; // its key is none
  }
}

function publicKeyOf(device: DeviceId): Promise<CryptoKey> {
  const known = publicKeys.get(device);
  if (known !== undefined) return known;
  const raw = fromBase64Url(device);
  if (raw?.length !== 32) throw new Error('A public key has 32 bytes.');
  const imported = crypto.subtle.importKey('raw', raw, { name: 'Ed25519' }, false, ['verify']);
  publicKeys.set(device, imported);
  return imported;
}

/** An entry is named by its hash, which stands for it. `_rev` and its like are the database's. */
function whatIsSigned(document: Record<string, unknown>): Uint8Array<ArrayBuffer> {
  const own = Object.entries(document).filter(([name]) => name === '_id' || !name.startsWith('_'));
  const { entry: _entry, ...told } = Object.fromEntries(own);
  return new TextEncoder().encode(CONTEXT + canonicalJson(told));
}
