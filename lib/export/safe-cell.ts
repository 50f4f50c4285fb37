import { escapeCell } from '@/lib/files';
import { CELL_LENGTH, CUT_MARK } from './limits.ts';

/** Words of a page as a cell may hold them: never a formula, never longer than Excel takes. */
export function safeCell(text: string): string {
  const safe = escapeCell(text);
  return safe.length <= CELL_LENGTH ? safe : `${safe.slice(0, CELL_LENGTH - CUT_MARK.length)}${CUT_MARK}`;
}
