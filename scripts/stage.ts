import type { BrowserPackage } from './browsers.ts';

/** What one part of the tests came to. */
export interface StageResult {
  passed: number;
  failed: number;
  /** What to read about each failure: the runner's own words. */
  failures: string[];
  /** Figures worth seeing although nothing failed. */
  notes?: string[];
}

/** One part of `npm test`; `needs` names the browsers and servers that it drives. */
export interface Stage {
  /** Short name, for `--only`. */
  name: string;
  /** What it checks, for the reader of the output. */
  title: string;
  needs?: readonly BrowserPackage[];
  /** Holds repetitions that `npm run test:soak` runs in full number. */
  soaks?: boolean;
  run(): Promise<StageResult>;
}
