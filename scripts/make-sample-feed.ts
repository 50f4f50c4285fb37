import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { type FeedFile, makeLatest, makeList, makeRoot, makeSigningKey } from '@/lib/feed/signing';

const DAY_MS = 24 * 3_600_000;

export interface SampleFeed {
  /** Text of the root to trust. */
  root: string;
  /** Version of the first list. */
  version: number;
  /** Root, list and `latest` to begin with. */
  first(): Promise<FeedFile[]>;
  /** The next list, and the `latest` that names it. Where nothing is changed it says what the one that ships says. */
  next(change?: (shipped: AdvisoryList) => AdvisoryList): Promise<FeedFile[]>;
}

/** A feed of the list that ships, one version newer, signed with keys that are made for it and forgotten. */
export async function makeSampleFeed(now = Date.now()): Promise<SampleFeed> {
  const [rootKey, latestKey] = await Promise.all([makeSigningKey(), makeSigningKey()]);
  const root = await makeRoot({
    version: 1,
    expires: new Date(now + 365 * DAY_MS).toISOString(),
    root: { keys: [rootKey], threshold: 1 },
    latest: { keys: [latestKey], threshold: 1 },
    signers: [rootKey],
  });
  const version = bundledList().version + 1;
  const issued = new Date(now).toISOString();
  let latestVersion = 0;
  const next: SampleFeed['next'] = async (change = (shipped) => shipped) => {
    latestVersion++;
    const list = makeList({ ...change(bundledList()), version: version + latestVersion - 1 });
    return [list, await makeLatest({ version: latestVersion, issued, list, signers: [latestKey] })];
  };
  return {
    root: new TextDecoder().decode(root.bytes),
    version,
    first: async () => [root, ...(await next())],
    next,
  };
}
