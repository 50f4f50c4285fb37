/** How the number of a cell is to be read. */
export interface CellFormat {
  isDate: boolean;
  /** "$", "€", "USD": a currency that the format draws beside the number, '' where it draws none. */
  currency: string;
}

const PLAIN: CellFormat = { isDate: false, currency: '' };
const DATE: CellFormat = { isDate: true, currency: '' };

/** Formats that have a number instead of a code (ECMA-376, 18.8.30) and are dates; those of East Asia included. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58);
}

export function builtInFormat(id: number): CellFormat {
  if (isBuiltInDate(id)) return DATE;
  return (id >= 5 && id <= 8) || id === 44 || id === 42 ? { isDate: false, currency: '$' } : PLAIN;
}

const CURRENCY = /\[\$([^\]-]+)|("?)(\$|€|£|¥|₹|USD|EUR|GBP)\2/;

export function formatOfCode(code: string): CellFormat {
  const currency = CURRENCY.exec(code);
  const found = (currency?.[1] ?? currency?.[3] ?? '').trim();
  // Words in quotes, colours and conditions in brackets are no part of the pattern.
  const pattern = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const isDate = /[yd]|m{3,}/i.test(pattern) && !/[#0?]/.test(pattern);
  return { isDate, currency: isDate ? '' : found };
}

const MS_A_DAY = 86_400_000;
/** Day 0 of a workbook: 30 December 1899, since it takes 1900 for a leap year; 1 January 1904 in old ones of the Mac. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_ZERO_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A day by its number, YYYY-MM-DD; `null` for a number that is none. */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  if (!(serial >= 1 && serial <= LAST_DAY)) return null;
  return new Date((is1904 ? DAY_ZERO_1904 : DAY_ZERO) + Math.floor(serial) * MS_A_DAY).toISOString().slice(0, 10);
}

/** Digits that a workbook keeps; what stands behind them is the error of binary fractions. */
const DIGITS = 15;

/**
 * A number of a workbook in words that can be read in one way only: with three decimals, a point could be taken for the
 * mark of thousands, so a fourth is written.
 */
export function wordsOfNumber(value: number): string {
  const text = String(Number(value.toPrecision(DIGITS)));
  if (text.includes('e')) return text;
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
