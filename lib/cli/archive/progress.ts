import type { Counts } from './archive-queue.ts';

const SMOOTHING = 0.3;

/** How far the work is, in a sentence: share, rate of all workers, time left. */
export class Progress {
  private last: { at: number; finished: number } | null = null;
  private rate: number | null = null;

  constructor(private readonly now: () => number) {}

  /** What to say of these counts. */
  sentence({ left, done, putAside }: Counts): string {
    const finished = done + putAside;
    this.measure(finished);
    const total = finished + left;
    const share = total === 0 ? 0 : Math.floor((finished / total) * 100);
    const parts = [`${numbered(finished)} of ${numbered(total)} pages (${share} %)`];
    if (putAside > 0) parts.push(`${numbered(putAside)} put aside`);
    if (this.rate !== null && this.rate > 0) {
      parts.push(`${this.rate < 10 ? this.rate.toFixed(1) : numbered(Math.round(this.rate))} pages a second`);
      if (left > 0) parts.push(`${duration(left / this.rate)} left`);
    }
    return `${parts.join(', ')}.`;
  }

  /** The newer counts for more, so that a worker that joins or leaves shows soon. */
  private measure(finished: number): void {
    const at = this.now();
    if (this.last !== null && at > this.last.at) {
      const rate = (1000 * Math.max(0, finished - this.last.finished)) / (at - this.last.at);
      this.rate = this.rate === null ? rate : this.rate + SMOOTHING * (rate - this.rate);
    }
    this.last = { at, finished };
  }
}

/** Seconds as a person says them: 45 s, 12 min, 3 h 20 min, 4 days. */
export function duration(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

export function numbered(value: number): string {
  return value.toLocaleString('en-GB');
}
