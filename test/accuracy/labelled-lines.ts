import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IsoDate, TextField } from '@/lib/gazetteer';
import type { Verdict } from '@/lib/screening';

export const LINES_FOLDER = fileURLToPath(new URL('lines', import.meta.url));

export type Half = 'develop' | 'final';

/** One line of words with what a careful reader of the trade makes of it on the date. */
export interface LabelledLine {
  /** File and number, `fr-012`. */
  id: string;
  /** Lines of the final half are not looked at while the reader is being changed: `halfOf(id)`. */
  half: Half;
  field: TextField;
  /** ISO 639-1 code of the words' language. */
  language: string;
  /** What makes the line hard; `null` for a plain statement. */
  trap: string | null;
  text: string;
  asOf: IsoDate;
  verdict: Verdict;
  /** Other verdicts that a careful reader could give. */
  accept?: Verdict[];
  /** Id of the zone, where the verdict is `alerted-zone` and one zone is the right one. */
  zone?: string;
  why: string;
}

/** The files of labelled lines, one a language and one for dates. */
export function lineFiles(): string[] {
  return readdirSync(LINES_FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(LINES_FOLDER, name));
}

export function readLabelledLines(file: string): LabelledLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledLine);
}

/** The half hangs on the id alone (FNV-1a, even or odd), so that nobody chooses where a line goes. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'develop' : 'final';
}
