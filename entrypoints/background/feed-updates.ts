import { i18n } from '#i18n';
import { feedNoticeWords } from '@/components/faults/feed-notice-words';
import { feedProblemWords } from '@/components/faults/feed-problem-words';
import { storeFaultWords } from '@/components/faults/store-fault-words';
import type { AdvisoryList } from '@/lib/advisories';
import { type FeedSetting, type FeedState, feedNotices, firstState, isDue, readFeedState, runUpdate } from '@/lib/feed';
import type { FeedView } from '@/lib/page/messages';
import type { AdvisoryStore, LocalArea } from '@/lib/store';

export const FEED_ALARM = 'feed-update';
/** How the updates went, beside the settings in `storage.local`. */
export const FEED_STATE_KEY = 'feed-state';
const LOCK = 'parcel-vigil-feed-update';

export interface FeedUpdates {
  /** At every start, as an alarm may not have survived the last end of the browser; and when the alarm rings. */
  updateWhenDue(): Promise<void>;
  /** Because somebody asks. */
  updateNow(): Promise<FeedView>;
  /** Another feed, or none: what was known of the old one is forgotten, and the new one asked. */
  settingsChanged(): Promise<void>;
  view(): Promise<FeedView>;
  /** Sentences to be read beside every finding. */
  notices(): Promise<string[]>;
}

export interface FeedUpdatesContext {
  readSettings: () => Promise<FeedSetting>;
  store: AdvisoryStore;
  bundled: () => AdvisoryList;
  local: LocalArea;
  /** Rings at a time in milliseconds since 1970; `null`: not at all. */
  setAlarm: (when: number | null) => Promise<void>;
  /** The browser's locks: one update at a time in all contexts. */
  locks: Pick<LockManager, 'request'>;
  now: () => number;
  /** A new list is in use. */
  onNewList: () => Promise<void>;
  /** Something of the view changed. */
  onChange: () => void;
}

export function createFeedUpdates(context: FeedUpdatesContext): FeedUpdates {
  const { readSettings, store, bundled, local, setAlarm, locks, now, onNewList, onChange } = context;

  const readState = async () => readFeedState((await local.get(FEED_STATE_KEY))[FEED_STATE_KEY]);

  /** Only one at a time; whoever comes second leaves it to the first. */
  async function update(force: boolean): Promise<void> {
    await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock === null) return;
      const setting = await readSettings();
      if (setting.state !== 'set') return setAlarm(null);
      const state = (await readState()) ?? firstState(now());
      if (force || isDue(state, now())) await run(setting.settings, state);
      else await setAlarm(state.nextTryAt);
    });
  }

  async function run(settings: (FeedSetting & { state: 'set' })['settings'], state: FeedState): Promise<void> {
    // Set before the first question: if the worker is ended in the middle, this starts it again.
    await setAlarm(now() + STOPPED_MS);
    const ran = await runUpdate({ settings, state, store, bundled: bundled(), now });
    await keepState(ran.state);
    await setAlarm(ran.state.nextTryAt);
    if (ran.isNew) await onNewList();
    onChange();
  }

  async function keepState(state: FeedState | null): Promise<void> {
    try {
      await local.set({ [FEED_STATE_KEY]: state });
    } catch (error) {
      // The list is stored or kept all the same; only what is said about the last update is old.
      console.warn('Parcel Vigil: how the update went could not be stored.', error);
    }
  }

  async function view(): Promise<FeedView> {
    const [setting, state, inUse] = await Promise.all([readSettings(), readState(), store.currentList()]);
    const { list, from, fault } = inUse;
    const isSet = setting.state === 'set';
    return {
      feed: setting.state,
      locked: setting.state !== 'none' && setting.locked,
      list: { version: list.version, issued: list.issued, from, advisories: list.advisories.length },
      confirmedAt: isSet ? timeOf(state?.confirmedAt) : null,
      nextTryAt: isSet ? timeOf(state?.nextTryAt) : null,
      lastFailure: isSet ? failureOf(state) : null,
      notices: [...(fault === null ? [] : [storeFaultWords(fault)]), ...noticesOf(setting, state)],
    };
  }

  function noticesOf(setting: FeedSetting, state: FeedState | null): string[] {
    if (setting.state === 'invalid') {
      return [i18n.t('feedNotice.unusable')];
    }
    if (setting.state === 'none' || state === null) return [];
    return feedNotices(state, now(), Date.parse(bundled().issued)).map(feedNoticeWords);
  }

  return {
    view,
    updateWhenDue: () => update(false),
    async updateNow() {
      await update(true);
      return view();
    },
    async settingsChanged() {
      await keepState(null);
      await update(true);
      onChange();
    },
    notices: async () => noticesOf(await readSettings(), await readState()),
  };
}

/** An update that has not ended by then was stopped with its worker. */
const STOPPED_MS = 10 * 60_000;

function timeOf(time: number | null | undefined): string | null {
  return time === null || time === undefined ? null : new Date(time).toISOString();
}

function failureOf(state: FeedState | null): FeedView['lastFailure'] {
  const failure = state?.lastFailure ?? null;
  if (failure === null) return null;
  return { at: new Date(failure.at).toISOString(), problem: failure.problem, says: feedProblemWords(failure) };
}
