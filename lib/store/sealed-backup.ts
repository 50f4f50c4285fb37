import * as z from 'zod/mini';
import { canonicalJson } from '@/lib/trail';
import { type RefusalCode, refusal } from './refusals.ts';
import { base64Of, bytesOf, type DatabaseDump } from './whole-database.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** OWASP's figure for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet). */
const KDF_ITERATIONS = 600_000;

/** Everything of the file but what is encrypted; it is authenticated with that. */
const headerShape = {
  format: z.literal('parcel-vigil-backup'),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('PBKDF2-SHA-256'),
    // A file from elsewhere may neither ask for so few that the words can be guessed, nor for so many that nothing ends.
    iterations: z.int().check(z.minimum(KDF_ITERATIONS), z.maximum(10_000_000)),
    salt: z.base64(),
  }),
  cipher: z.strictObject({ name: z.literal('AES-256-GCM'), iv: z.base64() }),
};
const headerSchema = z.strictObject(headerShape);
const backupSchema = z.strictObject({
  ...headerShape,
  /**
   * SHA-256 of header and data, 64 hexadecimal digits: tells a damaged file from another passphrase. Whoever changes a file
   * on purpose can write it anew; only the cipher refuses that.
   */
  check: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  data: z.base64(),
});

type Header = z.infer<typeof headerSchema>;

/** Everything that is stored, packed and encrypted under a passphrase: the text of a file. */
export async function sealBackup(dump: DatabaseDump, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const header: Header = {
    format: 'parcel-vigil-backup',
    version: 1,
    kdf: { name: 'PBKDF2-SHA-256', iterations: KDF_ITERATIONS, salt: base64Of(salt) },
    cipher: { name: 'AES-256-GCM', iv: base64Of(iv) },
  };
  const key = await keyFrom(passphrase, header);
  const packed = await through(new Blob([JSON.stringify(dump)]), new CompressionStream('gzip')).arrayBuffer();
  const data = new Uint8Array(await crypto.subtle.encrypt(cipherOf(header), key, packed));
  return JSON.stringify({ ...header, check: await checkOf(header, data), data: base64Of(data) });
}

/** What a backup holds, to be given to `restoreDatabase`. Rejects with `not-allowed` for none, a damaged one, another passphrase. */
export async function openBackup(text: string, passphrase: string): Promise<unknown> {
  const parsed = backupSchema.safeParse(parseJson(text));
  if (!parsed.success) throw refusal(whyNone(text));
  const { check, data, ...header } = parsed.data;
  const bytes = bytesOf(data);
  if ((await checkOf(header, bytes)) !== check) throw refusal('damaged-backup');
  const key = await keyFrom(passphrase, header);
  const packed = await decrypted(header, key, bytes);
  try {
    return JSON.parse(await through(new Blob([packed]), new DecompressionStream('gzip')).text()) as unknown;
  } catch (error) {
    throw refusal('damaged-backup', '', error);
  }
}

/** A file that was cut off is no JSON any more, and still ours. */
function whyNone(text: string): RefusalCode {
  if (!text.slice(0, 200).includes('"parcel-vigil-backup"')) return 'no-backup';
  return parseJson(text) === null ? 'damaged-backup' : 'damaged-or-newer';
}

async function decrypted(header: Header, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  try {
    return await crypto.subtle.decrypt(cipherOf(header), key, data);
  } catch (error) {
    throw refusal('other-passphrase', '', error);
  }
}

function cipherOf(header: Header): AesGcmParams {
  return { name: 'AES-GCM', iv: bytesOf(header.cipher.iv), additionalData: bytesOfHeader(header) };
}

function bytesOfHeader(header: Header): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(header));
}

async function checkOf(header: Header, data: Uint8Array<ArrayBuffer>): Promise<string> {
  const all = await new Blob([bytesOfHeader(header), data]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function keyFrom(passphrase: string, { kdf }: Header): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(kdf.salt), iterations: kdf.iterations };
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
