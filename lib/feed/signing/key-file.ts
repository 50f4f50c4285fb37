import * as z from 'zod/mini';
import { fromBase64, fromHex, parseJson, toBase64 } from '../bytes-as-text.ts';
import { keyIdOf, type SigningKey } from './signing-key.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet). */
export const KDF_ITERATIONS = 600_000;

const keyFileSchema = z.strictObject({
  kind: z.literal('parcel-vigil-key'),
  schema: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  key: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  kdf: z.strictObject({
    name: z.literal('PBKDF2-SHA-256'),
    // A file from elsewhere may neither ask for so few that the words can be guessed, nor for so many that nothing ends.
    iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    salt: z.string(),
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), iv: z.string(), data: z.string() }),
});

export type KeyFile = z.infer<typeof keyFileSchema>;

/** Why a key file could not be opened. */
export type UnlockProblem = 'no-key-file' | 'wrong-passphrase';

/** The key as text for a file, its private part encrypted under the passphrase. */
export async function lockKey({ id, key, privateKey }: SigningKey, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const secret = await crypto.subtle.exportKey('pkcs8', privateKey);
  const wrapping = await wrappingKey(passphrase, salt, KDF_ITERATIONS, 'encrypt');
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: publicPart(id, key) },
    wrapping,
    secret,
  );
  const file: KeyFile = {
    kind: 'parcel-vigil-key',
    schema: 1,
    id,
    key,
    kdf: { name: 'PBKDF2-SHA-256', iterations: KDF_ITERATIONS, salt: toBase64(salt) },
    cipher: { name: 'AES-256-GCM', iv: toBase64(iv), data: toBase64(new Uint8Array(data)) },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The key in a file. Its private part cannot be taken out again. */
export async function unlockKey(text: string, passphrase: string): Promise<SigningKey | UnlockProblem> {
  const parsed = keyFileSchema.safeParse(parseJson(new TextEncoder().encode(text)));
  if (!parsed.success) return 'no-key-file';
  const { id, key, kdf, cipher } = parsed.data;
  const salt = fromBase64(kdf.salt);
  const iv = fromBase64(cipher.iv);
  const data = fromBase64(cipher.data);
  if (salt?.length !== 16 || iv?.length !== 12 || data === null || (await keyIdOf(fromHex(key))) !== id)
    return 'no-key-file';
  try {
    const wrapping = await wrappingKey(passphrase, salt, kdf.iterations, 'decrypt');
    const algorithm = { name: 'AES-GCM', iv, additionalData: publicPart(id, key) };
    const secret = await crypto.subtle.decrypt(algorithm, wrapping, data);
    const privateKey = await crypto.subtle.importKey('pkcs8', secret, { name: 'Ed25519' }, false, ['sign']);
    return { id, key, privateKey };
  } catch {
    return 'wrong-passphrase'; // or a changed file, which looks the same
  }
}

/** Public key and id of a key file, without its passphrase. */
export function publicKeyIn(text: string): { id: string; key: string } | null {
  const parsed = keyFileSchema.safeParse(parseJson(new TextEncoder().encode(text)));
  return parsed.success ? { id: parsed.data.id, key: parsed.data.key } : null;
}

/** Bound to the secret, so that the public part of a file cannot be exchanged. */
function publicPart(id: string, key: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${id} ${key}`);
}

async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(kdf, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}
