import type { Advisory, AdvisoryList, Certainty, Draft, ListFault } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { Parcel, TaughtSite } from '@/lib/listings';
import type { Note, ScreenedDocument, ScreenedParcel } from '@/lib/screening';
import type { PackedReport } from './pack-report.ts';
import type { RuleScope } from './rule-scope.ts';
import type { TeachCommand, TeachingState } from './teach/teaching-state.ts';

/**
 * Every message between the parts of the extension, on one page. Payloads are plain data. The page asks the background;
 * it never opens the store. Who may send what is checked in `allow-table.ts` against the sender, never the payload.
 */

/** What the reader of a tab is told: `reading` a frame still reads; `none` read and no listing; `not-allowed` no host granted. */
export type TabState = 'reading' | 'done' | 'none' | 'not-allowed' | 'part-read';

/** One lot as its frame saw it. */
export interface ReportedLot {
  /** Stable within the frame's document while the lot's words stay the same, also when the page is sorted. */
  key: string;
  parcel: Parcel;
}

export interface FrameReport {
  /** Number of the reading in this document; a report with a lower one than already known is late and ignored. */
  round: number;
  state: Exclude<TabState, 'not-allowed'>;
  /** Lots on the page now. */
  counts: { listings: number; read: number; unread: number };
  /** Lots that are new or whose words changed since the last report. */
  lots: ReportedLot[];
  /** Keys of the lots on the page now, in page order; a known key that is missing here is marked as gone. */
  present: string[];
  notes: Note[];
  /** The page's own date for its sale. */
  statedDate: IsoDate | null;
  /** One sentence each, with the reader's id, never page text. */
  faults: string[];
  /** Keys of lots on the page whose words of origin stand there and cannot be seen. */
  notVisible: string[];
  /** Main-thread time that reading has taken since the last report, in whole milliseconds. */
  spent: number;
}

/** A finding as the side panel shows it. */
export interface PanelFinding {
  /** Address of the lot within the tab: frame id and key. */
  id: string;
  frameId: number;
  key: string;
  /** Page on which it was seen last, and when, in milliseconds. */
  url: string;
  seenAt: number;
  /** No longer on the page. */
  gone: boolean;
  /** Another origin that the same lot stated before, and where and when it was last seen so; words empty where none. */
  before: { origin: string; url: string; seenAt: number } | null;
  parcel: ScreenedParcel;
  notes: Note[];
}

/** What the panel says about an advisory beside a finding that rests on it. Words are ours, in English where we have no other. */
export interface AdvisoryCard {
  id: string;
  /** Tag of the language that our words are in: the reader's where there are all of them, else English. */
  language: string;
  title: string;
  /** The office that speaks, and the body in whose name. */
  issuer: string;
  /** First day of the range where the day is not known. */
  issuedOn: IsoDate;
  /** What it asks, of whom, and what it says against reading too much into it: shown together, always. */
  asks: { text: string; passage: string | null }[];
  askedOf: string[];
  caveats: { text: string; passage: string | null }[];
  source: { title: string; url: string | null };
  certainty: Certainty;
  /** A local one is the reader's own, and said to be not published. */
  origin: Advisory['origin'];
  /** Its own words at the passages that the findings' reasons rest on; only of advisories that are fed or local. */
  quotes: { language: string; text: string; passage: string | null }[];
}

/** Where the reader stands with the tab's site. */
export interface SiteAccess {
  /** Host of the tab's page; `null` where the browser does not tell it, or where no site can be watched. */
  host: string | null;
  /** Match pattern to ask for, `*://host/*`. */
  pattern: string | null;
  watched: boolean;
}

export interface TabView {
  tabId: number;
  url: string | null;
  title: string | null;
  site: SiteAccess;
  state: TabState;
  /** Today by the local clock unless another day was asked for. */
  asOf: IsoDate;
  /** Today by the local clock of the machine. */
  today: IsoDate;
  statedDate: IsoDate | null;
  /** Lots on the page now, over all frames. */
  counts: ScreenedDocument['counts'];
  versions: ScreenedDocument['versions'];
  /** All lots seen in this tab's document, gone ones too; strongest verdict first, page order within. */
  findings: PanelFinding[];
  /** The advisories that the findings' reasons rest on. */
  advisories: AdvisoryCard[];
  /**
   * What the first notice in force says against reading too much into a named place: shown with every finding, also with
   * those that rest on another advisory. `null` before there is one.
   */
  caveat: { title: string; text: string; passage: string | null; language: string } | null;
  /** Names of the zones that the findings name, by id. */
  zones: Record<string, string>;
  /** Language in which the reader wants the advisories' words; the background holds English and French ones. */
  language: string;
  notes: Note[];
  faults: string[];
  /** Sentences of the store about the list in use. */
  notices: string[];
  /** The database was written by a newer version: a page of its own says what that means. */
  isDatabaseNewer?: boolean;
  /** The finding that was asked for in the page; `serial` grows with each asking, so that it is scrolled to once. */
  focus: { id: string; serial: number } | null;
}

/** How the advisory list in use came here and how up to date it is. Times as `2026-11-24T12:00:00.000Z`. */
export interface FeedView {
  /** `none`: no feed is set and none is asked; `invalid`: what is set cannot be used. */
  feed: 'none' | 'invalid' | 'set';
  /** Set by policy: the reader cannot change it. */
  locked: boolean;
  list: { version: number; issued: IsoDate; from: 'bundled' | 'stored'; advisories: number };
  /** When the feed last said that the list in use holds; `null`: never. */
  confirmedAt: string | null;
  nextTryAt: string | null;
  /** Why the last update failed; `null` where it did not. `says`: what happened, what was kept, what to do. */
  lastFailure: { at: string; problem: string; says: string } | null;
  /** Sentences about the list in use, of the store and of the feed. */
  notices: string[];
}

export interface SiteState extends SiteAccess {
  tabId: number;
  state: TabState;
  counts: ScreenedDocument['counts'];
  /** As in `TabView`. */
  isDatabaseNewer?: boolean;
}

/** What a description would read of the page that is open. */
export interface TaughtPreview {
  lots: number;
  /** False where the time ran out: there may be more. */
  isWhole: boolean;
  /** The first few. */
  first: PreviewLot[];
}

export type PreviewLot = Pick<
  Parcel,
  'lot' | 'title' | 'description' | 'carats' | 'stones' | 'seller' | 'certificate' | 'closes'
> & {
  /** The lot's own words. */
  price: string | null;
  origin: string | null;
};

/** What is kept about the site of a tab. */
export interface TaughtOfTab {
  /** Host name of the tab's page; `null` where nothing can be taught. */
  host: string | null;
  sites: TaughtSite[];
  /** A private window: nothing is kept. */
  isPrivate: boolean;
}

/** `nothing-kept`: no finding of this page that wants a look is kept. `refused`: the browser gave no picture. */
export type PictureOutcome = 'kept' | 'nothing-kept' | 'private' | 'refused';

/** Message name → payload and answer. Every answer arrives wrapped in `Answer`. */
export interface Messages {
  /** Content script → background: what a frame read. */
  /** As `packReport` makes it of a `FrameReport`. */
  report: { payload: PackedReport; answer: null };
  /** Content script → background: the advisories to paint with. Page and panel read them through the background only. */
  'get-advisories': { payload: null; answer: AdvisoryList };
  /**
   * Content script (the lookout) → background: signs of lots are here; run the reader in this very document. `left-out`: the
   * page has more frames than are read.
   */
  'run-reader': { payload: null; answer: 'left-out' | null };
  /** Content script → background: what was taught about the pages of this document's host, as the browser names it. */
  'get-taught': { payload: null; answer: TaughtSite[] };
  /** Content script (pointing) → background: the reader pointed at something; open panels ask anew. */
  'taught-pointed': { payload: null; answer: null };
  /** Content script → background, once at its first finding: insert the highlight rules (origin USER) into this frame. */
  'insert-highlight-rules': { payload: { scopes: RuleScope[] | null }; answer: null };
  /** Content script → background: a trusted click or Enter on a marker. */
  'open-panel': { payload: { key: string }; answer: null };

  /** Background → content script: scroll to the lot and show where it is; answer false where it is gone. */
  'show-lot': { payload: { key: string }; answer: boolean };
  /** Background → content script: send everything again (the worker was restarted). */
  'report-all': { payload: null; answer: null };
  /** Background → content script: is this document still there? Any answer says yes, "no receiver" says no. */
  ping: { payload: null; answer: null };
  /** Background → content script: the host's grant was withdrawn; take everything out of the page and stop. */
  stop: { payload: null; answer: null };
  /** Background → content script: the advisories, or what is taught about this site, changed; read the page again. */
  'read-again': { payload: null; answer: null };
  /** Background → content script (pointing): what the reader does in the panel. */
  teach: { payload: TeachCommand; answer: TeachingState };
  /** Background → content script (the reader): what this description would read here. Nothing is shown or kept. */
  'preview-taught': { payload: { site: TaughtSite }; answer: TaughtPreview };

  /** Side panel → background: point in the tab's page; `null` where the page is no longer the one that is taught. */
  'teach-tab': { payload: { tabId: number; command: TeachCommand }; answer: TeachingState | null };
  /** Side panel → background. `null` where the page does not answer. */
  'preview-tab': { payload: { tabId: number; site: TaughtSite }; answer: TaughtPreview | null };
  /** Side panel → background: what is kept about the tab's site. */
  'get-taught-of': { payload: { tabId: number }; answer: TaughtOfTab };
  /** Side panel → background: keep a description; pages of its host are read again. */
  'keep-taught': { payload: { tabId: number; site: TaughtSite }; answer: null };
  /** Side panel → background: forget what was taught about these pages; they are read again. */
  'forget-taught': { payload: { tabId: number; host: string; path: string }; answer: null };
  /** Background → side panel (broadcast): something was pointed at in this tab. */
  'teaching-changed': { payload: { tabId: number }; answer: null };

  /** Side panel → background. */
  'get-tab': { payload: { tabId: number; asOf: IsoDate | null }; answer: TabView };
  /** Side panel → background: jump to the listing. */
  'jump-to': { payload: { tabId: number; frameId: number; key: string }; answer: boolean };
  /** Popup → background. */
  'get-site': { payload: { tabId: number }; answer: SiteState };
  /** Popup → background, after a click (activeTab): read this tab once. */
  'look-once': { payload: { tabId: number }; answer: null };
  /** Popup → background, after a click (activeTab): keep a picture of the visible tab with the findings of its page. */
  'keep-picture': { payload: { tabId: number }; answer: PictureOutcome };
  /** Extension page → background: how the advisory list stands. */
  'get-feed': { payload: null; answer: FeedView };
  /** Extension page → background: ask the feed now; answered when that is done. A failure stands in the answer. */
  'update-feed': { payload: null; answer: FeedView };
  /** Background → extension pages (broadcast): what `get-feed` answers changed. */
  'feed-changed': { payload: null; answer: null };
  /** Page of drafts → background: keep it as a local advisory; all is judged anew. `faults`: why it was not kept. */
  'keep-local': { payload: { draft: Draft }; answer: { faults: ListFault[] } };
  /** Extension page → background: remove a local advisory; all is judged anew. */
  'remove-local': { payload: { id: string }; answer: null };
  /** Background → side panel and popup (broadcast): a tab's findings changed. */
  'tab-changed': { payload: { tabId: number; focusKey: string | null }; answer: null };
}

export type MessageName = keyof Messages;

export interface Message<N extends MessageName = MessageName> {
  name: N;
  payload: Messages[N]['payload'];
}

/** An `Error` may not survive the crossing, so failures travel as a sentence. */
export type Answer<N extends MessageName = MessageName> =
  | { ok: true; value: Messages[N]['answer'] }
  | { ok: false; error: string };
