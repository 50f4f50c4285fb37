import { says } from '../words.ts';
import type { ColumnGroup } from './columns.ts';
import { type Header, labelOf } from './find-header.ts';
import { type Cell, type Grid, ownCells } from './grid.ts';

/** Lines of words over the header, nearest first; letter heads have labels of their own and are no titles. */
export function titlesBefore<C extends Cell>(grid: Grid<C>, header: Header<C>): C[] {
  const titles: C[] = [];
  for (let index = header.first - 1; index >= 0; index -= 1) {
    const own = ownCells(grid.row(index), index);
    const title = own.length === 2 && isLabelOfGoods(own[0]!.text) ? own[1]! : own[0];
    if (title && (own.length === 1 ? !isLetterHead(title.text) : title !== own[0])) titles.push(title);
  }
  return titles;
}

/** "Goods: | Rough diamonds, Bamingui" */
function isLabelOfGoods(text: string): boolean {
  const field = labelOf(text.replace(/\s*[:：]$/u, ''), null, false)?.field;
  return field === 'origin' || field === 'description' || field === 'title';
}

const LETTER_HEAD =
  /^\s*(?:tel|fax|phone|attn?|attention|e-?mail|viewing|venue|address|tender in|dear)\b|^\s*(?:to|from|date|ref|de|à|von|an|van|aan|от|кому)\s*[:：]/i;

/** "FROM: ...", "VIEWING: ...": who writes, where to look; never where the goods come from. */
export function isLetterHead(text: string): boolean {
  if (LETTER_HEAD.test(text)) return true;
  const label = /^([^:：]{2,40})[:：]/.exec(text)?.[1];
  const field = label ? labelOf(label, null, false)?.field : undefined;
  return field !== undefined && field !== 'origin' && field !== 'lot' && field !== 'description' && field !== 'title';
}

/** Titles that stand over the columns of one group only: "Mine A (…)" left, "Mine B (…)" right. */
export function titlesOfGroups<C extends Cell>(
  grid: Grid<C>,
  header: Header<C>,
  groups: ColumnGroup<C>[],
  statesOrigin: (text: string) => boolean,
): C[][] {
  const rows = [header.first - 1, header.first].filter((index) => index >= 0);
  const cells = rows.flatMap((index) => ownCells(grid.row(index), index));
  return groups.map((group) => {
    const columns = group.columns.map((column) => column.index);
    const first = Math.min(...columns);
    const last = Math.max(...columns);
    return cells.filter((cell) => {
      const isOver = cell.column >= first && cell.column + cell.columnSpan - 1 <= last;
      return isOver && (cell.columnSpan > 1 || groups.length > 1) && statesOrigin(cell.text);
    });
  });
}

/** "SPECIAL STONES", "2-4 gr", "Melee": a class of goods under the same source. */
export function sortsGoods(text: string): boolean {
  return text.length <= 60 && (/\d\s*(?:-|\+|gr|ct)/i.test(text) || says('goodsClass', text));
}
