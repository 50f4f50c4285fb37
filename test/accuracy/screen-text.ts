import { bundledList } from '@/lib/advisories/bundled-list';
import { type IsoDate, readOrigins, type TextField } from '@/lib/gazetteer';
import { type Finding, screenStatements } from '@/lib/screening';

/** One line of words, read and judged as the command line does with `--lines`. */
export function screenText(text: string, field: TextField, asOf: IsoDate): Finding {
  return screenStatements(readOrigins(text, field), bundledList(), asOf);
}
