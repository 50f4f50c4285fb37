import type { ColumnHints } from '../build-parcel.ts';
import { childElements, localNameOf, queryFirst } from '../dom.ts';
import { fieldText, joinFieldTexts, plainText, sliceFieldText } from '../field-text.ts';
import { readCarats, readStones } from '../read-number.ts';
import type { FieldText, RawField, RawListing } from '../types.ts';
import { type RawRow, wordsWithPictures } from './dom-grid.ts';
import type { FoundField, FoundLot } from './found-lot.ts';
import type { GoverningWords } from './governing-words.ts';
import type { Cell } from './grid.ts';
import { withLegend } from './origin-legend.ts';

/** A cell with its words; cells of running text have no element of their own. */
export interface WordsCell extends Cell {
  readonly words: FieldText;
  readonly element?: Element;
  /** It holds nothing but one text: no picture, nothing struck through. */
  readonly isPlain?: boolean;
}

export interface SheetContext {
  reader: string;
  sheet: Element;
  around: GoverningWords;
  /** The page's rows; null where lots are columns, cells or lines of text. */
  rows: readonly RawRow[] | null;
  goods: RawListing['goods'];
}

/** A lot's cells as labelled words. They are read when they are asked for, so that long sheets can be read in slices. */
class SheetListing implements RawListing {
  readonly element: Element;
  readonly reader: string;
  readonly goods: RawListing['goods'];
  readonly claims: Element[];
  readonly sharesElement: boolean;
  private read: RawField[] | null = null;

  constructor(
    private readonly lot: FoundLot<WordsCell>,
    private readonly around: GoverningWords,
    context: SheetContext,
  ) {
    this.element = elementOf(lot, context);
    this.reader = context.reader;
    this.goods = context.goods;
    this.claims = [context.sheet];
    this.sharesElement = context.rows === null;
  }

  get hints(): ColumnHints {
    return this.lot.hints;
  }

  get fields(): RawField[] {
    this.read ??= withLegend(fieldsOf(this.lot, this.around), this.claims[0]!, this.around);
    return this.read;
  }
}

export function rawListingOf(lot: FoundLot<WordsCell>, context: SheetContext): RawListing {
  return new SheetListing(lot, context.around, context);
}

/** The row; where several lots share one, or where lots are columns, the cell with the lot's number. */
function elementOf(lot: FoundLot<WordsCell>, context: SheetContext): Element {
  const row = context.rows?.[lot.row]?.element;
  const first = lot.fields.find((field) => field.name === 'lot') ?? lot.fields[0];
  if (row && lot.groups === 1) return row;
  return first?.cell.element ?? row ?? context.sheet;
}

/** A lot's cells as labelled words, with the words that govern it. */
export function fieldsOf(lot: FoundLot<WordsCell>, around: GoverningWords): RawField[] {
  const fields = lot.fields.map((field) => ({ name: field.name, label: field.label, value: wordsOf(field, lot) }));
  for (const name of ['carats', 'stones'] as const) addSum(fields, lot, name);
  if (lot.headings.length > 0)
    fields.push(textField('heading', joinFieldTexts(lot.headings.map((cell) => cell.words))));
  else if (around.heading) fields.push(textField('heading', around.heading));
  const notices = lot.notices.map((cells) =>
    joinFieldTexts(
      cells.map((cell) => cell.words),
      ' ',
    ),
  );
  if (notices.length > 0) fields.push(textField('notice', joinFieldTexts(notices)));
  else if (around.notice) fields.push(textField('notice', around.notice));
  return fields;
}

function textField(name: 'heading' | 'notice', value: FieldText): RawField {
  return { name, label: '', value };
}

function wordsOf(field: FoundField<WordsCell>, lot: FoundLot<WordsCell>): FieldText {
  const words = sliceFieldText(field.cell.words, field.start, field.end);
  if (field.name === 'lot') return onlyNumber(words, field, lot);
  if (field.cell.isPlain) return words;
  if (field.name === 'origin' && field.cell.element) return wordsWithPictures(field.cell.element, words);
  if (field.name === 'price' && field.cell.element) return withoutStruck(field.cell.element, words);
  return words;
}

/** The price that was before is struck through. */
function withoutStruck(element: Element, words: FieldText): FieldText {
  if (childElements(element).length === 0 || !queryFirst(element, 'del, s, strike')) return words;
  return fieldText(element, { without: (each) => ['del', 's', 'strike'].includes(localNameOf(each)) });
}

const ONLY_DIGITS = /^\d+$/;
const NUMBER_ALONE = /^\S*\p{Nd}\S*\s?$/u;
const BADGE = /^[\p{L}!]{3,}$/u;

/** For small screens the first cell repeats what the other cells say: the lot's number is what stands before that. */
function onlyNumber(words: FieldText, field: FoundField<WordsCell>, lot: FoundLot<WordsCell>): FieldText {
  if (ONLY_DIGITS.test(words.text)) return words;
  const [first, second] = words.runs;
  // "P-0411" in a link and "new" in a badge behind it.
  if (
    first &&
    second &&
    BADGE.test(words.text.slice(second.start)) &&
    NUMBER_ALONE.test(words.text.slice(0, second.start))
  )
    return sliceFieldText(words, 0, second.start);
  let end = words.text.length;
  let repeated = 0;
  for (const other of lot.fields) {
    const length = other.end - other.start;
    if (other === field || length <= 1 || length >= words.text.length) continue;
    const start = words.text.indexOf(other.cell.text.slice(other.start, other.end));
    if (start <= 0) continue;
    repeated += 1;
    end = Math.min(end, start);
  }
  return repeated < 2 ? words : sliceFieldText(words, 0, end);
}

/** A lot that fills several lines, each with its own weight, weighs their sum. */
function addSum(fields: RawField[], lot: FoundLot<WordsCell>, name: 'carats' | 'stones'): void {
  const lines = fields.filter((field) => field.name === name);
  if (lines.length < 2) return;
  const read = name === 'carats' ? readCarats : readStones;
  const values = lines.map((field) => read(field.value.text, lot.hints[name] ?? {}));
  if (values.some((value) => value === null)) return;
  const sum = Math.round(values.reduce<number>((total, value) => total + value!, 0) * 1000) / 1000;
  fields.unshift({ name, label: lines[0]!.label, value: plainText(String(sum)) });
}
