import { attributeOf, queryAny } from '../dom.ts';
import { goodsIn } from '../goods.ts';
import { headerAt } from '../table/find-header.ts';
import { governingWords, statesOriginAsHeading } from '../table/governing-words.ts';
import { gridOfStrings } from '../table/grid.ts';
import { goodsOfSheet, isLotSheet } from '../table/is-lot-sheet.ts';
import { lotsInGrid } from '../table/lots-in-grid.ts';
import { noticeKindOf } from '../table/notice-of-origin.ts';
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
const MOST_TEXT_NODES = 2000;
const LINES_ABOVE = 12;

function* steps(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  for (const element of queryAny(root, PREFORMATTED)) {
    if (page.isClaimed(element) || !keepsLines(element)) continue;
    const lines = plainLinesOf(element);
    if (lines.runs.length > 0 && lines.runs.length <= MOST_TEXT_NODES) yield* lotsInText(element, lines, page);
    yield null;
  }
}

function keepsLines(element: Element): boolean {
  const style = attributeOf(element, 'style') ?? '';
  return !/white-space/.test(style) || /white-space\s*:\s*(?:pre|break-spaces)/.test(style);
}

function* lotsInText(element: Element, lines: PlainLines, page: PageContext): Generator<RawListing | null> {
  const all = linesIn(lines.text);
  const headers = all.flatMap((line, index) => (isHeaderLine(lines.text, line, page.language) ? [index] : []));
  for (const [position, header] of headers.entries()) {
    const first = Math.max(position === 0 ? 0 : headers[position - 1]! + 1, header - LINES_ABOVE);
    const rows = all.slice(first, headers[position + 1] ?? all.length);
    yield* lotsUnder(element, lines, rows, all[header]!, page);
  }
}

function isHeaderLine(text: string, line: Chunk, language: string | null): boolean {
  if (line.end - line.start < 8 || line.end - line.start > 400) return false;
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
