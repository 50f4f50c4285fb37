import { i18n } from '#i18n';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { changingDays, regimesOverTime } from '@/lib/advisories/regimes-over-time';
import type { ListChange } from '@/lib/desk';
import type { IsoDate } from '@/lib/gazetteer';
import type { FeedView } from '@/lib/page/messages';
import { Button } from '../Button.tsx';
import { formatDate, language } from '../format.ts';
import { ListChangeDetails } from '../ListChangeDetails.tsx';
import { NoticeList } from '../NoticeList.tsx';
import { plural } from '../plural.ts';
import { AdvisoryArticle, type LocalActions } from './AdvisoryArticle.tsx';
import { DayPicker } from './DayPicker.tsx';
import { HeldOn } from './HeldOn.tsx';
import type { Tongue } from './In.tsx';
import { Legend } from './Legend.tsx';
import { type Asking, ListState } from './ListState.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import './AdvisoriesScreen.css';

export interface AdvisoriesScreenProps {
  /** The list in use with the local advisories; `null` until it is read. */
  list: AdvisoryList | null;
  feed: FeedView | null;
  asking: Asking;
  /** What other lists made of kept findings, newest first, and the advisories that this names. */
  listChanges?: readonly ListChange[];
  named?: ReadonlyMap<string, Advisory>;
  /** What was just done. */
  news: string | null;
  /** Undoes it; `null` where that cannot be. */
  onUndo: (() => void) | null;
  /** Sentences about the store. */
  notices: readonly string[];
  today: IsoDate;
  day: IsoDate;
  tongue: Tongue;
  /** Ids of the advisories that are shown whole. */
  open: ReadonlySet<string>;
  /** `null` for an advisory that is not local. */
  localActions: (id: string) => LocalActions | null;
  onDay: (day: IsoDate) => void;
  onTongue: (tongue: Tongue) => void;
  onToggle: (id: string, open: boolean) => void;
  onUpdate: () => void;
  /** Why a feed was not set; a sentence. */
  feedProblem: string | null;
  onSetFeed: (address: string, root: File | null) => void;
  onRemoveFeed: () => void;
}

/** The first notice is of the end of 2012; the year before it shows what it changed. */
const FIRST_DAY: IsoDate = '2012-01-01';

/** The last changes of the list, with so many findings each; the desk has them all. */
const CHANGES_TOLD = 3;
const FINDINGS_TOLD = 20;

/** All advisories, and what held through them. */
export function AdvisoriesScreen(props: AdvisoriesScreenProps) {
  const { list, notices, news, onUndo } = props;
  const locals = list?.advisories.filter(({ origin }) => origin === 'local').length ?? 0;
  return (
    <main class="page advisories" data-state={list === null ? 'reading' : 'done'}>
      <header>
        <h1>{i18n.t('advisories.title')}</h1>
        <p>{i18n.t('advisories.intro')}</p>
        <nav class="link-row">
          <a href="/map.html">{i18n.t('map.link')}</a> <a href="/draft.html">{i18n.t('advisories.draftLink')}</a>
        </nav>
      </header>
      <NoticeList notices={notices} notes={[]} faults={[]} />
      <div role="status" class="advisories-news">
        {news !== null && <p>{news}</p>}
        {onUndo !== null && <Button onClick={onUndo}>{i18n.t('advisories.undo')}</Button>}
      </div>
      <ListState {...props} locals={locals} />
      <KeptChanges {...props} />
      {list !== null && <ThroughTheYears {...props} list={list} />}
      {list !== null && <AllAdvisories {...props} list={list} />}
    </main>
  );
}

function KeptChanges({ listChanges = [], named = new Map() }: AdvisoriesScreenProps) {
  if (listChanges.length === 0) return null;
  return (
    <section class="kept-changes">
      <h2>{i18n.t('listChange.title')}</h2>
      {listChanges.slice(0, CHANGES_TOLD).map((change, at) => (
        <ListChangeDetails key={change.at} change={change} named={named} startsOpen={at === 0} most={FINDINGS_TOLD} />
      ))}
    </section>
  );
}

type WithList = AdvisoriesScreenProps & { list: AdvisoryList };

function ThroughTheYears({ list, today, day, tongue, onDay }: WithList) {
  const rows = regimesOverTime(list, FIRST_DAY, today);
  return (
    <section>
      <h2>{i18n.t('advisories.timeline')}</h2>
      <p>{i18n.t('advisories.timelineText', [formatDate(FIRST_DAY)])}</p>
      <Legend />
      <Timeline
        rows={rows}
        advisories={list.advisories}
        from={FIRST_DAY}
        today={today}
        day={day}
        tongue={tongue}
        onDay={onDay}
      />
      <TimelineTable rows={rows} list={list} today={today} tongue={tongue} />
      <DayPicker day={day} today={today} changes={changingDays(list, FIRST_DAY, today)} onDay={onDay} />
      <HeldOn rows={rows} list={list} day={day} tongue={tongue} />
    </section>
  );
}

function AllAdvisories({ list, today, tongue, open, localActions, onTongue, onToggle }: WithList) {
  const newestFirst = list.advisories.toSorted((a, b) => (a.date.latest < b.date.latest ? 1 : -1));
  return (
    <section>
      <h2>{i18n.t('advisories.all')}</h2>
      <p>{plural('advisories.count', newestFirst.length)}</p>
      <fieldset class="tongues">
        <legend>{i18n.t('advisories.language')}</legend>
        {tonguesBeside(tongue).map((code) => (
          <label key={code}>
            <input type="radio" name="tongue" value={code} checked={tongue === code} onChange={() => onTongue(code)} />
            {nameOf(code)}
          </label>
        ))}
      </fieldset>
      {newestFirst.map((advisory) => (
        <AdvisoryArticle
          key={advisory.id}
          advisory={advisory}
          list={list}
          today={today}
          tongue={tongue}
          open={open.has(advisory.id)}
          onToggle={(isOpen) => onToggle(advisory.id, isOpen)}
          local={localActions(advisory.id)}
        />
      ))}
    </section>
  );
}

/** The reader's own language, that which is shown, and the two that all advisories are kept in. */
function tonguesBeside(tongue: Tongue): Tongue[] {
  return [...new Set([language(), tongue, 'en', 'fr'])];
}

function nameOf(code: Tongue): string {
  if (code === 'en') return i18n.t('advisories.english');
  if (code === 'fr') return i18n.t('advisories.french');
  return new Intl.DisplayNames([i18n.t('formats')], { type: 'language' }).of(code) ?? code;
}
