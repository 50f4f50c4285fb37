import * as z from 'zod/mini';
import { parseJson } from './bytes-as-text.ts';
import { readEnvelope, verifyEnvelope } from './envelope.ts';
import { FeedError } from './feed-problem.ts';
import { MOST_KEYS, MOST_SIGNATURES } from './limits.ts';
import { isSafeKey } from './public-key.ts';

export const versionSchema = z.int().check(z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER));
/** `2026-11-24T12:00:00Z` */
export const timeSchema = z.iso.datetime();

const keyId = z.string().check(z.minLength(1), z.maxLength(80));

const roleSchema = z.strictObject({
  /** Ids of the keys that count. */
  keys: z.array(keyId).check(z.minLength(1), z.maxLength(MOST_KEYS)),
  /** How many different ones must have signed. */
  threshold: z.int().check(z.minimum(1), z.maximum(MOST_SIGNATURES)),
});

const rootSchema = z.strictObject({
  version: versionSchema,
  expires: timeSchema,
  /** Ed25519 keys, 32 bytes in lower-case hexadecimal digits. */
  keys: z
    .array(z.strictObject({ id: keyId, key: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }))
    .check(z.minLength(1), z.maxLength(MOST_KEYS)),
  roles: z.strictObject({ root: roleSchema, latest: roleSchema }),
});

export type Role = z.infer<typeof roleSchema>;
/** Who may sign what. */
export type Root = z.infer<typeof rootSchema>;

/** A root with the file it was read from. */
export interface RootFile {
  root: Root;
  bytes: Uint8Array<ArrayBuffer>;
}

export const rootFileName = (version: number) => `root.${version}.json`;

/**
 * A root that its own keys have signed as it asks for, and those of `before` as that one asks for. What it says is looked
 * at only after its signatures were found good, as far as its own keys can be known before.
 */
export async function readRoot(bytes: Uint8Array<ArrayBuffer>, file: string, before: Root | null): Promise<RootFile> {
  const envelope = readEnvelope(bytes, 'root', file);
  if (before !== null) await verifyEnvelope(envelope, before, before.roles.root, file);
  const root = parseRoot(envelope.payload, file);
  await verifyEnvelope(envelope, root, root.roles.root, file);
  return { root, bytes };
}

function parseRoot(payload: Uint8Array, file: string): Root {
  const parsed = rootSchema.safeParse(parseJson(payload));
  if (!parsed.success) throw new FeedError('malformed', `${file}, ${pathsOf(parsed.error)}`);
  const { keys } = parsed.data;
  const weak = keys.find(({ key }) => !isSafeKey(key));
  if (weak !== undefined) throw new FeedError('weak-key', file);
  if (new Set(keys.map(({ id }) => id)).size < keys.length) throw new FeedError('malformed', `${file}, an id twice`);
  return parsed.data;
}

export function pathsOf(error: z.core.$ZodError): string {
  return error.issues.map(({ path }) => path.join('.') || 'its form').join(', ');
}

/** The keys, not their ids, that count for `latest`. */
export function latestKeys({ keys, roles }: Root): Set<string> {
  return new Set(keys.filter(({ id }) => roles.latest.keys.includes(id)).map(({ key }) => key));
}
