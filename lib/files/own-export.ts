import type { Sheet, SheetRow } from '@/lib/listings';
import { unescapeCell } from './escape-cell.ts';

/**
 * How a table of our own export is known again: its first cell, in every language. What our export says about a lot (verdict,
 * reasons, decisions) is no word of its listing, so only the columns below are read from it.
 */
export const FINDING_MARK = 'Parcel Vigil finding';
export const DECISION_MARK = 'Parcel Vigil decision';
export const LIST_MARK = 'Parcel Vigil list';

/** The columns of the command line's own table. */
const COMMAND_LINE_MARK = ['source', 'url', 'asOf', 'lot', 'title', 'description'];

export type OwnField =
  | 'lot'
  | 'title'
  | 'description'
  | 'carats'
  | 'stones'
  | 'price'
  | 'seller'
  | 'certificate'
  | 'closes'
  | 'origin';

/** The header of each column that holds the listing's own words, in the languages of the export: English first. */
export const OWN_LABELS: Readonly<Record<OwnField, readonly [english: string, french: string]>> = {
  lot: ['Lot', 'Lot'],
  title: ['Title', 'Intitulé'],
  description: ['Description', 'Description'],
  carats: ['Carats', 'Carats'],
  stones: ['Stones', 'Pierres'],
  price: ['Price as stated', 'Prix indiqué'],
  seller: ['Seller', 'Vendeur'],
  certificate: ['Certificate', 'Certificat'],
  closes: ['Closing date', 'Date de clôture'],
  origin: ['Origin', 'Origine'],
};

/** What the reader of any list understands, in the same order. */
const READ_LABELS: Readonly<Record<OwnField, string>> = {
  lot: 'Lot',
  title: 'Title',
  description: 'Description',
  carats: 'Carats',
  stones: 'Stones',
  price: 'Price',
  seller: 'Seller',
  certificate: 'KP certificate',
  closes: 'Closing date',
  origin: 'Origin',
};

const FIELDS = Object.keys(OWN_LABELS) as OwnField[];

/** A sheet of our own export with nothing but the listings' words, as they were; every other sheet as it is. */
export function readOwnExport(sheet: Sheet): Sheet {
  const head = firstRow(sheet);
  if (head === null) return sheet;
  if (head[0] === DECISION_MARK || head[0] === LIST_MARK) return { titles: [], rows: () => [] };
  const isCommandLine = COMMAND_LINE_MARK.every((name, at) => head[at] === name);
  if (head[0] !== FINDING_MARK && !isCommandLine) return sheet;
  const columns = FIELDS.map((field) => head.findIndex((label) => isLabelOf(field, label, isCommandLine)));
  // The command line writes the amount alone, and its currency beside it.
  const currency = isCommandLine ? head.indexOf('priceCurrency') : -1;
  return { titles: [], rows: () => ownRows(sheet.rows(), columns, currency) };
}

function isLabelOf(field: OwnField, label: string, isCommandLine: boolean): boolean {
  return isCommandLine ? label === field : OWN_LABELS[field].includes(label.trim());
}

function firstRow(sheet: Sheet): readonly string[] | null {
  for (const { texts } of sheet.rows()) return texts;
  return null;
}

function* ownRows(rows: Iterable<SheetRow>, columns: readonly number[], currency: number): Generator<SheetRow> {
  let isHead = true;
  for (const { texts } of rows) {
    if (isHead) yield { texts: FIELDS.map((field) => READ_LABELS[field]) };
    else yield { texts: FIELDS.map((field, at) => ownCell(field, texts, columns[at]!, currency)) };
    isHead = false;
  }
}

function ownCell(field: OwnField, texts: readonly string[], column: number, currency: number): string {
  const words = unescapeCell(texts[column] ?? '');
  // Our own number, as French spreadsheets have it.
  if (field === 'carats' || field === 'stones') return words.replace(',', '.');
  if (field === 'price' && words !== '' && currency >= 0) return `${texts[currency] ?? ''} ${words}`.trim();
  return words;
}
