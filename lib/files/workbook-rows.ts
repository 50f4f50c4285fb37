import { bytesSource } from './byte-source.ts';
import { type FileProblem, FileRefusal } from './file-problem.ts';
import type { FileLimits } from './limits.ts';
import { reader } from './readers/xlsx.ts';
import { InflateBudget } from './zip/read-zip.ts';

export type WorkbookRows = { ok: true; rows: string[][] } | { ok: false; problem: FileProblem };

/** The cells of the first sheet of a workbook (XLSX) as words, under the caps of every file; for files that list no lots. */
export async function workbookRows(name: string, bytes: Uint8Array, limits: FileLimits): Promise<WorkbookRows> {
  const budget = new InflateBudget(limits.inflatedBytes);
  const context = { limits, budget, encoding: null, depth: 0, remark: () => {}, now: () => 0 };
  try {
    const content = await reader.read(bytesSource(name, bytes), context);
    const rows: string[][] = [];
    if (content.kind === 'sheets') {
      for (const sheet of content.sheets) {
        for (const { texts } of sheet.rows()) rows.push([...texts]);
        break;
      }
    }
    return { ok: true, rows };
  } catch (error) {
    if (error instanceof FileRefusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
