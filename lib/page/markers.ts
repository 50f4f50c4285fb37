import { LOOK_AFTER_MS, LOOK_AGAIN_MS, MARKERS_IN_VIEW, REPLACE_MS } from './limits.ts';
import { viewListing } from './listing-view.ts';
import { drawMarker, labelMarker, type MarkedListing } from './marker.ts';
import { MarkerHost } from './marker-host.ts';
import { type Point, placeMarker } from './marker-place.ts';
import { MarkerTip } from './marker-tip.ts';
import { boxOf, listen, rootOf } from './page-dom.ts';

interface Entry {
  listing: MarkedListing;
  /** Drawn only while the listing is near the window. */
  button: HTMLButtonElement | null;
  /** Where it was placed last, and how its listing lay in the window then. */
  placed: { point: Point | null; lay: string } | null;
}

/**
 * The markers of a page: one at each listing that is near the window, moved with it. The browser tells which listings are near
 * (IntersectionObserver), so ten thousand findings cost no more than a screenful.
 */
export class Markers {
  private host: MarkerHost | null = null;
  private tip: MarkerTip | null = null;
  private entries: Entry[] = [];
  private readonly byElement = new Map<Element, Entry[]>();
  private readonly near = new Set<Entry>();
  private readonly followed = new WeakSet<Node>();
  private readonly nearness: IntersectionObserver;
  private frame: number | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** What is over the listings and beside them was looked at then; the next move looks again, or only where one lies otherwise. */
  private lookedAt = Number.NEGATIVE_INFINITY;
  private isLookDue = true;
  private lookTimer: ReturnType<typeof setTimeout> | null = null;

  /** `open` is called for a trusted click or Enter, with the listing's key. */
  constructor(
    private readonly page: Document,
    private readonly open: (key: string) => void,
    private readonly signal: AbortSignal,
  ) {
    this.nearness = new IntersectionObserver((changes) => this.noteNearness(changes), { rootMargin: '40px' });
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** Makes the marked listings exactly these, in page order; a marker that stays keeps its element and its focus. */
  show(listings: readonly MarkedListing[]): void {
    if (this.signal.aborted) return;
    const before = new Map(this.entries.map((entry) => [entry.listing.key, entry]));
    this.byElement.clear();
    this.entries = listings.map((listing) => this.keepOrMake(before, listing));
    for (const gone of before.values()) this.drop(gone);
    for (const entry of this.entries) {
      const element = entry.listing.element;
      const shared = this.byElement.get(element);
      if (shared) shared.push(entry);
      else this.byElement.set(element, [entry]);
      this.nearness.observe(element);
      this.followIn(rootOf(element));
    }
    if (this.entries.length === 0) this.takeOut();
    else this.putIn();
    this.moveSoon();
  }

  clear(): void {
    this.show([]);
    for (const entry of this.near) this.drop(entry);
    this.entries = [];
    this.takeOut();
  }

  /** False where the page has taken our element out or put it elsewhere. */
  get stands(): boolean {
    return this.host === null || this.entries.length === 0 || this.host.stands;
  }

  repair(): void {
    this.host?.putIn();
    this.moveSoon();
  }

  owns(node: Node): boolean {
    return node === this.host?.element;
  }

  /** After a change of the page: not on every one of hundreds a second. */
  moveAfterChange(): void {
    if (this.near.size === 0) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.moveSoon(performance.now() - this.lookedAt > LOOK_AGAIN_MS);
    }, REPLACE_MS);
    // Set back by each change: once the page rests, all is looked at.
    if (this.lookTimer !== null) clearTimeout(this.lookTimer);
    this.lookTimer = setTimeout(() => this.moveSoon(), REPLACE_MS + LOOK_AFTER_MS);
  }

  private keepOrMake(before: Map<string, Entry>, listing: MarkedListing): Entry {
    const entry = before.get(listing.key);
    if (!entry || entry.listing.element !== listing.element) return { listing, button: null, placed: null };
    before.delete(listing.key);
    if (entry.button && (entry.listing.line !== listing.line || entry.listing.verdict !== listing.verdict)) {
      labelMarker(entry.button, listing);
    }
    entry.listing = listing;
    entry.placed = null;
    return entry;
  }

  private drop(entry: Entry): void {
    this.nearness.unobserve(entry.listing.element);
    this.leave(entry);
  }

  private leave(entry: Entry): void {
    this.near.delete(entry);
    if (entry.button) this.tip?.hideFor(entry.button);
    entry.button?.remove();
    entry.button = null;
    entry.placed = null;
  }

  private noteNearness(changes: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      for (const entry of this.byElement.get(target) ?? []) {
        if (!isIntersecting) this.leave(entry);
        else if (this.near.size < MARKERS_IN_VIEW) this.near.add(entry);
      }
    }
    this.moveSoon();
  }

  /** `isLook`: what is over and beside the listings is looked at too, not only where they lie. */
  private moveSoon(isLook = true): void {
    this.isLookDue ||= isLook;
    if (this.frame !== null || this.near.size === 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = null;
      this.move();
    });
  }

  /** First all measuring, then all writing: the page is laid out once. */
  private move(): void {
    const host = this.host;
    if (!host || this.signal.aborted) return;
    const origin = boxOf(host.element);
    const taken = new Set<string>();
    if (this.isLookDue) this.lookedAt = performance.now();
    const places = [...this.near].map((entry): [Entry, Point | null] => {
      const lay = layOf(entry.listing.element);
      if (this.isLookDue || entry.placed?.lay !== lay) {
        const around = viewListing(entry.listing.element, entry.listing.word, host.element);
        entry.placed = { point: around && placeMarker(around), lay };
      }
      return [entry, stepAside(entry.placed.point, taken)];
    });
    this.isLookDue = false;
    for (const [entry, place] of places) this.setPlace(host, entry, place, origin);
    this.tip?.follow();
  }

  private setPlace(host: MarkerHost, entry: Entry, place: Point | null, origin: DOMRect): void {
    if (!place) {
      if (entry.button) entry.button.hidden = true;
      return;
    }
    const button = entry.button ?? this.draw(host, entry);
    button.style.transform = `translate(${Math.round(place.x - origin.left)}px, ${Math.round(place.y - origin.top)}px)`;
    button.hidden = false;
  }

  private draw(host: MarkerHost, entry: Entry): HTMLButtonElement {
    const button = drawMarker(this.page, entry.listing);
    // Only a person opens the panel: a click or key made by script is not trusted (H39). Enter and Space arrive as clicks.
    button.addEventListener('click', (event) => event.isTrusted && this.open(entry.listing.key));
    this.tip?.serve(button);
    entry.button = button;
    host.root.insertBefore(button, this.nextButton(entry));
    return button;
  }

  /** Buttons stand in page order, so that the tab key walks down the page. */
  private nextButton(entry: Entry): HTMLButtonElement | null {
    const index = this.entries.indexOf(entry);
    let next: { index: number; button: HTMLButtonElement } | null = null;
    for (const other of this.near) {
      if (!other.button || other === entry) continue;
      const at = this.entries.indexOf(other);
      if (at > index && (!next || at < next.index)) next = { index: at, button: other.button };
    }
    return next?.button ?? null;
  }

  /** What scrolls in a shadow root is told nowhere else. */
  private followIn(root: Node): void {
    if (!(root instanceof ShadowRoot) || this.followed.has(root)) return;
    this.followed.add(root);
    listen(root, 'scroll', this.signal, () => this.moveSoon(), { capture: true });
  }

  private putIn(): void {
    if (!this.host) {
      this.host = new MarkerHost(this.page);
      this.tip = new MarkerTip(this.page, this.host);
      listen(this.page, 'scroll', this.signal, () => this.moveSoon(), { capture: true });
      listen(window, 'resize', this.signal, () => this.moveSoon());
      listen(this.page, 'transitionend', this.signal, () => this.moveAfterChange(), { capture: true });
      listen(this.page, 'load', this.signal, () => this.moveAfterChange(), { capture: true });
    }
    if (!this.host.stands) this.host.putIn();
  }

  private takeOut(): void {
    this.nearness.disconnect();
    this.byElement.clear();
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    for (const timer of [this.timer, this.lookTimer]) if (timer !== null) clearTimeout(timer);
    this.frame = null;
    this.timer = null;
    this.lookTimer = null;
    this.host?.takeOut();
  }
}

/** Where a listing lies in the window; gone from the page, nowhere. */
function layOf(element: Element): string {
  const { left, top, width, height } = boxOf(element);
  return `${left} ${top} ${width} ${height}`;
}

/** Two lots of one row have one place: the second marker stands under the first. */
function stepAside(place: Point | null, taken: Set<string>): Point | null {
  if (!place) return null;
  let { x, y } = place;
  while (taken.has(`${Math.round(x)} ${Math.round(y)}`)) y += 20;
  taken.add(`${Math.round(x)} ${Math.round(y)}`);
  return { x, y };
}
