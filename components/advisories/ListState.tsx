import { i18n } from '#i18n';
import type { FeedView } from '@/lib/page/messages';
import { Button } from '../Button.tsx';
import { formatDate, formatTime } from '../format.ts';
import { plural } from '../plural.ts';
import { FeedForm } from './FeedForm.tsx';
import './ListState.css';

/** How the last question to the feed from this page stands. */
export type Asking = 'no' | 'asking' | 'answered' | 'silent';

export interface ListStateProps {
  /** `null` until the background answered. */
  feed: FeedView | null;
  asking: Asking;
  /** Local advisories that take part. */
  locals: number;
  onUpdate: () => void;
  /** Why a feed was not set; a sentence. */
  feedProblem: string | null;
  onSetFeed: (address: string, root: File | null) => void;
  onRemoveFeed: () => void;
}

/** Which list is in use, how up to date it is, and what was last heard of the feed. */
export function ListState(props: ListStateProps) {
  const { feed, asking, locals, onUpdate, feedProblem, onSetFeed, onRemoveFeed } = props;
  return (
    <section class="list-state" data-feed={feed?.feed}>
      <h2>{i18n.t('advisories.listTitle')}</h2>
      {feed !== null && <Sentences feed={feed} />}
      {locals > 0 && <p>{plural('advisories.listLocal', locals)}</p>}
      {feed?.feed === 'none' && <p>{i18n.t('advisories.feedNone')}</p>}
      {feed !== null && feed.feed !== 'none' && (
        <div class="list-state-ask">
          <Button onClick={onUpdate}>{i18n.t('advisories.update')}</Button>
        </div>
      )}
      {/* Beside the button that asks, and read out with the answer: a try may fail. */}
      <div role="status" class="list-state-news">
        {asking !== 'no' && <p>{askingWords(asking)}</p>}
        <LastFailure feed={feed} />
      </div>
      {feed !== null && !feed.locked && (
        <FeedForm isSet={feed.feed !== 'none'} problem={feedProblem} onSet={onSetFeed} onRemove={onRemoveFeed} />
      )}
    </section>
  );
}

function Sentences({ feed }: { feed: FeedView }) {
  const { list, confirmedAt, nextTryAt, notices, locked } = feed;
  const version = [String(list.version), formatDate(list.issued), String(list.advisories)];
  return (
    <>
      <p>
        {i18n.t('advisories.listVersion', version as [string, string, string])}{' '}
        {i18n.t(list.from === 'bundled' ? 'advisories.listFromPackage' : 'advisories.listFromFeed')}
      </p>
      {feed.feed === 'set' && (
        <p>
          {confirmedAt === null
            ? i18n.t('advisories.confirmedNever')
            : i18n.t('advisories.confirmed', [formatTime(confirmedAt)])}{' '}
          {nextTryAt !== null && i18n.t('advisories.nextTry', [formatTime(nextTryAt)])}{' '}
          {locked && i18n.t('advisories.feedLocked')}
        </p>
      )}
      {notices.map((notice) => (
        <p key={notice} class="list-state-failed">
          {notice}
        </p>
      ))}
    </>
  );
}

function LastFailure({ feed }: { feed: FeedView | null }) {
  if (!feed?.lastFailure) return null;
  const { at, says } = feed.lastFailure;
  return <p class="list-state-failed">{i18n.t('advisories.lastFailed', [formatTime(at), says])}</p>;
}

function askingWords(asking: Asking): string | null {
  switch (asking) {
    case 'no':
      return null;
    case 'asking':
      return i18n.t('advisories.updating');
    case 'answered':
      return i18n.t('advisories.updated');
    case 'silent':
      return i18n.t('advisories.silent');
  }
}
