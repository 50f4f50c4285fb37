import * as z from 'zod/mini';
import { StoreError } from './store-problem.ts';
import { base64Of, bytesOf, type DatabaseDump } from './whole-database.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet). */
const KDF_ITERATIONS = 600_000;

const backupSchema = z.strictObject({
  format: z.literal('parcel-vigil-backup'),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('PBKDF2-SHA-256'),
    // A file from elsewhere may neither ask for so few that the words can be guessed, nor for so many that nothing ends.
    iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    salt: z.base64(),
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), iv: z.base64(), data: z.base64() }),
});

/** Everything that is stored, packed and encrypted under a passphrase: the text of a file. */
export async function sealBackup(dump: DatabaseDump, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(passphrase, salt, KDF_ITERATIONS);
  const packed = await through(new Blob([JSON.stringify(dump)]), new CompressionStream('gzip')).arrayBuffer();
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, packed));
  const backup: z.infer<typeof backupSchema> = {
    format: 'parcel-vigil-backup',
    version: 1,
    kdf: { name: 'PBKDF2-SHA-256', iterations: KDF_ITERATIONS, salt: base64Of(salt) },
    cipher: { name: 'AES-256-GCM', iv: base64Of(iv), data: base64Of(data) },
  };
  return JSON.stringify(backup);
}

/** What a backup holds, to be given to `restoreDatabase`. Rejects with `not-allowed` for what is none, or another passphrase. */
export async function openBackup(text: string, passphrase: string): Promise<unknown> {
  const parsed = backupSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new StoreError('not-allowed', 'This is no backup of Parcel Vigil: nothing was changed.');
  const { kdf, cipher } = parsed.data;
  const key = await keyFrom(passphrase, bytesOf(kdf.salt), kdf.iterations);
  try {
    const packed = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(cipher.iv) }, key, bytesOf(cipher.data));
    const dump = await through(new Blob([packed]), new DecompressionStream('gzip')).text();
    return JSON.parse(dump) as unknown;
  } catch {
    throw new StoreError(
      'not-allowed',
      'The backup could not be opened: the passphrase is another one, or the file was changed. Nothing was changed here. Try the passphrase again.',
    );
  }
}

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

function through(blob: Blob, transform: CompressionStream | DecompressionStream): Response {
  return new Response(blob.stream().pipeThrough(transform));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
