import { sha256Hex, toHex } from '../bytes-as-text.ts';

/** A key that signs files of a feed. */
export interface SigningKey {
  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  id: string;
  /** The public key, 64 hexadecimal digits. */
  key: string;
  privateKey: CryptoKey;
}

/** A new key. It can be taken out of the browser or of Node only to be locked in a key file. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify'])) as CryptoKeyPair;
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  return { id: await keyIdOf(key), key: toHex(key), privateKey: pair.privateKey };
}

export async function keyIdOf(publicKey: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256Hex(publicKey)).slice(0, 16);
}
