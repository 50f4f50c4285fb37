import { REPAIR_WINDOW_MS, REPAIRS } from './limits.ts';

/** How often what the page takes away is put back: at most 5 times in 5 seconds, then never again in this document (H38). */
export class RepairLimit {
  private readonly times: number[] = [];
  private isSpent = false;

  /** Painting has been given up. */
  get hasGivenUp(): boolean {
    return this.isSpent;
  }

  /** True where one more repair may be done now. */
  take(): boolean {
    if (this.isSpent) return false;
    const now = performance.now();
    while (this.times.length > 0 && now - this.times[0]! >= REPAIR_WINDOW_MS) this.times.shift();
    this.isSpent = this.times.length >= REPAIRS;
    if (!this.isSpent) this.times.push(now);
    return !this.isSpent;
  }
}
