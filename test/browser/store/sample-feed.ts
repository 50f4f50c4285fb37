import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { makeLatest, makeList, makeRoot, makeSigningKey, type SigningKey } from '@/lib/feed/signing';

export const NOW = Date.parse('2026-12-10T12:00:00Z');
export const OLD = bundledList().version;
export const NEW = OLD + 1;

export interface SampleFeed {
  root: string;
  files: Record<string, Uint8Array<ArrayBuffer>>;
}

/** A feed whose second root and first list are new to a reader that has the first root. */
export async function sampleFeed(key?: SigningKey): Promise<SampleFeed> {
  const signer = key ?? (await makeSigningKey());
  const role = { keys: [signer], threshold: 1 };
  const plan = { expires: '2027-12-10T00:00:00Z', root: role, latest: role, signers: [signer] };
  const [first, second] = await Promise.all([makeRoot({ ...plan, version: 1 }), makeRoot({ ...plan, version: 2 })]);
  const list = makeList(newList());
  const latest = await makeLatest({ version: 1, issued: '2026-12-10T00:00:00Z', list, signers: [signer] });
  const files = Object.fromEntries([second, latest, list].map(({ name, bytes }) => [name, bytes]));
  return { root: new TextDecoder().decode(first.bytes), files };
}

export function newList(version = NEW): AdvisoryList {
  return { ...bundledList(), version, issued: '2026-12-09' };
}
