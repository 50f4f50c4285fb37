import { WATCH_MARKS_MS } from './limits.ts';
import { Markers } from './markers.ts';
import { Painter } from './paint.ts';
import { PaintRules } from './paint-rules.ts';
import { RepairLimit } from './repair-limit.ts';
import type { RuleScope } from './rule-scope.ts';
import type { Shown } from './show-findings.ts';

export interface MarksWiring {
  openPanel(key: string): void;
  /** Asks for the rules that paint, for some elements or (`null`) for all; true once they are in. */
  insertRules(scopes: RuleScope[] | null): Promise<boolean>;
  isExtensionThere(): boolean;
  extensionGone(): void;
  /** The page keeps taking our marks away: painting was given up. */
  gaveUp(): void;
}

/** All that is drawn in the page: painted words and markers, and what is done when the page takes them away. */
export class Marks {
  private readonly painter: Painter;
  private readonly rules: PaintRules;
  private readonly markers: Markers;
  private readonly repairs = new RepairLimit();
  private watching: ReturnType<typeof setInterval> | null = null;

  constructor(
    page: Document,
    private readonly signal: AbortSignal,
    private readonly wiring: MarksWiring,
  ) {
    this.rules = new PaintRules(page, wiring.insertRules);
    this.painter = new Painter((elements) => void this.rules.ensure(elements));
    this.markers = new Markers(page, (key) => wiring.openPanel(key), signal);
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  get hasGivenUp(): boolean {
    return this.repairs.hasGivenUp;
  }

  show({ marks, listings }: Shown, isStorm = false): void {
    if (this.signal.aborted || this.hasGivenUp) return;
    this.checkIntact();
    if (this.hasGivenUp) return;
    if (marks.length + listings.length > 0) void this.rules.ensure(() => []);
    this.painter.paint(marks, isStorm);
    this.markers.show(listings);
    if (marks.length > 0 || listings.length > 0) this.watchMarks();
    else this.stopWatching();
  }

  /** Lights a listing for a moment. */
  async light(element: Element): Promise<void> {
    if ((await this.rules.ensure(() => [element])) && !this.signal.aborted) this.painter.show(element);
  }

  owns(node: Node): boolean {
    return this.markers.owns(node);
  }

  /** Called in the observer's callback. */
  pageChanged(): void {
    if (this.watching === null) return;
    if (!this.markers.stands) this.checkIntact();
    this.markers.moveAfterChange();
  }

  private clear(): void {
    this.stopWatching();
    this.painter.clear();
    this.markers.clear();
  }

  private watchMarks(): void {
    this.watching ??= setInterval(() => {
      if (!this.wiring.isExtensionThere()) return this.wiring.extensionGone();
      this.checkIntact(this.painter.isFaded((element) => this.rules.covers(element)));
    }, WATCH_MARKS_MS);
  }

  private stopWatching(): void {
    if (this.watching !== null) clearInterval(this.watching);
    this.watching = null;
  }

  /** Puts back what the page took away, up to a limit; past it everything of ours leaves the page for good. */
  private checkIntact(isFaded = false): void {
    const isPainted = this.painter.isIntact();
    const isMarked = this.markers.stands;
    if (isPainted && isMarked && !isFaded) return;
    // Another version of ours may stand in the page by now: the one whose extension is gone leaves it to it.
    if (!this.wiring.isExtensionThere()) this.wiring.extensionGone();
    else if (this.repairs.take()) {
      if (!isPainted) this.painter.repair();
      if (!isMarked) this.markers.repair();
    } else {
      this.clear();
      this.wiring.gaveUp();
    }
  }
}
