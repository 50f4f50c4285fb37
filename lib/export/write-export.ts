import type { ExportKind } from './file-name.ts';
import { inLanguage } from './in-language.ts';
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
      return writeXlsx(await inLanguage(data, language), words, pause);
    case 'csv':
      return gathered(writeCsv(await inLanguage(data, language), words), pause);
    case 'json':
      return gathered(writeJson(data), pause);
    case 'jsonl':
      return gathered(writeJsonLines(data), pause);
  }
}

/** Parts that are written between two pauses. */
const PARTS_AT_ONCE = 500;

async function gathered(parts: Iterable<string>, pause: () => Promise<void>): Promise<string[]> {
  const all: string[] = [];
  for (const part of parts) {
    all.push(part);
    if (all.length % PARTS_AT_ONCE === 0) await pause();
  }
  return all;
}
