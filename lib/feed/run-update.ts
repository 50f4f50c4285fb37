import type { AdvisoryList } from '@/lib/advisories';
import type { AdvisoryStore } from '@/lib/store';
import { download } from './download.ts';
import { FeedError } from './feed-problem.ts';
import { addressOf, type FeedSettings } from './feed-settings.ts';
import { afterFailure, afterSuccess, type FeedState } from './feed-state.ts';
import { updateFeed } from './update-feed.ts';

export interface RunContext {
  settings: FeedSettings;
  state: FeedState;
  store: Pick<AdvisoryStore, 'readFeed' | 'applyFeed'>;
  bundled: AdvisoryList;
  now: () => number;
  random?: () => number;
  /** A test's own waits. */
  wait?: (milliseconds: number) => Promise<void>;
  stallMs?: number;
}

/** One update from its first question to what is known after it. Never throws for what the world does. */
export async function runUpdate(context: RunContext): Promise<{ state: FeedState; isNew: boolean }> {
  const { settings, state, store, bundled, now, random = Math.random, wait, stallMs } = context;
  try {
    const { isNew, pollHours, expires } = await updateFeed({
      settings,
      store,
      bundled,
      now: now(),
      download: (file, cap) => download(addressOf(settings, file), { file, cap, random, wait, stallMs }),
    });
    return { state: afterSuccess(state, { now: now(), pollHours, expires, random: random() }), isNew };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { problem, detail } = error;
    return { state: afterFailure(state, { now: now(), problem, detail, random: random() }), isNew: false };
  }
}
