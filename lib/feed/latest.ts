import * as z from 'zod/mini';
import { parseJson, toHex } from './bytes-as-text.ts';
import { readEnvelope, verifyEnvelope } from './envelope.ts';
import { FeedError } from './feed-problem.ts';
import { CAPS, LATEST_LIFE_MS, POLL_HOURS } from './limits.ts';
import { pathsOf, type Root, timeSchema, versionSchema } from './root.ts';

const latestSchema = z.strictObject({
  version: versionSchema,
  issued: timeSchema,
  expires: timeSchema,
  /** How often to ask; the client's own habit where it is not given. */
  pollHours: z.optional(z.int().check(z.minimum(POLL_HOURS.least), z.maximum(POLL_HOURS.most))),
  /** The one list that holds, by version, length in bytes and hash. Its name follows from its version: no address is data. */
  list: z.strictObject({
    version: versionSchema,
    length: z.int().check(z.minimum(1), z.maximum(CAPS.list)),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  }),
});

export type Latest = z.infer<typeof latestSchema>;

export interface LatestFile {
  latest: Latest;
  /** The file as received. */
  bytes: Uint8Array<ArrayBuffer>;
  /** What was signed in it: the same for the same state, whoever has signed it. */
  payload: string;
}

export const LATEST_FILE = 'latest.json';

/** A `latest` that keys of the root have signed as it asks for. */
export async function readLatest(bytes: Uint8Array<ArrayBuffer>, root: Root): Promise<LatestFile> {
  const envelope = readEnvelope(bytes, 'latest', LATEST_FILE);
  await verifyEnvelope(envelope, root, root.roles.latest, LATEST_FILE);
  const parsed = latestSchema.safeParse(parseJson(envelope.payload));
  if (!parsed.success) throw new FeedError('malformed', `${LATEST_FILE}, ${pathsOf(parsed.error)}`);
  const { issued, expires } = parsed.data;
  const life = Date.parse(expires) - Date.parse(issued);
  if (life <= 0 || life > LATEST_LIFE_MS) throw new FeedError('malformed', `${LATEST_FILE}, how long it lives`);
  return { latest: parsed.data, bytes, payload: toHex(envelope.payload) };
}
