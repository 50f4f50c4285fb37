import type { Price } from '@/lib/listings';
import { QUOTE_LENGTH } from '../limits.ts';
import { writtenOut } from '../shown-characters.ts';
import type { DeskFinding } from '../types.ts';
import type { LetterWords } from './letter-words.ts';

/** What the lot states, a line each, in the page's own words. */
export function lotLines({ parcel, source }: DeskFinding, words: LetterWords, withSeller: boolean): string[] {
  const { part } = words;
  const lines: [string, string | null][] = [
    [source.kind === 'page' ? part.page : part.file, source.address],
    [part.lot, quoted(parcel.lot, words)],
    [part.title, parcel.title === parcel.lot ? null : quoted(parcel.title, words)],
    ...parcel.origin
      .filter(({ field }) => field !== 'title')
      .map(({ field, text }): [string, string | null] => [words.field[field], quoted(text, words)]),
    [part.carats, parcel.carats === null ? null : words.number(parcel.carats)],
    [part.stones, parcel.stones === null ? null : words.number(parcel.stones)],
    [part.price, priceWords(parcel.price)],
    [part.certificate, quoted(parcel.certificate, words)],
    [part.seller, withSeller ? quoted(parcel.seller, words) : null],
    [part.closes, parcel.closes === null ? null : words.day(parcel.closes)],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [words.line(name, value)]));
}

/** What the lot is called in a sentence. */
export function lotWords({ parcel: { lot, title } }: DeskFinding, words: LetterWords): string {
  if (lot !== null) return `${words.part.lot.toLowerCase()} ${clipped(lot)}`;
  return title === null ? words.nameless : words.quote(clipped(title));
}

function quoted(text: string | null, words: LetterWords): string | null {
  return text === null ? null : words.quote(clipped(text));
}

function clipped(text: string): string {
  const whole = writtenOut(text);
  return whole.length <= QUOTE_LENGTH ? whole : `${whole.slice(0, whole.lastIndexOf(' ', QUOTE_LENGTH))} …`;
}

function priceWords(price: Price | null): string | null {
  return price === null ? null : writtenOut(price.text);
}
