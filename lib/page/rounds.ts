import {
  MAX_WAIT_MS,
  QUIET_MS,
  READING_BURST_MS,
  READING_SHARE,
  STORM_PAUSE_MS,
  STORM_ROUNDS,
  STORM_WINDOW_MS,
} from './limits.ts';

/**
 * Says when the page is read again. One reading at a time; a reading starts once the page has been quiet for a moment, or
 * after a longer wait where it never is. In a storm of mutations, and where readings have cost more than their share of the
 * main thread, there is a pause between readings.
 */
export class Rounds {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isReading = false;
  private changedSince: number | null = null;
  private changedLast = Number.NEGATIVE_INFINITY;
  private readLast = Number.NEGATIVE_INFINITY;
  /** Times of the last rounds, the oldest at `nextRound`. */
  private readonly roundTimes = new Float64Array(STORM_ROUNDS + 1).fill(Number.NEGATIVE_INFINITY);
  private nextRound = 0;
  private allowance = READING_BURST_MS;

  /** `read` answers the main-thread time it took, in milliseconds; it never throws. */
  constructor(
    private readonly read: () => Promise<number>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.timer !== null && clearTimeout(this.timer), { once: true });
  }

  /** Reads now, or right after the reading that is under way. */
  readNow(): void {
    this.changedSince ??= performance.now() - MAX_WAIT_MS;
    if (!this.isReading) void this.readOnce();
  }

  /** One round of mutations; called in the observer's callback, so it only notes the time. */
  changed(): void {
    const now = performance.now();
    this.roundTimes[this.nextRound] = now;
    this.nextRound = (this.nextRound + 1) % this.roundTimes.length;
    this.changedLast = now;
    this.changedSince ??= now;
    this.plan();
  }

  private plan(): void {
    if (this.isReading || this.timer !== null || this.changedSince === null || this.signal.aborted) return;
    const wait = Math.max(0, this.dueAt(this.changedSince) - performance.now());
    // The timer is not set back on every round (there may be hundreds a second): it looks again when it fires.
    this.timer = setTimeout(() => this.onTimer(), wait);
  }

  private onTimer(): void {
    this.timer = null;
    if (this.changedSince === null || this.isReading) return;
    if (performance.now() < this.dueAt(this.changedSince)) this.plan();
    else void this.readOnce();
  }

  private dueAt(changedSince: number): number {
    const quiet = this.changedLast + QUIET_MS;
    const latest = changedSince + MAX_WAIT_MS;
    if (this.isStorm()) return Math.min(quiet, Math.max(latest, this.readLast + STORM_PAUSE_MS));
    const due = Math.min(quiet, latest);
    return this.allowance > 0 ? due : Math.max(due, this.readLast + this.recovery());
  }

  /** The page changes so often that readings, and what they leave in it, have to cost little. */
  isStorm(): boolean {
    return performance.now() - this.roundTimes[this.nextRound]! < STORM_WINDOW_MS;
  }

  /** How long after the last reading its cost is within its share again, never more than a storm's pause. */
  private recovery(): number {
    return Math.min(STORM_PAUSE_MS, -this.allowance / READING_SHARE);
  }

  private async readOnce(): Promise<void> {
    if (this.signal.aborted) return;
    this.isReading = true;
    this.changedSince = null;
    const started = performance.now();
    const idle = Math.min(started - this.readLast, READING_BURST_MS / READING_SHARE);
    const cost = await this.read();
    this.readLast = performance.now();
    this.allowance = Math.min(
      READING_BURST_MS,
      Math.min(READING_BURST_MS, this.allowance + idle * READING_SHARE) - cost,
    );
    this.isReading = false;
    this.plan();
  }
}
