import { holds, localNameOf, nearest } from '../dom.ts';
import { governingFields, isPlaceLine } from '../governing-fields.ts';
import { isExactLabel } from '../label-cuts.ts';
import { matchExactLabel } from '../labels.ts';
import { fieldsOfLot } from '../lot-fields.ts';
import { type KnownLots, type LotOnPage, sortedLots, titleOver } from '../lot-kinds.ts';
import { isElsewhereHeading, isReportHeading } from '../offer-evidence.ts';
import type { Line } from '../page-lines.ts';
import { commonAncestor, isLotLine, type PairGroup } from '../pair-groups.ts';
import type { FieldText, ListingReader, PageContext, RawListing, TextRun } from '../types.ts';

const ID = 'label-values';

/** Lots told by labels and values: spec tables, `dl`, `div` and `span` pairs, "Label: value" lines. */
export const reader: ListingReader = {
  id: ID,
  priority: 50,
  read: specsOf,
};

function* specsOf(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const known = yield* sortedLots(root, page);
  for (const lot of known.lots) {
    if (lot.kind !== 'pairs') continue;
    for (const [at, group] of lot.groups.entries()) {
      if (!page.isClaimed(group.element)) yield specOf(lot, group, at, known, page);
    }
  }
}

function specOf(lot: LotOnPage, group: PairGroup, at: number, known: KnownLots, page: PageContext): RawListing {
  const isAlone = lot.groups.length === 1;
  const lines = isAlone ? linesAround(lot, group, known.lines) : linesBetween(lot, at, known.lines);
  const heading = lines.find((line) => line.heading > 0 && !isExactLabel(line.words.text, page.language));
  const plain = isAlone && !heading && lines[0] && isLotLine(lines[0]) ? lines[0].words : null;
  const title: FieldText | null = plain ?? (isAlone && !heading ? titleOver(lot.governing, page) : null);
  const sharesElement = !isAlone && lot.groups.some((other) => other !== group && holds(group.element, other.element));
  const element = sharesElement || isWholePage(group.element) ? (heading ?? group.pairs[0]!.line).block : group.element;
  const fields = fieldsOfLot({
    lines,
    element: elementOfWords(lines, group),
    language: page.language,
    title,
    withAttributes: false,
  });
  const own = fields.find((field) => field.name === 'title')?.value ?? null;
  const governing = governingFields(withLeadingHeadings(lot, at, known.lines), known, page, own);
  // Blocks of a letter in one `pre` are lots of one element.
  const isOfSeveral = lot.groups.some((other) => other !== group && holds(element, other.pairs[0]!.line.block));
  return { reader: ID, element, fields: [...fields, ...governing], ...(isOfSeveral && { sharesElement: true }) };
}

/** Headings in the same box before the first of several lots hold for all of them, a line of a place down to the next one. */
function withLeadingHeadings(lot: LotOnPage, at: number, all: readonly Line[]): LotOnPage {
  if (lot.groups.length === 1) return lot;
  const start = startOf(lot, 0, all);
  const leading = lot.lines.filter((line) => line.heading > 0 && line.index < start).reverse();
  const place = placeLineOver(lot, at, all);
  const nearer = place ? [place, ...leading] : leading;
  return { ...lot, governing: { ...lot.governing, headings: [...nearer, ...lot.governing.headings] } };
}

/** For each lot of a box the nearest line of a place that stands right before it or before one above it. */
const placeLines = new WeakMap<readonly PairGroup[], (Line | null)[]>();

function placeLineOver(lot: LotOnPage, at: number, all: readonly Line[]): Line | null {
  let found = placeLines.get(lot.groups);
  if (found === undefined) {
    let nearest: Line | null = null;
    found = lot.groups.map((_, group) => {
      const above = lot.groups[group - 1];
      const before = all[startOf(lot, group, all) - 1];
      const isFree = before && (!above || before.index > lastIndex(above, all));
      // Where no place stands over the first lot, those between lots stand under theirs.
      const mayGovern = group === 0 || nearest !== null;
      if (isFree && mayGovern && holds(lot.unit.element, before.block) && isPlaceLine(before)) nearest = before;
      return nearest;
    });
    placeLines.set(lot.groups, found);
  }
  return found[at]!;
}

function isWholePage(element: Element): boolean {
  return localNameOf(element) === 'body' || localNameOf(element) === 'html';
}

function elementOfWords(lines: readonly Line[], group: PairGroup): Element {
  const first = lines[0] ? commonAncestor(lines[0].block, group.element) : null;
  return first ?? group.element;
}

const MOST_LINES_AFTER = 8;

function firstIndex(group: PairGroup): number {
  return Math.min(...group.pairs.map((pair) => pair.line.index));
}

/** The last line of its pairs: that of a label, or of the value below it. */
function lastIndex({ pairs }: PairGroup, all: readonly Line[]): number {
  const last = pairs.reduce((one, other) => (other.line.index > one.line.index ? other : one));
  const end = last.value.runs.at(-1);
  const holdsEnd = ({ node, nodeStart }: TextRun): boolean => node === end?.node && nodeStart <= end.nodeStart;
  let index = last.line.index;
  // Lines of a `pre` share their node.
  for (let next = index + 1; next <= index + MOST_LINES_AFTER && next < all.length; next += 1) {
    const first = all[next]!.words.runs[0];
    if (first && holdsEnd(first)) index = next;
    else if (first?.node === end?.node) break;
  }
  return index;
}

/** One lot on its page: from the heading over its labels to the words after them, up to the next heading. */
function linesAround(lot: LotOnPage, group: PairGroup, all: readonly Line[]): Line[] {
  const [first, last] = [firstIndex(group), lastIndex(group, all)];
  const from = headingBefore(first, lot, all) ?? lotLineBefore(first, all) ?? first;
  const box = commonAncestor(all[from]!.block, group.element) ?? group.element;
  let to = last + 1;
  const belongs = (line: Line): boolean =>
    holds(group.element, line.block) ? !isOtherHeading(line, isWholePage(group.element)) : continues(line, last, box);
  while (to < all.length && belongs(all[to]!)) to += 1;
  return all.slice(from, to);
}

/** "News", "You may also like"; where nothing but the page's body holds the lot, any heading that is no label of it. */
function isOtherHeading({ heading, words: { text } }: Line, isLoose: boolean): boolean {
  if (heading === 0) return false;
  return isElsewhereHeading(text) || isReportHeading(text) || (isLoose && !isExactLabel(text, null));
}

function continues(line: Line, last: number, box: Element): boolean {
  const isOwn = line.heading === 0 || matchExactLabel(line.words.text, null)?.field === 'description';
  return isOwn && line.index - last <= MOST_LINES_AFTER && holds(box, line.block);
}

/** A heading within one of these is about what stands in it. */
const SECTIONS = new Set(['article', 'main', 'section']);

function headingBefore(first: number, lot: LotOnPage, all: readonly Line[]): number | null {
  let top: number | null = null;
  const from = lot.lines[0]?.index ?? first;
  const box = nearest(all[first]!.block, (each) => SECTIONS.has(localNameOf(each)));
  for (let at = first - 1; at >= from; at -= 1) {
    const isOver = top === null || isExactLabel(all[top]!.words.text, null);
    if (!isOver && box && !holds(box, all[at]!.block)) break;
    if (all[at]!.heading > 0) top = at;
  }
  return top;
}

/** "Lot 12" in large letters and no heading: it stands just before the labels. */
function lotLineBefore(first: number, all: readonly Line[]): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) if (isLotLine(all[at]!)) return at;
  return null;
}

/** One of several lots: from its own heading, or its first label, to before the next lot's. */
function linesBetween(lot: LotOnPage, at: number, all: readonly Line[]): Line[] {
  const start = startOf(lot, at, all);
  const next = lot.groups[at + 1];
  const last = lastIndex(lot.groups[at]!, all);
  let end = next ? startOf(lot, at + 1, all) : Math.min(all.length, last + 1 + MOST_LINES_AFTER);
  if (next && end > last + 1 && placeLineOver(lot, at + 1, all) === all[end - 1]) end -= 1;
  const after = all.slice(last + 1, end).findIndex((line) => line.heading > 0 || !holds(lot.unit.element, line.block));
  if (after >= 0) end = last + 1 + after;
  return all.slice(start, end);
}

function startOf(lot: LotOnPage, at: number, all: readonly Line[]): number {
  const own = headingOfGroup(lot, at, all);
  // A heading before the first lot is its own only where the second has one too.
  const isOwn = own !== null && (at > 0 || headingOfGroup(lot, 1, all) !== null);
  return isOwn ? own : firstIndex(lot.groups[at]!);
}

function headingOfGroup(lot: LotOnPage, at: number, all: readonly Line[]): number | null {
  const group = lot.groups[at];
  if (!group) return null;
  const first = firstIndex(group);
  const before = lot.groups[at - 1];
  const floor = before ? lastIndex(before, all) + 1 : 0;
  if (first > floor && isSetApart(all[first - 1]!)) return first - 1;
  for (let index = first - 1; index >= Math.max(floor, first - MOST_LINES_AFTER); index -= 1) {
    if (all[index]!.heading > 0 || isLotLine(all[index]!)) return index;
  }
  return null;
}

/** A short line that is all bold, just before the labels: a name without a number. */
function isSetApart({ words: { text }, pieces }: Line): boolean {
  return text.length <= 80 && pieces.every(({ element }) => ['b', 'strong'].includes(localNameOf(element)));
}
