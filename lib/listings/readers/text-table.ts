import { attributeOf, holds, nearest, parentElementOf, queryAll, queryAny, queryFirst, textContentOf } from '../dom.ts';
import { goodsIn } from '../goods.ts';
import { headerAt } from '../table/find-header.ts';
import { governingWords, statesOriginAsHeading } from '../table/governing-words.ts';
import { gridOfStrings } from '../table/grid.ts';
import { goodsOfSheet, isLotSheet } from '../table/is-lot-sheet.ts';
import { lotsInGrid } from '../table/lots-in-grid.ts';
import { noticeKindOf } from '../table/notice-of-origin.ts';
import { placedBoxes, placedLines } from '../table/placed-lines.ts';
import { rawListingOf, type SheetContext } from '../table/raw-listing.ts';
import {
  type Chunk,
  chunksOf,
  gridOfText,
  linesIn,
  type PlainLines,
  plainLinesOf,
  separatorOf,
} from '../table/text-grid.ts';
import type { ListingReader, PageContext, RawListing } from '../types.ts';

/** Sheets drawn with spaces, tabs or bars: mail archives, old pages, pasted lists. */
export const reader: ListingReader = {
  id: 'text-table',
  priority: 32,
  read: steps,
};

const PREFORMATTED = ['pre', 'xmp', 'listing', 'plaintext', '[style*="white-space"]'];
const MOST_TEXT_NODES = 6000;
const LINES_ABOVE = 12;
const LONGEST_LINE = 400;

function* steps(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  for (const element of queryAny(root, PREFORMATTED)) {
    if (page.isClaimed(element) || !keepsLines(element)) continue;
    const lines = plainLinesOf(element);
    yield* lotsInText(element, lines, page);
    yield null;
  }
  for (const element of spacedBoxes(root, page)) {
    yield* lotsInText(element, plainLinesOf(element), page);
    yield null;
  }
  const boxes = placedBoxes(root);
  for (const box of boxes.keys()) if (page.isClaimed(box)) boxes.delete(box);
  const all = [...boxes.keys()];
  const common = all.length > 0 ? nearest(all[0]!, (each) => holds(each, all.at(-1)!)) : null;
  if (common) yield* lotsInText(common, placedLines(boxes.values()), page);
}

/** Two stretches of spaces within a line. */
const SPACED = /\S[^\S\n]{2,}\S.*[^\S\n]{2,}\S/;

/** Where paragraphs, or lines that a break ends, keep their columns by spaces. */
function spacedBoxes(root: ParentNode, page: PageContext): Set<Element> {
  const boxes = new Set<Element>();
  for (const element of queryAll(root, 'p')) {
    if (!SPACED.test(textContentOf(element).slice(0, LONGEST_LINE)) || page.isClaimed(element)) continue;
    const words = plainLinesOf(element).text;
    if (!linesIn(words).some((line) => isHeaderLine(words, line, page.language))) continue;
    const box = queryFirst(element, 'br') ? element : parentElementOf(element);
    if (box) boxes.add(box);
  }
  return boxes;
}

function keepsLines(element: Element): boolean {
  const style = attributeOf(element, 'style') ?? '';
  return !/white-space/.test(style) || /white-space\s*:\s*(?:pre|break-spaces)/.test(style);
}

function* lotsInText(element: Element, lines: PlainLines, page: PageContext): Generator<RawListing | null> {
  if (lines.runs.length === 0 || lines.runs.length > MOST_TEXT_NODES) return;
  const all = linesIn(lines.text);
  const headers = all.flatMap((line, index) => (isHeaderLine(lines.text, line, page.language) ? [index] : []));
  for (const [position, header] of headers.entries()) {
    const first = Math.max(position === 0 ? 0 : headers[position - 1]! + 1, header - LINES_ABOVE);
    const rows = all.slice(first, headers[position + 1] ?? all.length);
    yield* lotsUnder(element, lines, rows, all[header]!, page);
  }
}

function isHeaderLine(text: string, line: Chunk, language: string | null): boolean {
  if (line.end - line.start < 8 || line.end - line.start > LONGEST_LINE) return false;
  const chunks = chunksOf(text, line, separatorOf(text.slice(line.start, line.end)));
  if (chunks.length < 3 || chunks.length > 40) return false;
  const cells = chunks.map((chunk) => text.slice(chunk.start, chunk.end));
  return headerAt(gridOfStrings([cells]), 0, language) !== null;
}

function* lotsUnder(
  element: Element,
  lines: PlainLines,
  rows: Chunk[],
  header: Chunk,
  page: PageContext,
): Generator<RawListing | null> {
  const grid = gridOfText(lines, rows, header);
  if (!grid) return;
  const around = governingWords(element, page);
  const context: SheetContext = { reader: reader.id, sheet: element, around, rows: null, goods: null };
  const lots = lotsInGrid(grid, {
    language: page.language,
    statesOrigin: (text) => statesOriginAsHeading(text, page.language),
    noticeKind: (text) => noticeKindOf(text, page.language),
    mayHaveNotice: true,
    accept: (groups, titles) => {
      const heading = [...titles, around.titles].join(' ; ');
      context.goods = goodsIn(heading) ?? goodsOfSheet(groups);
      return isLotSheet({ groups, heading, page: page.title });
    },
  });
  for (const lot of lots) yield lot && rawListingOf(lot, context);
}
