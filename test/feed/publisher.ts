import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { type FeedFile, makeLatest, makeList, makeRoot, makeSigningKey, type SigningKey } from '@/lib/feed/signing';

export const NOW = Date.parse('2026-12-10T12:00:00Z');
export const DAY = 24 * 3_600_000;
export const at = (days: number) => new Date(NOW + days * DAY).toISOString();

export const BUNDLED = bundledList();
export const FIRST_VERSION = BUNDLED.version + 1;

/** The bundled list as a feed would send it on. */
export function listOf(version: number, change: (list: AdvisoryList) => void = () => {}): AdvisoryList {
  const list: AdvisoryList = {
    ...(JSON.parse(JSON.stringify(BUNDLED)) as AdvisoryList),
    version,
    issued: '2026-12-01',
  };
  change(list);
  return list;
}

export interface RootOptions {
  version?: number;
  expires?: string;
  root?: { keys: SigningKey[]; threshold: number };
  latest?: { keys: SigningKey[]; threshold: number };
  signers?: SigningKey[];
}

export interface LatestOptions {
  version?: number;
  issued?: string;
  expires?: string;
  pollHours?: number;
  signers?: SigningKey[];
  /** Another list than the one that was published last. */
  list?: FeedFile;
}

/** An authority in a test: its keys, and its files on the server. */
export async function createPublisher(folder: string) {
  const [r1, r2, r3, l1, l2, l3] = await Promise.all([0, 1, 2, 3, 4, 5].map(() => makeSigningKey()));
  const keys = { r1: r1!, r2: r2!, r3: r3!, l1: l1!, l2: l2!, l3: l3! };
  let rootSoFar = { root: { keys: [keys.r1], threshold: 1 }, latest: { keys: [keys.l1], threshold: 1 } };
  let list = makeList(listOf(FIRST_VERSION));
  let latestVersion = 0;

  const put = (name: string, bytes: Uint8Array | string) => writeFile(join(folder, name), bytes);
  const write = async (file: FeedFile) => {
    await put(file.name, file.bytes);
    return file;
  };

  return {
    keys,
    put,
    write,
    /** Signed by the keys of the root before and its own, where nothing else is said. */
    async root(options: RootOptions = {}) {
      const { root = rootSoFar.root, latest = rootSoFar.latest, version = 1, expires = at(365) } = options;
      const signers = options.signers ?? [...new Set([...rootSoFar.root.keys, ...root.keys])];
      const file = await write(await makeRoot({ version, expires, root, latest, signers }));
      rootSoFar = { root, latest };
      return file;
    },
    async list(next: AdvisoryList) {
      list = await write(makeList(next));
      return list;
    },
    async latest(options: LatestOptions = {}) {
      latestVersion = options.version ?? latestVersion + 1;
      const { issued = at(0), signers = rootSoFar.latest.keys } = options;
      const named = { list: options.list ?? list, version: latestVersion, issued, signers };
      const { expires, pollHours } = options;
      return write(await makeLatest({ ...named, ...(expires && { expires }), ...(pollHours && { pollHours }) }));
    },
  };
}

export type Publisher = Awaited<ReturnType<typeof createPublisher>>;
