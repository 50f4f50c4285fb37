import { i18n } from '#i18n';
import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { advisoryCards, caveatOn, zoneNames } from '@/lib/page/advisory-cards';
import type { FrameReport, PanelFinding, SiteAccess, TabState, TabView } from '@/lib/page/messages';
import {
  countFindings,
  type Note,
  type ScreenedDocument,
  screenedParcel,
  VERDICTS_BY_STRENGTH,
  type Verdict,
  versionsOf,
} from '@/lib/screening';
import type { Judge } from './judge.ts';
import { type FrameReports, findingId, type TabReports } from './tab-reports.ts';

export type Counts = ScreenedDocument['counts'];

/** What a view is made with, besides the reports. */
export interface ViewContext {
  judge: Judge;
  list: AdvisoryList;
  /** Sentences of the store about the list. */
  notices: string[];
  asOf: IsoDate;
  today: IsoDate;
  extensionVersion: string;
  /** Language of the advisories' words, as far as they have it. */
  language: string;
}

/** What the browser tells about the tab itself; `null` where it does not. */
export interface TabFacts {
  url: string | null;
  title: string | null;
  site: SiteAccess;
}

export function tabView(tab: TabReports, facts: TabFacts, context: ViewContext): TabView {
  const { findings, unjudged } = judgeLots(tab, context);
  const { list, asOf, today, notices, language } = context;
  return {
    tabId: tab.tabId,
    url: facts.url ?? tab.frames.get(0)?.url ?? null,
    title: facts.title,
    site: facts.site,
    state: stateOf(tab, facts.site.watched),
    asOf,
    today,
    statedDate: statedDateOf(tab),
    counts: countLots(tab, findings, unjudged),
    versions: versionsOf(context.extensionVersion, list),
    findings: findings.sort(byStrength),
    advisories: advisoryCards(findings, list, language, today),
    caveat: caveatOn(list, asOf, language),
    zones: zoneNames(findings, list, language),
    language,
    notes: notesOf(tab),
    faults: [
      ...framesOf(tab).flatMap((frame) => frame.faults),
      ...(tab.framesLeftOut ? [i18n.t('pageFault.framesLeftOut')] : []),
    ],
    notices,
    focus: tab.focus,
  };
}

/** One state for all frames. A frame that still reads leaves the tab reading; "part read" is never "none". */
export function stateOf(tab: TabReports, watched: boolean): TabState {
  const frames = framesOf(tab);
  if (frames.length === 0) return watched && !tab.closed ? 'reading' : 'not-allowed';
  const has = (state: FrameReport['state']) => frames.some((frame) => frame.state === state);
  if (has('reading') || frames.some((frame) => frame.awaited > 0)) return 'reading';
  if (has('part-read') || tab.framesLeftOut) return 'part-read';
  return has('done') ? 'done' : 'none';
}

function judgeLots(tab: TabReports, context: ViewContext): { findings: PanelFinding[]; unjudged: number } {
  const findings: PanelFinding[] = [];
  let unjudged = 0;
  for (const frame of framesOf(tab)) {
    for (const [key, { parcel, gone, hidden, url, seenAt, before }] of frame.lots) {
      const finding = context.judge(parcel, context.list, context.asOf);
      if (finding === null) {
        if (!gone) unjudged++;
        continue;
      }
      const id = findingId(frame.frameId, key);
      const screened = screenedParcel(parcel, finding);
      const notes: Note[] = hidden && !gone ? [...finding.notes, 'not-visible'] : finding.notes;
      findings.push({ id, frameId: frame.frameId, key, url, seenAt, gone, before, parcel: screened, notes });
    }
  }
  return { findings, unjudged };
}

/** Lots on the page now. A lot that could not be judged counts as unread, so that the sum still holds. */
function countLots(tab: TabReports, findings: readonly PanelFinding[], unjudged: number): Counts {
  const sum = (count: keyof FrameReport['counts']) =>
    framesOf(tab).reduce((total, frame) => total + frame.counts[count], 0);
  const present = findings.filter(({ gone }) => !gone).map(({ parcel }) => parcel);
  return {
    listings: sum('listings'),
    read: sum('read') - unjudged,
    unread: sum('unread') + unjudged,
    ...countFindings(present),
  };
}

/** Strongest first; on the page before gone; otherwise as on the page (the sort is stable). */
function byStrength(a: PanelFinding, b: PanelFinding): number {
  return RANK[a.parcel.verdict] - RANK[b.parcel.verdict] || Number(a.gone) - Number(b.gone);
}

const RANK = Object.fromEntries(VERDICTS_BY_STRENGTH.map((verdict, rank) => [verdict, rank])) as Record<
  Verdict,
  number
>;

/** The main frame's date; else that of the first frame that gives one. */
function statedDateOf(tab: TabReports): IsoDate | null {
  return framesOf(tab).find((frame) => frame.statedDate !== null)?.statedDate ?? null;
}

function notesOf(tab: TabReports): Note[] {
  return [...new Set(framesOf(tab).flatMap((frame) => frame.notes))];
}

function framesOf(tab: TabReports): FrameReports[] {
  return [...tab.frames.values()].sort((a, b) => a.frameId - b.frameId);
}
