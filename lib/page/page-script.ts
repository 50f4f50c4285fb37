import type { AdvisoryList } from '@/lib/advisories';
import { hasSigns, type PageReading, type TaughtSite } from '@/lib/listings';
import type { Note } from '@/lib/screening';
import { canBeTaught } from './can-be-taught.ts';
import { type JudgedPage, judgeReading, type KeyedReading, readWithKeys } from './judge-page.ts';
import { CALL_PAUSES_MS, SAY_READING_AFTER_MS, TAUGHT_ASKINGS } from './limits.ts';
import { Looks } from './looks.ts';
import type { MarkerWords } from './marker-line.ts';
import { Marks } from './marks.ts';
import type { TaughtPreview } from './messages.ts';
import { isConnected, scrollIntoView } from './page-dom.ts';
import { previewTaught } from './preview-taught.ts';
import { readingTime } from './reading-time.ts';
import { type FrameReading, pause, Reporter, withoutLots } from './report.ts';
import type { Rounds } from './rounds.ts';
import type { PageService } from './run-in-page.ts';
import { type Sending, sendReport } from './send-report.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { showFindings } from './show-findings.ts';
import { SliceClock, yieldToPage } from './slices.ts';
import { watchPage } from './watch-page.ts';

/** What the script in a page needs from outside. */
export interface PageWiring extends Sending {
  page: Document;
  isTopFrame: boolean;
  words: MarkerWords;
  /** Number of the last report that the lookout sent from this document. */
  lastRound: number;
}

const NOTHING: JudgedPage = { listings: [], list: { version: 0, issued: '', advisories: [] } };

/** The script of one document: reads, paints, marks, reports, until its signal ends. */
export class PageScript implements PageService {
  private readonly reporter: Reporter;
  private readonly marks: Marks;
  private advisories: Promise<AdvisoryList | null> | null = null;
  private last: KeyedReading | null = null;
  private lastReport: FrameReading | null = null;
  private hasSignsOfLots = false;
  private taught: Promise<TaughtSite[]> | null = null;
  /** Pages of this site were taught: their lots may come without any sign of being some. */
  private isTaught = false;
  private rounds: Promise<Rounds | null> | null = null;
  /** How often the advisories were waited for. */
  private waits = 0;
  /** Keys of lots whose words of origin cannot be seen. */
  private notVisible: string[] = [];
  private readonly looks: Looks;
  private readonly shadows = new ShadowRoots();

  constructor(
    private readonly wiring: PageWiring,
    private readonly signal: AbortSignal,
  ) {
    const { ask, page } = wiring;
    this.looks = new Looks(signal, (keys) => {
      this.notVisible = keys;
      if (this.lastReport) this.reportAgain();
    });
    this.reporter = new Reporter((report) => sendReport(wiring, report), signal, wiring.lastRound);
    this.marks = new Marks(page, signal, {
      openPanel: (key) => void ask('open-panel', { key }),
      insertRules: async (scopes) => (await ask('insert-highlight-rules', { scopes }))?.ok ?? false,
      isExtensionThere: wiring.isExtensionThere,
      extensionGone: wiring.stop,
      gaveUp: () => this.reportAgain(),
    });
  }

  get lastRound(): number {
    return this.reporter.lastRound;
  }

  start(): void {
    this.rounds = watchPage(
      this.wiring.page,
      this.shadows,
      {
        read: () => this.read(),
        hasLots: () =>
          this.isTaught || (this.last?.reading.counts.listings ?? 0) > 0 || this.last?.reading.partRead === true,
        isSign: (words) => hasSigns(words) || (this.hasSignsOfLots && /\d/.test(words)),
        isOwn: (node) => this.marks.owns(node),
        changed: () => this.marks.pageChanged(),
        cameBack: () => this.reporter.reportAll(),
      },
      this.signal,
    );
  }

  /** The background was restarted and knows nothing any more. */
  reportAll(): void {
    this.advisories = null;
    if (this.lastReport) this.reporter.reportAll();
    else if (this.last) this.reportAgain(true);
  }

  /** What was taught about the page, or the advisories, changed. */
  readAgain(): void {
    this.taught = null;
    this.advisories = null;
    void this.rounds?.then((rounds) => rounds?.readNow());
  }

  preview(site: TaughtSite): TaughtPreview {
    return previewTaught(this.wiring.page, location.href, site);
  }

  /** Scrolls to a lot and lights it; false where it is gone. */
  showLot(key: string): boolean {
    const index = this.last?.keys.indexOf(key) ?? -1;
    const listing = this.last?.reading.listings[index];
    if (!listing || !isConnected(listing.element)) return false;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    scrollIntoView(listing.element, { block: 'center', inline: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
    void this.marks.light(listing.element);
    return true;
  }

  private async read(): Promise<number> {
    if (!this.wiring.isExtensionThere()) {
      this.wiring.stop();
      return 0;
    }
    const time = readingTime();
    const clocks = { reading: new SliceClock(time.reading), judging: new SliceClock(time.judging) };
    const saying = this.last ? null : setTimeout(() => this.sayReading(), SAY_READING_AFTER_MS);
    try {
      await this.readAndShow(clocks);
    } catch (fault) {
      this.reportFault(fault);
    } finally {
      if (saying !== null) clearTimeout(saying);
    }
    return clocks.reading.spent + clocks.judging.spent;
  }

  private async readAndShow(clocks: { reading: SliceClock; judging: SliceClock }): Promise<void> {
    this.taught ??= this.askTaught();
    const taught = await this.taught;
    this.isTaught = taught.length > 0;
    if (this.signal.aborted) return;
    const steps = readWithKeys(this.wiring.page, location.href, () => this.foundSigns(), taught, this.shadows);
    const read = await clocks.reading.run(steps, this.signal);
    if (!read) return;
    this.last = read;
    await this.show(read, clocks.judging);
    // The report of many lots is a stretch of work of its own.
    await yieldToPage();
    if (this.signal.aborted) return;
    this.reportAgain(false, clocks.reading.spent + clocks.judging.spent);
  }

  private foundSigns(): void {
    this.hasSignsOfLots = true;
    void this.askAdvisories();
  }

  /** Where nobody answers in time, the page is read without what was taught. */
  private async askTaught(): Promise<TaughtSite[]> {
    if (!canBeTaught(location.href)) return [];
    for (const wait of CALL_PAUSES_MS.slice(0, TAUGHT_ASKINGS)) {
      const answer = await this.wiring.ask('get-taught', null);
      if (answer?.ok) return answer.value ?? [];
      if (this.signal.aborted || !this.wiring.isExtensionThere()) return [];
      await pause(wait);
    }
    this.taught = null;
    return [];
  }

  /** Asked once, and again after an answer that failed. */
  private askAdvisories(): Promise<AdvisoryList | null> {
    this.advisories ??= this.wiring.ask('get-advisories', null).then((answer) => {
      if (!answer?.ok) this.advisories = null;
      return answer?.ok ? answer.value : null;
    });
    return this.advisories;
  }

  private async show(read: KeyedReading, clock: SliceClock): Promise<void> {
    const judged = await this.judge(read, clock);
    const shown = judged && (await clock.run(showFindings(this.wiring.page, judged, this.wiring.words), this.signal));
    const notVisible = shown && (await this.looks.look(shown.words, clock));
    const isStorm = (await this.rounds)?.isStorm();
    // The page may have been read again meanwhile.
    if (!notVisible || read !== this.last || this.signal.aborted) return;
    this.notVisible = notVisible;
    this.marks.show(shown, isStorm);
  }

  private async judge(read: KeyedReading, clock: SliceClock): Promise<JudgedPage | null> {
    if (!read.reading.listings.some(({ parcel }) => parcel.origin.length > 0)) return NOTHING;
    const advisories = await this.askAdvisories();
    if (advisories) return clock.run(judgeReading(read, advisories, today()), this.signal);
    // Without advisories nothing is painted, and what was painted before is taken out; the report goes all the same.
    this.showLater();
    return NOTHING;
  }

  /** The frames of one tab may ask for more at once than is answered in a second. */
  private showLater(): void {
    const wait = CALL_PAUSES_MS[this.waits++];
    if (wait === undefined || this.signal.aborted) return;
    const again = () => this.last && void this.show(this.last, new SliceClock(readingTime().judging));
    const timer = setTimeout(again, wait);
    this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }

  /** Frames without lots say nothing, unless they once had some: a page may hold hundreds of them. */
  private reportAgain(isAsked = false, spent = 0): void {
    if (!this.last) return;
    const report = this.toReport(this.last);
    if (!this.wiring.isTopFrame && report.state === 'none' && !this.lastReport && !isAsked) return;
    this.lastReport = report;
    this.reporter.report(report, spent);
  }

  private toReport(read: KeyedReading): FrameReading {
    return toReport(read, this.marks.hasGivenUp, this.notVisible);
  }

  private sayReading(): void {
    if (this.wiring.isTopFrame && !this.last) this.reporter.report(withoutLots('reading'));
  }

  /** A fault of ours never passes for a page without lots. Its name only: the message could hold words of the page. */
  private reportFault(fault: unknown): void {
    const name = fault instanceof Error ? fault.name : 'unknown fault';
    const report = this.last ? this.toReport(this.last) : withoutLots('part-read');
    this.lastReport = {
      ...report,
      state: 'part-read',
      faults: [
        ...report.faults,
        `Reading stopped early (${name}); what was read until then is kept. Reload the page to try again.`,
      ],
    };
    this.reporter.report(this.lastReport);
  }
}

function toReport({ reading, keys }: KeyedReading, hasGivenUp: boolean, notVisible: readonly string[]): FrameReading {
  const notes: Note[] = [];
  if (reading.partRead) notes.push('part-read');
  if (hasGivenUp) notes.push('page-interferes');
  return {
    state: stateOf(reading),
    counts: reading.counts,
    parcels: reading.listings.map((listing) => listing.parcel),
    keys,
    notes,
    statedDate: reading.statedDate,
    faults: reading.faults,
    notVisible,
  };
}

/** A page that could be read only in part never counts as a page without lots. */
function stateOf({ partRead, counts }: PageReading): FrameReading['state'] {
  if (partRead) return 'part-read';
  return counts.listings > 0 ? 'done' : 'none';
}

/** Today by the local clock, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
