import { checkList } from '@/lib/advisories/check-list';
import { parseJson, sha256Hex } from '../bytes-as-text.ts';
import { LATEST_FILE, type Latest } from '../latest.ts';
import { CAPS, LATEST_LIFE_MS, MOST_KEYS, MOST_SIGNATURES, POLL_HOURS } from '../limits.ts';
import { listFileName } from '../list-file.ts';
import { isSafeKey } from '../public-key.ts';
import { type Root, rootFileName } from '../root.ts';
import { jsonBytes, signEnvelope } from './sign-envelope.ts';
import type { SigningKey } from './signing-key.ts';

/** A file of the feed as it is put on the server. */
export interface FeedFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Public keys that count, and how many of them must sign. */
export interface RoleKeys {
  keys: readonly { id: string; key: string }[];
  threshold: number;
}

export interface RootPlan {
  version: number;
  /** `2027-11-24T00:00:00Z` */
  expires: string;
  root: RoleKeys;
  latest: RoleKeys;
  /** Enough keys of this root and, where there is one, of the root before. */
  signers: readonly SigningKey[];
}

/** The next root. Throws with a sentence where readers would not take it. */
export async function makeRoot({ version, expires, root, latest, signers }: RootPlan): Promise<FeedFile> {
  const keys = new Map([...root.keys, ...latest.keys].map(({ id, key }) => [id, key]));
  checkRole('root', root);
  checkRole('latest', latest);
  const weak = [...keys].find(([, key]) => !/^[0-9a-f]{64}$/.test(key) || !isSafeKey(key));
  if (weak !== undefined) throw new RangeError(`The key ${weak[0]} is no safe Ed25519 key.`);
  if (keys.size > MOST_KEYS) throw new RangeError(`A root holds ${MOST_KEYS} keys at most, not ${keys.size}.`);
  checkSigners(root, signers);
  const role = ({ keys: those, threshold }: RoleKeys) => ({ keys: those.map(({ id }) => id), threshold });
  const payload: Root = {
    version,
    expires,
    keys: [...keys].map(([id, key]) => ({ id, key })),
    roles: { root: role(root), latest: role(latest) },
  };
  return { name: rootFileName(version), bytes: await signEnvelope('root', jsonBytes(payload), signers) };
}

export interface LatestPlan {
  version: number;
  issued: string;
  /** 14 days after `issued` where it is not given. */
  expires?: string;
  pollHours?: number;
  /** The list file that holds, as it lies on the server. */
  list: FeedFile;
  signers: readonly SigningKey[];
}

/** The file that names the list. Throws with a sentence where readers would not take it. */
export async function makeLatest(plan: LatestPlan): Promise<FeedFile> {
  const { version, issued, list, pollHours, signers } = plan;
  const expires = plan.expires ?? new Date(Date.parse(issued) + LATEST_LIFE_MS).toISOString();
  const life = Date.parse(expires) - Date.parse(issued);
  if (!(life > 0 && life <= LATEST_LIFE_MS))
    throw new RangeError(`It would live from ${issued} to ${expires}; 14 days is the most.`);
  if (pollHours !== undefined && !(pollHours >= POLL_HOURS.least && pollHours <= POLL_HOURS.most)) {
    throw new RangeError(`Browsers ask every ${POLL_HOURS.least} to ${POLL_HOURS.most} hours, not every ${pollHours}.`);
  }
  const { bytes } = list;
  const payload: Latest = {
    version,
    issued,
    expires,
    ...(pollHours === undefined ? {} : { pollHours }),
    list: { version: versionOf(list), length: bytes.length, sha256: await sha256Hex(bytes) },
  };
  return { name: LATEST_FILE, bytes: await signEnvelope('latest', jsonBytes(payload), signers) };
}

/** A list as a file of the feed. Throws with every fault where readers would not take it. */
export function makeList(list: unknown): FeedFile {
  const checked = checkList(list, { absent: 'may-be-named' });
  if (!checked.ok) throw new RangeError(`The list cannot be published: ${checked.faults.join('; ')}`);
  const bytes = jsonBytes(checked.value);
  if (bytes.length > CAPS.list)
    throw new RangeError(`The list has ${bytes.length} bytes; readers take ${CAPS.list} at most.`);
  return { name: listFileName(checked.value.version), bytes };
}

function versionOf({ bytes, name }: FeedFile): number {
  const checked = checkList(parseJson(bytes), { absent: 'may-be-named' });
  if (!checked.ok) throw new RangeError(`${name} is no list that can be published: ${checked.faults.join('; ')}`);
  return checked.value.version;
}

function checkRole(name: string, { keys, threshold }: RoleKeys): void {
  const different = new Set(keys.map(({ key }) => key)).size;
  if (different < keys.length) throw new RangeError(`A key stands twice for ${name}.`);
  const most = Math.min(different, MOST_SIGNATURES);
  if (threshold < 1 || threshold > most) throw new RangeError(`${threshold} signatures for ${name} cannot be reached.`);
}

function checkSigners({ keys, threshold }: RoleKeys, signers: readonly SigningKey[]): void {
  const ours = new Set(signers.map(({ key }) => key).filter((key) => keys.some((one) => one.key === key)));
  if (ours.size < threshold) throw new RangeError(`${ours.size} of ${threshold} signatures that this root asks for.`);
}
