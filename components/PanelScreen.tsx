import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { IsoDate } from '@/lib/gazetteer';
import type { TabView } from '@/lib/page/messages';
import { AsOfPicker } from './AsOfPicker.tsx';
import { Button } from './Button.tsx';
import { ExportBar } from './ExportBar.tsx';
import { type CardContext, FindingSection } from './FindingSection.tsx';
import { groupFindings } from './group-findings.ts';
import { NewerDatabaseLink } from './NewerDatabaseLink.tsx';
import { NoneSection } from './NoneSection.tsx';
import { NoticeList } from './NoticeList.tsx';
import { PageLinks } from './PageLinks.tsx';
import { StateMessage } from './StateMessage.tsx';
import { SummaryWords } from './SummaryWords.tsx';
import './PanelScreen.css';

/** Why there is no news: `silent` the background does not answer, `no-tab` the tab is closed. */
export type PanelProblem = 'silent' | 'no-tab';

export interface PanelScreenProps {
  /** `null` until the first answer. */
  view: TabView | null;
  problem: PanelProblem | null;
  /** What was asked for as the date in the address and is none. */
  notADate: string | null;
  /** The browser was asked for the site and refused. */
  refused: boolean;
  cards: Omit<CardContext, 'advisories' | 'caveat' | 'zones'>;
  onAsOf: (asOf: IsoDate | null) => void;
  onWatch: () => void;
  onTryAgain: () => void;
  onExport: (withGone: boolean) => void;
  /** The organisation does not let findings be taken out. */
  isExportForbidden?: boolean;
  /** The page is being taught: stands above all else. */
  teaching?: ComponentChildren;
  /** What was taught about the site, and the way to teach it. */
  taught?: ComponentChildren;
}

/** The side panel: summary first, then the day, then what was found. */
export function PanelScreen(props: PanelScreenProps) {
  const { view, problem } = props;
  // Of a tab that is closed before it was seen nothing will come.
  const state = view?.state ?? (problem === 'no-tab' ? 'not-allowed' : 'reading');
  return (
    <main
      class="panel"
      data-state={state}
      data-listings={view?.counts.listings ?? 0}
      data-read={view?.counts.read ?? 0}
    >
      <header class="panel-head">
        <PageLine view={view} />
        {/* A live region that is always there: what changes is read out. */}
        <div role="status">
          <h1>
            <SummaryWords state={state} counts={view?.counts ?? null} />
          </h1>
        </div>
      </header>
      <div role="alert">
        <Problem {...props} />
      </div>
      {props.teaching}
      {view !== null && <TabBody {...props} view={view} />}
      <PageLinks tabId={view?.tabId ?? null} />
    </main>
  );
}

function PageLine({ view }: { view: TabView | null }) {
  const host = view?.site.host ?? hostOf(view?.url ?? null);
  return (
    <p class="panel-page">
      <strong>{host ?? i18n.t('extName')}</strong> {view?.title}
    </p>
  );
}

function Problem({ problem, view, onTryAgain }: PanelScreenProps) {
  if (problem === null) return null;
  if (problem === 'no-tab') {
    return <StateMessage urgent title={i18n.t('panel.noTabTitle')} text={i18n.t('panel.noTabText')} />;
  }
  const text = i18n.t(view === null ? 'panel.silentEmpty' : 'panel.silentText');
  return (
    <StateMessage urgent title={i18n.t('panel.silentTitle')} text={text}>
      <Button onClick={onTryAgain}>{i18n.t('panel.tryAgain')}</Button>
    </StateMessage>
  );
}

function TabBody(props: PanelScreenProps & { view: TabView }) {
  const { view, notADate, onAsOf, onExport, cards } = props;
  const groups = groupFindings(view.findings);
  const flagged = groups.filter(({ verdict }) => verdict !== 'none');
  const none = groups.find(({ verdict }) => verdict === 'none');
  const context: CardContext = { ...cards, advisories: view.advisories, caveat: view.caveat, zones: view.zones };
  const hasLots = view.findings.length > 0;
  return (
    <>
      {view.state !== 'not-allowed' && (
        <AsOfPicker
          asOf={view.asOf}
          today={view.today}
          statedDate={view.statedDate}
          notADate={notADate}
          onChange={onAsOf}
        />
      )}
      <NoticeList notices={view.notices} notes={notesToSay(view)} faults={view.faults} />
      {view.isDatabaseNewer && <NewerDatabaseLink />}
      <StateOfPage {...props} />
      {flagged.map(({ verdict, findings }) => (
        <FindingSection key={verdict} verdict={verdict} findings={findings} context={context} />
      ))}
      {hasLots && flagged.length === 0 && (view.state === 'done' || view.state === 'none') && (
        <p class="panel-flagged-none">{i18n.t('panel.nothingFlagged')}</p>
      )}
      {none && <NoneSection findings={none.findings} open={false} />}
      {hasLots && (
        <ExportBar
          versions={view.versions}
          hasGone={view.findings.some(({ gone }) => gone)}
          isForbidden={props.isExportForbidden}
          onExport={onExport}
        />
      )}
      {view.state !== 'not-allowed' && props.taught}
    </>
  );
}

/** What to say in place of findings, or about their being incomplete. */
function StateOfPage({ view, refused, onWatch }: PanelScreenProps & { view: TabView }) {
  const { state, findings, site } = view;
  if (state === 'part-read') {
    return <StateMessage urgent title={i18n.t('panel.partReadTitle')} text={i18n.t('note.partRead')} />;
  }
  if (state === 'not-allowed') return <NotAllowed site={site} refused={refused} onWatch={onWatch} />;
  if (findings.length > 0) return null;
  if (state === 'reading') {
    return <StateMessage text={i18n.t('panel.readingText')} />;
  }
  return <StateMessage text={i18n.t('panel.noneText')} />;
}

type NotAllowedProps = Pick<PanelScreenProps, 'refused' | 'onWatch'> & Pick<TabView, 'site'>;

function NotAllowed({ site, refused, onWatch }: NotAllowedProps) {
  const title = i18n.t('panel.notAllowedTitle');
  // Granted and still closed: an error page, a store, one of the browser's own viewers.
  if (site.watched) return <StateMessage title={title} text={i18n.t('panel.closedText')} />;
  return (
    <StateMessage title={title} text={i18n.t('panel.notAllowedText')}>
      {site.host !== null ? (
        <Button kind="main" onClick={onWatch}>
          {i18n.t('panel.watch', [site.host])}
        </Button>
      ) : (
        <p>{i18n.t('panel.notAllowedUnknown')}</p>
      )}
      {refused && <p role="alert">{i18n.t('panel.refused')}</p>}
    </StateMessage>
  );
}

/** "Part read" has its own message where it is the state. */
function notesToSay({ state, notes }: TabView): TabView['notes'] {
  return state === 'part-read' ? notes.filter((note) => note !== 'part-read') : notes;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host || null : null;
}
