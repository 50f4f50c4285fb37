import { hasSigns, mayHoldLots } from '@/lib/listings/page-signs';
import { canBeTaught } from './can-be-taught.ts';
import { ChangeGate, wordsIn } from './change-gate.ts';
import {
  CALL_PAUSES_MS,
  IDLE_WAIT_MS,
  QUIET_MS,
  READING_SHARE,
  SAY_READING_AFTER_MS,
  STORM_PAUSE_MS,
} from './limits.ts';
import { listen } from './page-dom.ts';
import { type FrameReading, pause, Reporter, withoutLots } from './report.ts';
import type { PageService } from './run-in-page.ts';
import { type Sending, sendReport } from './send-report.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { idleMoment } from './slices.ts';

/** What the lookout needs from outside. */
export interface LookoutWiring extends Sending {
  page: Document;
  isTopFrame: boolean;
  /** Number of the last report that an earlier script of ours sent from this document. */
  lastRound: number;
}

/**
 * Looks whether a document may hold lots, once and then at next to no cost after each change, and calls the reader where it
 * may. It knows no place and no listing, so a page without lots never pays for the reader. The reader takes its place.
 */
export class Lookout implements PageService {
  private readonly reporter: Reporter;
  /** What is known of the page; `null` before the first look. */
  private known: FrameReading | null = null;
  private isCalling = false;
  private hasAskedTaught = false;
  /** Until then the page is not looked at as a whole again. */
  private restsUntil = 0;
  private readonly shadows = new ShadowRoots();

  constructor(
    private readonly wiring: LookoutWiring,
    private readonly signal: AbortSignal,
  ) {
    this.reporter = new Reporter((report) => sendReport(wiring, report), signal, wiring.lastRound);
  }

  get lastRound(): number {
    return this.reporter.lastRound;
  }

  start(): void {
    void idleMoment(IDLE_WAIT_MS).then(() => {
      if (this.signal.aborted) return;
      this.watch();
      this.look();
    });
  }

  showLot(): boolean {
    return false;
  }

  reportAll(): void {
    if (this.isCalling) this.sayReading();
    // Asked for again after the reader did not come: it is called again.
    else if (this.known?.state === 'part-read') void this.callReader();
    else if (this.known) {
      this.reporter.report(this.known);
      this.reporter.reportAll();
    }
  }

  readAgain(): void {
    this.hasAskedTaught = false;
    void this.callIfTaught();
  }

  /** A page of a site that was taught may have lots that show no sign of being any. */
  private async callIfTaught(): Promise<void> {
    if (this.hasAskedTaught || !canBeTaught(location.href)) return;
    this.hasAskedTaught = true;
    const answer = await this.wiring.ask('get-taught', null);
    if (answer === null || !answer.ok) this.hasAskedTaught = false;
    else if ((answer.value?.length ?? 0) > 0 && !this.signal.aborted) void this.callReader();
  }

  private watch(): void {
    const wait = () => Math.max(QUIET_MS, this.restsUntil - performance.now());
    const isSign = (node: Node) => hasSigns(wordsIn(node, this.shadows));
    const gate = new ChangeGate(isSign, (isSure) => this.look(isSure), this.signal, wait);
    const observer = new MutationObserver((records) => !this.isCalling && gate.collect(records));
    // The document and not its root element, which a page may replace.
    observer.observe(this.wiring.page, { childList: true, characterData: true, subtree: true });
    this.shadows.observeWith(observer);
    this.shadows.lookAgain(this.wiring.page, this.signal, () => this.look());
    this.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    listen(window, 'pageshow', this.signal, (event) => (event as PageTransitionEvent).persisted && this.reportAll());
  }

  /** `isSure`: signs were seen among the words that came in. */
  private look(isSure = false): void {
    if (!this.wiring.isExtensionThere()) this.wiring.stop();
    else if (isSure || this.mayHoldLots()) void this.callReader();
    else this.sayNone();
  }

  private sayNone(): void {
    this.known = withoutLots('none');
    // Other frames say so when they are asked: a page may hold hundreds of them.
    if (this.wiring.isTopFrame) this.reporter.report(this.known);
    void this.callIfTaught();
  }

  private mayHoldLots(): boolean {
    const started = performance.now();
    const hasSignsOfLots = mayHoldLots(this.wiring.page) || this.hasSignsInShadow();
    const ended = performance.now();
    this.restsUntil = ended + Math.min(STORM_PAUSE_MS, (ended - started) / READING_SHARE);
    return hasSignsOfLots;
  }

  private hasSignsInShadow(): boolean {
    this.shadows.find(this.wiring.page);
    return hasSigns(this.shadows.words);
  }

  /** The reader ends our signal in the turn in which it starts; as long as it does not, it is called again. */
  private async callReader(): Promise<void> {
    if (this.isCalling) return;
    this.isCalling = true;
    const saying = setTimeout(() => this.sayReading(), SAY_READING_AFTER_MS);
    for (const wait of CALL_PAUSES_MS) {
      const answer = await this.wiring.ask('run-reader', null);
      const isOver = (answer?.ok && answer.value === 'left-out') || !this.wiring.isExtensionThere();
      if (isOver && !this.signal.aborted) this.wiring.stop();
      if (!this.signal.aborted) await pause(wait);
      if (this.signal.aborted) break;
    }
    clearTimeout(saying);
    this.isCalling = false;
    if (!this.signal.aborted) this.giveUp();
  }

  private sayReading(): void {
    if (!this.wiring.isTopFrame || this.signal.aborted) return;
    this.reporter.report(withoutLots('reading'));
    this.reporter.reportAll();
  }

  /** Signs without a reader never pass for a page without lots. */
  private giveUp(): void {
    const fault = 'This page has signs of lots, but reading could not be started, so none was read. Reload the page.';
    this.known = { ...withoutLots('part-read'), notes: ['part-read'], faults: [fault] };
    this.reporter.report(this.known);
  }
}
