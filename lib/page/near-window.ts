import { isElement, parentOf } from './page-dom.ts';

/** Looked up further for an element that has no box of its own (`display: contents`). */
const MOST_STEPS_UP = 5;

/**
 * Tells which things of a page come near the window, by the elements they stand in. The browser looks by itself
 * (IntersectionObserver), a window's height ahead, and a little ahead in boxes that scroll.
 */
export class NearWindow<Thing> {
  private readonly things = new Map<Element, Set<Thing>>();
  private readonly stepsUp = new WeakMap<Element, number>();
  private readonly observer: IntersectionObserver;

  /** `changed` is told all that came near and all that went away, together. */
  constructor(changed: (near: Thing[], away: Thing[]) => void) {
    const options = { rootMargin: '100% 50%', scrollMargin: '600px' };
    this.observer = new IntersectionObserver((entries) => {
      const near: Thing[] = [];
      const away: Thing[] = [];
      for (const entry of entries) {
        const { target, isIntersecting } = entry;
        if (!isIntersecting && this.moveUp(target, entry.boundingClientRect)) continue;
        for (const thing of this.things.get(target) ?? []) (isIntersecting ? near : away).push(thing);
      }
      if (near.length + away.length > 0) changed(near, away);
    }, options);
  }

  add(thing: Thing, element: Element): void {
    const known = this.things.get(element);
    if (known) known.add(thing);
    else {
      this.things.set(element, new Set([thing]));
      this.observer.observe(element);
    }
  }

  clear(): void {
    this.things.clear();
    this.observer.disconnect();
  }

  /** What has no box is where the element around it is. */
  private moveUp(target: Element, { width, height }: DOMRectReadOnly): boolean {
    const steps = this.stepsUp.get(target) ?? 0;
    const around = parentOf(target);
    if (width > 0 || height > 0 || steps >= MOST_STEPS_UP || !around || !isElement(around)) return false;
    if (getComputedStyle(target).display !== 'contents') return false;
    const things = this.things.get(target) ?? [];
    this.things.delete(target);
    this.observer.unobserve(target);
    this.stepsUp.set(around, steps + 1);
    for (const thing of things) this.add(thing, around);
    return true;
  }
}
