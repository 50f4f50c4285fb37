import { COLLECTED_NODES, GATE_TEXT_LENGTH, QUIET_MS } from './limits.ts';
import { isConnected, textOf } from './page-dom.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/**
 * Watches a page on which no lot was found, at next to no cost: of each change only the words that came in are looked at, a
 * little later, for a sign of a listing.
 */
export class ChangeGate {
  private nodes: Node[] = [];
  private hasMore = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /**
   * `isSign` looks at a node that came in; `open` is called where the page is worth reading again, and told whether a sign
   * was seen or only too much changed to look at it word by word. `wait` gives the milliseconds until what came in is
   * looked at.
   */
  constructor(
    private readonly isSign: (node: Node) => boolean,
    private readonly open: (isSure: boolean) => void,
    signal: AbortSignal,
    private readonly wait: () => number = () => QUIET_MS,
  ) {
    signal.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** Called in the observer's callback: only collects. */
  collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (this.nodes.length >= COLLECTED_NODES) break;
      if (record.type === 'characterData') this.nodes.push(record.target);
      else for (const node of record.addedNodes) this.nodes.push(node);
    }
    this.hasMore ||= this.nodes.length >= COLLECTED_NODES;
    if (this.nodes.length > 0) this.timer ??= setTimeout(() => this.look(), this.wait());
  }

  forget(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.nodes = [];
    this.hasMore = false;
  }

  private look(): void {
    const { nodes, hasMore } = this;
    this.forget();
    if (hasMore) this.open(false);
    else if (nodes.some((node) => isConnected(node) && this.isSign(node))) this.open(true);
  }
}

/** The words of a node that came in, and those of shadow roots that came with it. */
export function wordsIn(node: Node, shadows: ShadowRoots): string {
  const roots = shadows.findIn(node);
  return [node, ...roots].map((each) => (textOf(each) ?? '').slice(0, GATE_TEXT_LENGTH)).join('\n');
}
