import { i18n } from '#i18n';
import type { PictureOutcome, SiteState } from '@/lib/page/messages';
import { Button } from './Button.tsx';
import { NewerDatabaseLink } from './NewerDatabaseLink.tsx';
import { PageLinks } from './PageLinks.tsx';
import { SummaryWords } from './SummaryWords.tsx';
import './SiteScreen.css';

/** What went wrong with the last thing asked for. */
export type SiteProblem = 'silent' | 'refused' | 'look-failed' | 'stop-failed';

export interface SiteScreenProps {
  /** `null` until the first answer. */
  site: SiteState | null;
  problem: SiteProblem | null;
  onWatch: () => void;
  onLookOnce: () => void;
  onOpenPanel: () => void;
  onStop: () => void;
  onKeepPicture: () => void;
  /** What became of the picture that was asked for last. */
  picture: PictureOutcome | null;
}

/** The popup: where this site stands, and the one or two things to do about it. */
export function SiteScreen(props: SiteScreenProps) {
  const { site, problem } = props;
  return (
    <main class="site" data-state={site?.state ?? 'reading'} data-watched={site?.watched ?? false}>
      <header class="site-head">
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <div>
          <h1>{site?.host ?? i18n.t('extName')}</h1>
          <p class="site-host" role="status">
            {site?.host && i18n.t(site.watched ? 'popup.watched' : 'popup.notWatched')}
          </p>
        </div>
      </header>
      {problem !== null && (
        <p class="site-problem" role="alert">
          {problemWords(problem)}
        </p>
      )}
      {site !== null && <SiteBody {...props} site={site} />}
      {site?.isDatabaseNewer && (
        <div class="site-choice">
          <p>{i18n.t('newerDatabase.what')}</p>
          <NewerDatabaseLink />
        </div>
      )}
      <PageLinks tabId={site?.tabId ?? null} />
    </main>
  );
}

function SiteBody(props: SiteScreenProps & { site: SiteState }) {
  const { site, onOpenPanel } = props;
  if (site.host === null) return <ClosedPage />;
  const wasRead = site.state !== 'not-allowed';
  return (
    <>
      <p class="site-summary" role="status">
        <SummaryWords state={site.state} counts={site.counts} />
      </p>
      {wasRead && (
        <Button kind="main" wide onClick={onOpenPanel}>
          {i18n.t('popup.openPanel')}
        </Button>
      )}
      {wasRead && site.state !== 'none' && <KeepPicture {...props} />}
      {site.watched ? (
        <Button kind="plain" onClick={props.onStop}>
          {i18n.t('popup.stop')}
        </Button>
      ) : (
        <WatchChoices {...props} host={site.host} wasRead={wasRead} />
      )}
    </>
  );
}

/** A picture can be taken here and not on the desk: this window was opened by a click on the page's own button. */
function KeepPicture({ picture, onKeepPicture }: SiteScreenProps) {
  return (
    <div class="site-choice">
      <Button wide onClick={onKeepPicture} describedBy="picture-why">
        {i18n.t('desk.pictureKeep')}
      </Button>
      <p id="picture-why">{i18n.t('desk.pictureKeepWhy')}</p>
      <p role="status">{picture === null ? '' : pictureWords(picture)}</p>
    </div>
  );
}

function pictureWords(picture: PictureOutcome): string {
  if (picture === 'kept') return i18n.t('desk.pictureDone');
  return i18n.t(picture === 'private' ? 'desk.picturePrivate' : 'desk.pictureFailed');
}

function WatchChoices({ host, wasRead, onWatch, onLookOnce }: SiteScreenProps & { host: string; wasRead: boolean }) {
  return (
    <>
      <div class="site-choice">
        <Button kind={wasRead ? undefined : 'main'} wide onClick={onWatch} describedBy="watch-why">
          {i18n.t('popup.watch')}
        </Button>
        <p id="watch-why">{i18n.t('popup.watchWhy', [host])}</p>
      </div>
      {!wasRead && (
        <div class="site-choice">
          <Button wide onClick={onLookOnce} describedBy="look-why">
            {i18n.t('popup.lookOnce')}
          </Button>
          <p id="look-why">{i18n.t('popup.lookOnceWhy')}</p>
        </div>
      )}
    </>
  );
}

function ClosedPage() {
  return (
    <div class="site-choice">
      <p class="site-summary">{i18n.t('popup.closedTitle')}</p>
      <p>{i18n.t('popup.closedText')}</p>
    </div>
  );
}

function problemWords(problem: SiteProblem): string {
  switch (problem) {
    case 'silent':
      return i18n.t('popup.silent');
    case 'refused':
      return i18n.t('popup.refused');
    case 'look-failed':
      return i18n.t('popup.lookFailed');
    case 'stop-failed':
      return i18n.t('popup.stopFailed');
  }
}
