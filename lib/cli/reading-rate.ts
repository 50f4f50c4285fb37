import type { FileEvent } from '@/lib/files/read-file';
import type { Call } from './main.ts';

/** Rows from which on the rate is of interest, asked for or not. */
const LONG_FILE = 10_000;
const SAID_EVERY_MS = 1_000;

/** Says on standard error how fast a file is read: at its end where it is long, and on the way where progress was asked for. */
export class ReadingRate {
  private readonly start = performance.now();
  private said = this.start;
  private rows = 0;
  private lots = 0;

  constructor(
    private readonly name: string,
    private readonly call: Call,
  ) {}

  count(event: FileEvent): void {
    if (event.kind === 'parcels') this.lots += event.parcels.length;
    if (event.kind === 'parcels' || event.kind === 'pause') this.rows = Math.max(this.rows, event.rows);
    if (!this.call.options.progress || performance.now() - this.said < SAID_EVERY_MS) return;
    this.said = performance.now();
    this.call.say(`${this.name}: ${numbered(this.rows)} rows so far, ${numbered(this.lots)} lots.`);
  }

  finish(): void {
    if (this.rows < LONG_FILE && !this.call.options.progress) return;
    const seconds = (performance.now() - this.start) / 1000;
    const rate = numbered(Math.round(Math.max(this.rows, this.lots) / seconds));
    this.call.say(
      `${this.name}: ${numbered(this.rows)} rows, ${numbered(this.lots)} lots in ${seconds.toFixed(1)} s, ${rate} rows a second.`,
    );
  }
}

function numbered(value: number): string {
  return value.toLocaleString('en-GB');
}
