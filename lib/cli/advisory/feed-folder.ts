import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AdvisoryList } from '@/lib/advisories';
import { FeedError } from '@/lib/feed';
import { LATEST_FILE, type Latest, readLatest } from '@/lib/feed/latest';
import { listFileName, readList } from '@/lib/feed/list-file';
import { type Root, readRoot, rootFileName } from '@/lib/feed/root';

/** What lies in a folder of a feed, verified as a browser verifies it, but for the clock. */
export interface FeedFolder {
  /** `null` where the folder holds no root yet. */
  root: Root | null;
  latest: Latest | null;
  list: AdvisoryList | null;
}

/** Follows the roots from 1 on, then the latest, then its list. Throws a `FeedError` at the first that does not hold. */
export async function readFeedFolder(folder: string): Promise<FeedFolder> {
  let root: Root | null = null;
  for (let version = 1; ; version++) {
    const bytes = await bytesOf(folder, rootFileName(version));
    if (bytes === null) break;
    const read = await readRoot(bytes, rootFileName(version), root);
    if (read.root.version !== version) throw new FeedError('root-version', rootFileName(version));
    root = read.root;
  }
  if (root === null) return { root: null, latest: null, list: null };
  const latestBytes = await bytesOf(folder, LATEST_FILE);
  if (latestBytes === null) return { root, latest: null, list: null };
  const { latest } = await readLatest(latestBytes, root);
  const name = listFileName(latest.list.version);
  const listBytes = await bytesOf(folder, name);
  if (listBytes === null) throw new FeedError('missing', name);
  return { root, latest, list: await readList(listBytes, latest.list) };
}

async function bytesOf(folder: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(join(folder, name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

const SAYS: Partial<Record<FeedError['problem'], string>> = {
  missing: 'is not there, although the feed names it',
  malformed: 'is not of the form it should have',
  'wrong-type': 'is another kind of file of the feed',
  signature: 'bears too few valid signatures by keys that count',
  'weak-key': 'names a key that is no safe key',
  'root-version': 'is not the next root',
  mix: 'is another list than the one that latest.json names',
  corrupted: 'was changed after it was signed',
  'bad-list': 'holds something that browsers do not take',
  'no-ed25519': 'cannot be verified: this Node has no Ed25519',
};

/** A fault of a folder, said for whoever publishes it. */
export function folderFault({ problem, detail }: FeedError): string {
  const [file = detail, ...rest] = detail.split(', ');
  return `${file} ${SAYS[problem] ?? problem}${rest.length > 0 ? ` (${rest.join(', ')})` : ''}.`;
}
