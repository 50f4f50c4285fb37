import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../Button.tsx';
import { formatNumber } from '../format.ts';
import { NoticeList } from '../NoticeList.tsx';
import { StateMessage } from '../StateMessage.tsx';
import './DeskScreen.css';

/** What the desk shows: `list` the queue, `settings` the house's rules, `team` the shared record. */
export type DeskPlace = 'list' | 'settings' | 'team';

/** How the desk stands. `trouble`: `says` is the store's own sentence. */
export type DeskState =
  | { state: 'loading' }
  | { state: 'private' }
  | { state: 'trouble'; says: string }
  | { state: 'empty' }
  | { state: 'ready' };

export interface DeskScreenProps {
  desk: DeskState;
  place: DeskPlace;
  /** A finding stands in place of the list where there is no room for both. */
  isFindingOpen: boolean;
  /** Files are held over the page. */
  dropping: boolean;
  /** What was just done, or could not be; `undo` offers to take it back. */
  news: { words: string; isFault: boolean; undo: boolean } | null;
  /** Sentences about the list in use and about what was lost. */
  notices: readonly string[];
  /** What another list of advisories made of what is kept. */
  listChange?: ComponentChildren;
  who: ComponentChildren;
  importing: ComponentChildren;
  exporting: ComponentChildren;
  tools: ComponentChildren;
  list: ComponentChildren;
  finding: ComponentChildren;
  settings: ComponentChildren;
  team?: ComponentChildren;
  /** What of the shared record wants a look, counted. */
  teamCount?: number;
  onPlace: (place: DeskPlace) => void;
  onHelp: () => void;
  onUndo: () => void;
  onTryAgain: () => void;
  /** Dialogs that are open. */
  children?: ComponentChildren;
}

/** The compliance desk: what is to be looked at on one side, one finding on the other. */
export function DeskScreen(props: DeskScreenProps) {
  const { desk, place, isFindingOpen, dropping, children } = props;
  const classes = ['desk', dropping && 'desk-dropping', isFindingOpen && 'desk-finding-open'].filter(Boolean).join(' ');
  return (
    <div class={classes} data-state={desk.state} data-place={place}>
      <DeskHead {...props} />
      <NoticeList notices={props.notices} notes={[]} faults={[]} />
      {place === 'list' && props.listChange}
      <main>{place === 'list' ? <DeskBody {...props} /> : props[place]}</main>
      <News {...props} />
      {children}
    </div>
  );
}

function DeskHead({ place, who, teamCount = 0, onPlace, onHelp }: DeskScreenProps) {
  const isList = place === 'list';
  return (
    <header class="desk-head">
      <h1>{i18n.t('desk.title')}</h1>
      {who}
      <nav class="desk-places">
        <Button kind="plain" onClick={() => onPlace(isList ? 'settings' : 'list')}>
          {i18n.t(isList ? 'desk.settings' : 'desk.backToQueue')}
        </Button>
        {place !== 'team' && (
          <Button kind="plain" onClick={() => onPlace('team')}>
            {teamCount === 0 ? i18n.t('team.link') : `${i18n.t('team.link')} (${formatNumber(teamCount)})`}
          </Button>
        )}
        <a class="button button-plain" href="/map.html">
          {i18n.t('map.link')}
        </a>
        <Button kind="plain" onClick={onHelp}>
          {i18n.t('desk.help')} <span class="key">?</span>
        </Button>
      </nav>
    </header>
  );
}

function DeskBody(props: DeskScreenProps) {
  const { desk, importing, exporting, tools, list, finding } = props;
  if (desk.state !== 'ready') {
    return (
      <div class="desk-state">
        <StateOfDesk {...props} />
        {desk.state === 'empty' && importing}
      </div>
    );
  }
  return (
    <div class="desk-body">
      <div class="desk-tools">{tools}</div>
      <div class="desk-files">
        {importing}
        {exporting}
      </div>
      <div class="desk-list">{list}</div>
      <div class="desk-detail">{finding}</div>
    </div>
  );
}

function StateOfDesk({ desk, onTryAgain }: DeskScreenProps) {
  switch (desk.state) {
    case 'loading':
      return <StateMessage text={i18n.t('desk.loading')} />;
    case 'private':
      return <StateMessage title={i18n.t('desk.privateTitle')} text={i18n.t('desk.privateText')} />;
    case 'trouble':
      return (
        <StateMessage urgent title={i18n.t('desk.troubleTitle')} text={i18n.t('desk.troubleText', [desk.says])}>
          <Button onClick={onTryAgain}>{i18n.t('desk.tryAgain')}</Button>
        </StateMessage>
      );
    default:
      return (
        <StateMessage title={i18n.t('desk.emptyTitle')} text={i18n.t('desk.emptyText')}>
          <p>{i18n.t('desk.emptyHow')}</p>
        </StateMessage>
      );
  }
}

/** What was just done, read out as it comes. Both regions are always there, so that their change is noticed. */
function News({ news, onUndo }: DeskScreenProps) {
  return (
    <div class={news === null ? 'desk-news desk-news-none' : 'desk-news'}>
      <p role="status">{news?.isFault === false ? news.words : ''}</p>
      <p role="alert">{news?.isFault === true ? news.words : ''}</p>
      {news?.undo === true && (
        <Button onClick={onUndo}>
          {i18n.t('desk.undo')} <span class="key">U</span>
        </Button>
      )}
    </div>
  );
}
