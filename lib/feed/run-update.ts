import type { AdvisoryList } from '@/lib/advisories';
import type { AdvisoryStore } from '@/lib/store';
import { download } from './download.ts';
import { FeedError } from './feed-problem.ts';
import { addressOf, type FeedSettings, foldersOf } from './feed-settings.ts';
import { afterFailure, afterSuccess, type FeedState } from './feed-state.ts';
import { type UpdateOutcome, updateFeed } from './update-feed.ts';

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
  const { state, now, random = Math.random } = context;
  try {
    const { isNew, pollHours, expires } = await updateFromFirst(context);
    return { state: afterSuccess(state, { now: now(), pollHours, expires, random: random() }), isNew };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { problem, detail } = error;
    return { state: afterFailure(state, { now: now(), problem, detail, random: random() }), isNew: false };
  }
}

/** A mirror that does not answer, or is behind, is passed over: all is signed, so it matters little who hands it out. */
async function updateFromFirst(context: RunContext): Promise<UpdateOutcome> {
  const folders = foldersOf(context.settings);
  for (const mirror of folders.slice(0, -1)) {
    try {
      return await updateFrom(mirror, context);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      console.warn(`Parcel Vigil: the feed's mirror gave no update (${error.problem}); its address is asked.`);
    }
  }
  return updateFrom(folders.at(-1)!, context);
}

function updateFrom(folder: string, context: RunContext): Promise<UpdateOutcome> {
  const { settings, store, bundled, now, random = Math.random, wait, stallMs } = context;
  return updateFeed({
    settings,
    store,
    bundled,
    now: now(),
    download: (file, cap) => download(addressOf(folder, file), { file, cap, random, wait, stallMs }),
  });
}
