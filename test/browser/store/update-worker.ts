import { bundledList } from '@/lib/advisories/bundled-list';
import { FeedError } from '@/lib/feed';
import { updateFeed } from '@/lib/feed/update-feed';
import { createAdvisoryStore } from '@/lib/store/advisory-store';
import { openDatabase } from '@/lib/store/open-database';
import { NOW, newList, OLD, type SampleFeed } from './sample-feed.ts';

/** What the page has the worker do; it is ended from outside, at a point or at any time. */
export type Task =
  | { kind: 'update'; feed: SampleFeed; stopAt: number }
  /** One list after another, as fast as it goes. */
  | { kind: 'write-on' }
  /** Holds the database open and says when it gave way. */
  | { kind: 'hold' };

export type Said = { point: number; name: string } | { ended: string } | { floor: Record<string, unknown> };

const say = (said: Said) => self.postMessage(said);

self.onmessage = ({ data }: MessageEvent<Task>) => {
  if (data.kind === 'update') void update(data);
  else if (data.kind === 'write-on') void writeOn();
  else void hold();
};

async function update({ feed, stopAt }: Task & { kind: 'update' }): Promise<void> {
  let point = 0;
  /** The worker goes no further than the point that it is to be ended at. */
  const reach = async (name: string) => {
    say({ point: ++point, name });
    if (point === stopAt) await new Promise(() => {});
  };
  // Inside a transaction nothing may be awaited. A thread that turns like this is ended after two seconds.
  tellWrites((name) => {
    say({ point: ++point, name });
    while (point === stopAt);
  });
  const local = {
    get: async () => ({}),
    set: async (items: Record<string, unknown>) => {
      await reach('before the floor');
      say({ floor: items });
      await reach('after the floor');
    },
  };
  const store = createAdvisoryStore({ local });
  await reach('start');
  await store.currentList();
  await reach('store read');
  try {
    await updateFeed({
      settings: { address: 'https://feed.example/', root: feed.root },
      store,
      bundled: bundledList(),
      now: NOW,
      download: async (file) => {
        await reach(`before ${file}`);
        const bytes = feed.files[file];
        if (bytes === undefined) throw new FeedError('missing', file);
        await reach(`after ${file}`);
        return bytes;
      },
    });
    await reach('end');
    say({ ended: 'well' });
  } catch (error) {
    say({ ended: String(error) });
  }
}

function tellWrites(reach: (name: string) => void): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<IDBObjectStore['put']>) {
    reach(`before ${this.name}`);
    const request = put.apply(this, args);
    reach(`after ${this.name}`);
    return request;
  };
}

async function writeOn(): Promise<void> {
  const store = createAdvisoryStore();
  await store.currentList();
  for (;;) {
    const { trust: from, stored } = await store.readFeed();
    const version = (stored?.list.version ?? OLD) + 1;
    const bytes = new TextEncoder().encode(JSON.stringify(newList(version)));
    const root = new TextEncoder().encode('root');
    const numbers = { rootVersion: 1, latestVersion: version, listVersion: version };
    const trust = { anchor: 'ab'.repeat(32), root, latest: root, retired: [], ...numbers };
    await store.applyFeed({ trust, list: { version, bytes }, from });
    say({ point: version, name: 'written' });
  }
}

async function hold(): Promise<void> {
  await openDatabase({ onEnd: () => say({ ended: 'gave way' }) });
  say({ point: 1, name: 'open' });
}
