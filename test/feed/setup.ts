import 'fake-indexeddb/auto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { FeedSettings } from '@/lib/feed';
import { type ServedFeed, serveFeed } from '@/scripts/serve-feed';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';
import { createPublisher, type Publisher } from './publisher.ts';
import { createReader, type Reader } from './reader.ts';

/** What a test works with; renewed for each test but for the servers. */
export interface World {
  served: ServedFeed;
  proxy: FaultProxy;
  authority: Publisher;
  /** Text of the first root. */
  root: string;
  reader: Reader;
  settings: FeedSettings;
}

/** A real nginx with a proxy before it for the file; an authority, a first root, list and `latest`, and a reader for each test. */
export function useFeed(): World {
  const world = {} as World;
  let folders = 0;
  beforeAll(async () => {
    world.served = await serveFeed();
    world.proxy = await startFaultProxy(world.served.origin);
  });
  afterAll(async () => {
    await world.proxy?.close();
    await world.served?.close();
  });
  beforeEach(async () => {
    world.proxy.faults.clear();
    world.proxy.requests.length = 0;
    const name = `feed-${++folders}`;
    await mkdir(join(world.served.folder, name));
    world.authority = await createPublisher(join(world.served.folder, name));
    const { bytes } = await world.authority.root();
    world.root = new TextDecoder().decode(bytes);
    world.settings = { address: `${world.proxy.origin}/${name}`, root: world.root };
    world.reader = createReader(world.settings);
  });
  return world;
}
