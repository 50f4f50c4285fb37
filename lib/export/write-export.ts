import type { ExportKind } from './file-name.ts';
import { writeReport } from './report/write-report.ts';
import type { DeskExport } from './types.ts';
import type { ExportLanguage } from './words/export-words.ts';
import { wordsOf } from './words/index.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson, writeJsonLines } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

/** The parts of a file, one after the other; `pause` lets the page breathe. JSON is the same in every language. */
export async function writeExport(
  kind: ExportKind,
  data: DeskExport,
  language: ExportLanguage,
  pause: () => Promise<void>,
): Promise<(string | Uint8Array<ArrayBuffer>)[]> {
  const words = wordsOf(language);
  switch (kind) {
    case 'report':
      return writeReport(data, words, pause);
    case 'xlsx':
      return writeXlsx(data, words, pause);
    case 'csv':
      return writeCsv(data, words);
    case 'json':
      return writeJson(data);
    case 'jsonl':
      return writeJsonLines(data);
  }
}
