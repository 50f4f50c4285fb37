import { holds, localNameOf, nearest, parentElementOf } from '../dom.ts';
import { plainText, sliceFieldText } from '../field-text.ts';
import { governingFields } from '../governing-fields.ts';
import { isExactLabel } from '../label-cuts.ts';
import { fieldsOfLot } from '../lot-fields.ts';
import { contextOf, type KnownLots, type LotOnPage, sortedLots, tellsOfJourney, titleOver } from '../lot-kinds.ts';
import { isProseOffer } from '../lot-signs.ts';
import { hasRoughWord, isElsewhereHeading, type LotMention, lotsIn, pricesIn, weightsIn } from '../offer-evidence.ts';
import type { Line } from '../page-lines.ts';
import { commonAncestor } from '../pair-groups.ts';
import type { FieldText, ListingReader, PageContext, RawField, RawListing } from '../types.ts';

const ID = 'prose';

/** Offers in sentences: a notice of a tender with its lots, a classified, a post. */
export const reader: ListingReader = {
  id: ID,
  priority: 70,
  read: offersOf,
};

function* offersOf(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const known = yield* sortedLots(root, page);
  for (const lot of known.lots) if (lot.kind === 'prose') yield* offersIn(lot, known, page);
}

function* offersIn(lot: LotOnPage, known: KnownLots, page: PageContext): Generator<RawListing> {
  const context = contextOf(lot, page);
  const telling = lot.lines.filter((line) => isProseOffer(line.words.text, context));
  if (telling.length === 0) {
    const end = lot.lines.findIndex(
      ({ heading, words }, at) => at > 0 && heading > 0 && isElsewhereHeading(words.text),
    );
    yield wholeOffer(lot, end < 0 ? lot.lines : lot.lines.slice(0, end), known, page);
    return;
  }
  for (const line of telling) {
    const lots = numberedLotsIn(line.words.text);
    if (lots.length > 1) yield* lotsInSentences(lot, line, lots, known, page);
    else if (lot.unit.kind === 'single') yield wholeOffer(lot, linesWith(line, lot), known, page);
    else {
      yield wholeOffer(lot, lot.lines, known, page);
      return;
    }
  }
}

/** Each lot of a notice from its number to the next one's; none where one of them has no weight. */
function numberedLotsIn(text: string): LotMention[] {
  const lots = lotsIn(text).filter((mention, at, all) => all.findIndex((other) => other.id === mention.id) === at);
  const isWeighed = lots.every((mention, at) => {
    const words = text.slice(mention.start, lots[at + 1]?.start ?? text.length);
    return weightsIn(words).some((weight) => weight.kind === 'weight');
  });
  return isWeighed ? lots : [];
}

function* lotsInSentences(
  lot: LotOnPage,
  line: Line,
  lots: readonly LotMention[],
  known: KnownLots,
  page: PageContext,
): Generator<RawListing> {
  const { words, block } = line;
  const lead = sliceFieldText(words, 0, lots[0]!.start);
  for (const [at, mention] of lots.entries()) {
    const end = lots[at + 1]?.start ?? words.text.length;
    const sentence = { ...line, words: withoutBeginning(sliceFieldText(words, mention.start, end)) };
    const value = sliceFieldText(words, mention.end - mention.id.length, mention.end);
    const fields: RawField[] = [{ name: 'lot', label: '', value }];
    fields.push(
      ...fieldsOfLot({ lines: [withPieces(sentence)], element: block, language: page.language, title: NO_TITLE }),
    );
    if (lead.text !== '') fields.push({ name: 'notice', label: '', value: lead });
    const governing = governingFields(lot, known, page, null);
    const goods = hasRoughWord(words.text) ? 'rough' : null;
    yield { reader: ID, element: block, sharesElement: true, goods, fields: [...fields, ...governing] };
  }
}

/** Without the first words of the next lot's sentence ("Le", "The"). */
function withoutBeginning(words: FieldText): FieldText {
  const stop = /[.;。；,]\s*(?:\p{L}{1,5}\s?){0,2}$/u.exec(words.text);
  return stop ? sliceFieldText(words, 0, stop.index + 1) : words;
}

const NO_TITLE: FieldText = plainText('');

function withPieces(line: Line): Line {
  return { ...line, pieces: [{ start: 0, end: line.words.text.length, element: line.block }] };
}

/** Words of one offer: the sentence that tells it and the paragraphs after it, up to a heading or the next offer. */
function linesWith(line: Line, lot: LotOnPage): Line[] {
  const at = lot.lines.indexOf(line);
  const box = parentElementOf(line.block);
  const lines = [line];
  for (const next of lot.lines.slice(at + 1, at + 1 + MOST_LINES_AFTER)) {
    if (next.heading > 0 || !box || !holds(box, next.block) || isProseOffer(next.words.text)) break;
    if (isQuoted(next, line)) break;
    lines.push(next);
  }
  return lines;
}

/** What a mail answers. */
function isQuoted({ block }: Line, line: Line): boolean {
  const quote = nearest(block, (each) => localNameOf(each) === 'blockquote');
  return quote !== null && !holds(quote, line.block);
}

const MOST_LINES_AFTER = 6;

function wholeOffer(lot: LotOnPage, lines: readonly Line[], known: KnownLots, page: PageContext): RawListing {
  const title = titleOfOffer(lot, lines, known, page);
  const isPart = lot.unit.kind === 'part';
  const element = isPart ? lot.unit.element : elementAround(lines);
  const fields = fieldsOfLot({ lines, element, language: page.language, title });
  if (lot.unit.kind === 'single' && fields.every(({ name }) => name !== 'price')) fields.push(...onlyPriceOf(lot));
  return {
    reader: ID,
    element,
    sharesElement: !isPart,
    fields: [...fields, ...governingFields(lot, known, page, title)],
  };
}

/** The one price of a page that offers one lot; where there are several, each is another thing's. */
function onlyPriceOf({ lines }: LotOnPage): RawField[] {
  const found = lines.flatMap(({ words }) =>
    words.text.length > 60 ? [] : pricesIn(words.text).map(({ start, end }) => sliceFieldText(words, start, end)),
  );
  const [value] = found;
  return value && found.every(({ text }) => text === value.text) ? [{ name: 'price', label: '', value }] : [];
}

/** The heading among the offer's lines, else the nearest one before them, else the page's title. */
function titleOfOffer(lot: LotOnPage, lines: readonly Line[], known: KnownLots, page: PageContext): FieldText {
  const own = lines.find((line) => mayBeTitle(line, page));
  if (own) return own.words;
  const first = lines[0]!.index;
  const floor = lot.lines[0]!.index;
  for (let at = first - 1; at >= floor; at -= 1) {
    if (mayBeTitle(known.lines[at]!, page)) return known.lines[at]!.words;
  }
  const over = titleOver(lot.governing, page);
  if (over) return over;
  const isNamed = page.title !== '' && !tellsOfJourney(page.title);
  return isNamed ? plainText(page.title) : firstWords(lines[0]!.words);
}

/** "Description" and "€ 14,500" are headings too. */
function mayBeTitle({ heading, words: { text } }: Line, page: PageContext): boolean {
  return heading > 0 && /\p{L}{2}/u.test(text) && !isExactLabel(text, page.language);
}

/** Where nothing is called anything: the offer's first words name it. */
function firstWords(words: FieldText): FieldText {
  const stop = /[.,;:!?，。；、،]/u.exec(words.text.slice(0, 80));
  return sliceFieldText(words, 0, stop && stop.index > 3 ? stop.index : 80);
}

function elementAround(lines: readonly Line[]): Element {
  let around = lines[0]!.block;
  for (const line of lines) around = commonAncestor(around, line.block) ?? around;
  return around;
}
