import type { TextPiece } from './field-pieces.ts';
import { SIGHT_AGAIN_MS } from './limits.ts';
import { lotsOutOfSight } from './out-of-sight.ts';
import { readingTime } from './reading-time.ts';
import { SliceClock } from './slices.ts';

/** The words of origin of each lot, by its key. */
type WordsOfLots = ReadonlyMap<string, readonly TextPiece[]>;

/**
 * Looks whether the words of lots can be seen, but not at every reading of a page that keeps changing: asking for style and
 * place makes the browser lay the page out in between. What changed since is looked at as soon as the time is over.
 */
export class Looks {
  private lookedLast = Number.NEGATIVE_INFINITY;
  private keys: string[] = [];
  private waiting: WordsOfLots | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** `changed` gets the keys of lots out of sight where a later look found others. */
  constructor(
    private readonly signal: AbortSignal,
    private readonly changed: (keys: string[]) => void,
  ) {
    signal.addEventListener('abort', () => this.endWait(), { once: true });
  }

  /** Keys of lots out of sight, by the last look where that is not long ago; `null` where the signal ended it. */
  async look(words: WordsOfLots, clock: SliceClock): Promise<string[] | null> {
    const wait = this.lookedLast + SIGHT_AGAIN_MS - performance.now();
    if (wait <= 0) return this.lookNow(words, clock);
    this.waiting = words;
    this.timer ??= setTimeout(() => void this.lookLate(), wait);
    return this.keys.filter((key) => words.has(key));
  }

  private async lookNow(words: WordsOfLots, clock: SliceClock): Promise<string[] | null> {
    this.endWait();
    this.lookedLast = performance.now();
    const keys = await clock.run(lotsOutOfSight(words), this.signal);
    if (keys) this.keys = keys;
    return keys;
  }

  private endWait(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting = null;
  }

  private async lookLate(): Promise<void> {
    const words = this.waiting;
    if (!words) return;
    const before = this.keys.join();
    const keys = await this.lookNow(words, new SliceClock(readingTime().judging));
    if (keys && keys.join() !== before) this.changed(keys);
  }
}
