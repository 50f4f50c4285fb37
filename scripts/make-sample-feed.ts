import { bundledList } from '@/lib/advisories/bundled-list';
import { type FeedFile, makeLatest, makeList, makeRoot, makeSigningKey } from '@/lib/feed/signing';

const DAY_MS = 24 * 3_600_000;

/** A feed of the list that ships, one version newer, signed with keys that are made for it and forgotten. */
export async function makeSampleFeed(now: number): Promise<FeedFile[]> {
  const [rootKey, latestKey] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  const shipped = bundledList();
  const list = makeList({ ...shipped, version: shipped.version + 1 });
  const root = await makeRoot({
    version: 1,
    expires: new Date(now + 365 * DAY_MS).toISOString(),
    root: { keys: [rootKey], threshold: 1 },
    latest: { keys: [latestKey], threshold: 1 },
    signers: [rootKey],
  });
  const latest = await makeLatest({ version: 1, issued: new Date(now).toISOString(), list, signers: [latestKey] });
  return [root, latest, list];
}
