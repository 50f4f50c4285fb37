import type { DeskReview, ReturnCause, StandingState } from '@/lib/desk';
import type { Note, Regime, Verdict } from '@/lib/screening';
import type { Decision, SignOffOutcome } from '@/lib/trail';

/** Languages that a file can be written in. */
export type ExportLanguage = 'en' | 'fr';

/** Columns besides those of the listing's own words, whose labels `lib/files` knows. */
export type ColumnName =
  | 'source'
  | 'pageTitle'
  | 'asOf'
  | 'amount'
  | 'currency'
  | 'per'
  | 'stated'
  | 'verdict'
  | 'zone'
  | 'regime'
  | 'reasons'
  | 'signs'
  | 'rules'
  | 'advisories'
  | 'notes'
  | 'gone'
  | 'state'
  | 'decision'
  | 'decidedAt'
  | 'decidedBy'
  | 'reason'
  | 'note'
  | 'assignee'
  | 'second'
  | 'secondBy'
  | 'firstRead'
  | 'lastRead'
  | 'extension'
  | 'gazetteer'
  | 'list'
  | 'listSha'
  | 'textSha'
  | 'lot'
  | 'what'
  | 'at'
  | 'by'
  | 'about'
  | 'version'
  | 'issued'
  | 'firstUsed'
  | 'advisory'
  | 'date'
  | 'issuer'
  | 'title'
  | 'reference'
  | 'origin';

/** Everything that an export says itself, in one language. */
export interface ExportWords {
  language: ExportLanguage;
  /** Of a number in CSV. */
  decimalMark: '.' | ',';
  /** Of cells in CSV: what a spreadsheet of that language expects. */
  separator: ',' | ';';
  day(day: string): string;
  /** For tables. */
  shortDay(day: string): string;
  /** Of a clock time as the reader's own. */
  moment(instant: string, minutesBehindUtc: number): string;
  shortMoment(instant: string, minutesBehindUtc: number): string;
  number(value: number): string;
  money(amount: number, currency: string | null): string;
  count(noun: Countable, count: number): string;
  yes: string;
  no: string;
  column: Readonly<Record<ColumnName, string>>;
  sheet: Readonly<Record<'findings' | 'decisions' | 'lists', string>>;
  verdict: Readonly<Record<Verdict, string>>;
  regime: Readonly<Record<Regime, string>>;
  state: Readonly<Record<StandingState, string>>;
  decision: Readonly<Record<Decision, string>>;
  outcome: Readonly<Record<SignOffOutcome, string>>;
  review: Readonly<Record<DeskReview['kind'], string>>;
  notes: Readonly<Record<Note, string>>;
  per: Readonly<Record<'carat' | 'lot', string>>;
  cause: Readonly<Record<ReturnCause, string>>;
  report: ReportWords;
}

export type Countable = 'findings' | 'lots' | 'pages' | 'files' | 'readings' | 'reviews' | 'persons' | 'advisories';

export interface ReportWords {
  title: string;
  what: string;
  neutral: string;
  made(moment: string): string;
  madeWith(version: string): string;
  record(origin: string): string;
  scope: string;
  scopeAll(findings: string): string;
  scopePart(shown: string, all: string): string;
  chosenBy: string;
  filter: Readonly<
    Record<
      'query' | 'verdicts' | 'regimes' | 'zones' | 'sources' | 'states' | 'decisions' | 'assignees' | 'read' | 'closes',
      string
    >
  >;
  noRegime: string;
  nobody: string;
  fromUntil(from: string | null, until: string | null): string;
  period: string;
  readFrom(first: string, last: string): string;
  judgedAsOf(first: string, last: string): string;
  counts: string;
  byVerdict: string;
  byState: string;
  byDecision: string;
  noDecision: string;
  lists: string;
  listsNone: string;
  listLine(version: string, issued: string): string;
  firstUsed(moment: string): string;
  inUse: string;
  proof: string;
  proofWhat: string;
  proofNone: string;
  proofSum(pages: string, files: string, readings: string, lots: string): string;
  proofHead: readonly [
    source: string,
    at: string,
    asOf: string,
    lots: string,
    unread: string,
    found: string,
    list: string,
  ];
  proofLeft(readings: string): string;
  partRead: string;
  ofWhich(alerted: string): string;
  contents: string;
  finding: string;
  states: string;
  page: string;
  file: string;
  parts: Readonly<Record<'carats' | 'stones' | 'price' | 'seller' | 'certificate' | 'closes', string>>;
  wordsRead: string;
  wordsErased: string;
  evidenceHint: string;
  codes: string;
  sha(hash: string): string;
  reasons: string;
  /** In which language the reasons are said, where that is not the recorded one; else empty. */
  reasonsAre: string;
  restsOn: string;
  quoted(words: string): string;
  signs: string;
  signsHint: string;
  advisories: string;
  asks: string;
  adds: string;
  decisions: string;
  decisionsNone: string;
  decided(what: string, who: string, moment: string): string;
  undone(who: string, moment: string): string;
  signed(outcome: string, who: string, moment: string): string;
  assignedTo(who: string): string;
  takenBack: string;
  cameBack(causes: string): string;
  awaits: string;
  changes: string;
  history(first: string, last: string, asOf: string): string;
  versions(extension: string, gazetteer: string, list: string): string;
  gone: string;
  hasPicture: string;
  nameless: string;
  unlisted: string;
  unlistedWhat: string;
  pageOf: string;
  toTop: string;
}
