import { parentOf } from './dom.ts';

/** Which elements are spoken for: those claimed, all that lies in them and all that holds them. */
export class Claims {
  private readonly claimed = new Set<Node>();
  private readonly holders = new Set<Node>();

  add(element: Element): void {
    if (this.claimed.has(element)) return;
    this.claimed.add(element);
    for (let at = parentOf(element); at && !this.holders.has(at); at = parentOf(at)) this.holders.add(at);
  }

  isClaimed(element: Element): boolean {
    return this.claimed.size > 0 && (this.holders.has(element) || this.covers(element));
  }

  /** Claimed itself or by what holds it: nothing in it is left to be read. */
  covers(element: Element): boolean {
    if (this.claimed.size === 0) return false;
    for (let at: Node | null = element; at; at = parentOf(at)) {
      if (this.claimed.has(at)) return true;
    }
    return false;
  }
}
