import { i18n } from '#i18n';
import { fileProblemWords } from '@/components/faults/file-problem-words';
import { FILE_LIMITS, type FileLimits } from '@/lib/files/limits';
import { workbookRows } from '@/lib/files/workbook-rows';
import { CAPS, rowsOfCsv } from '@/lib/footprints';

/** A workbook of a footprint is small; what inflates beyond that is none. */
const WORKBOOK_LIMITS: FileLimits = {
  ...FILE_LIMITS,
  fileBytes: CAPS.fileLength,
  inflatedBytes: 20_000_000,
  rows: CAPS.rows,
};

/** What a file of the reader's holds: the cells of a sheet, or the text of a JSON file; or why it was not read. */
export type FileRows =
  | { ok: true; kind: 'rows'; rows: string[][] }
  | { ok: true; kind: 'json'; text: string }
  | { ok: false; says: string };

export async function readFileRows(file: File): Promise<FileRows> {
  if (file.size > CAPS.fileLength) return { ok: false, says: i18n.t('footprint.tooLarge') };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { ok: false, says: i18n.t('footprint.unreadable') };
  }
  // "PK" begins every ZIP, and so every workbook.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const read = await workbookRows(file.name, bytes, WORKBOOK_LIMITS);
    if (read.ok) return { ok: true, kind: 'rows', rows: read.rows };
    return { ok: false, says: `${file.name} ${fileProblemWords(read.problem)}` };
  }
  const text = new TextDecoder().decode(bytes);
  return text.trimStart().startsWith('{')
    ? { ok: true, kind: 'json', text }
    : { ok: true, kind: 'rows', rows: rowsOfCsv(text) };
}
