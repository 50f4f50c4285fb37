import { hashOfText } from '@/lib/trail';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { KEY_ROUNDS } from './limits.ts';
import type { Box } from './types.ts';

/** The key for names and notes; `id` tells it from earlier ones and nothing about itself. */
export interface TeamKey {
  id: string;
  key: CryptoKey;
}

/**
 * The key that a code gives. `salt`: what the team's browsers share and no other team has, so that no table of codes serves
 * twice. The key stays in WebCrypto and cannot be read out.
 */
export async function teamKeyOf(code: string, salt: string, rounds = KEY_ROUNDS): Promise<TeamKey> {
  const words = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', words.encode(code.normalize('NFKC').trim()), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: words.encode(`parcel-vigil/team/1/${salt}`), iterations: rounds },
    material,
    512,
  );
  const key = await crypto.subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt', 'decrypt']);
  const id = await hashOfText(toBase64Url(new Uint8Array(bits.slice(32))));
  return { id: id.slice(0, 16), key };
}

/** Encrypts a value for one document: it cannot be moved into another (`id` is authenticated). */
export async function sealFor(id: string, value: unknown, { id: key, key: secret }: TeamKey): Promise<Box> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  const box = await crypto.subtle.encrypt(parameters(id, iv), secret, plain);
  return { key, iv: toBase64Url(iv), box: toBase64Url(new Uint8Array(box)) };
}

/** The value in a box; `undefined` where none of the keys opens it, or it was altered or moved. */
export async function openFor(id: string, { key, iv, box }: Box, keys: readonly TeamKey[]): Promise<unknown> {
  const known = keys.find((candidate) => candidate.id === key);
  const [vector, bytes] = [fromBase64Url(iv), fromBase64Url(box)];
  if (known === undefined || vector === null || bytes === null) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(parameters(id, vector), known.key, bytes);
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  } catch {
    return undefined; // altered, or moved from another document
  }
}

function parameters(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) };
}
