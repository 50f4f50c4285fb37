import type { AdvisoryList } from '@/lib/advisories';
import { type IsoDate, readOrigins, type TextField } from '@/lib/gazetteer';
import { screenStatements } from './screen-parcel.ts';
import type { Verdict } from './types.ts';

/** Words whose verdict is watched while a list changes. */
export interface WatchedLine {
  id: string;
  field: TextField;
  text: string;
  /** Its own day, judged beside the day of the preview; `null` where it has none. */
  asOf: IsoDate | null;
}

interface Judged {
  verdict: Verdict;
  zone: string | null;
}

/** A line whose verdict another list changes. */
export interface VerdictChange {
  line: WatchedLine;
  asOf: IsoDate;
  before: Judged;
  after: Judged;
}

/** Which lines change verdict or zone from one list to the other, on the day of the preview and on their own day. */
export function previewChange(
  lines: readonly WatchedLine[],
  before: AdvisoryList,
  after: AdvisoryList,
  day: IsoDate,
): VerdictChange[] {
  return lines.flatMap((line) => {
    const statements = readOrigins(line.text, line.field);
    const days = [...new Set([day, ...(line.asOf === null ? [] : [line.asOf])])];
    return days.flatMap((asOf): VerdictChange[] => {
      const was = screenStatements(statements, before, asOf);
      const is = screenStatements(statements, after, asOf);
      if (was.verdict === is.verdict && was.zone === is.zone) return [];
      return [
        {
          line,
          asOf,
          before: { verdict: was.verdict, zone: was.zone },
          after: { verdict: is.verdict, zone: is.zone },
        },
      ];
    });
  });
}
