import type { Parcel } from '@/lib/listings';

/** The listing's own words, a field a line: what a person decided on, and what is hashed to tell that it changed. */
export function wordsOfLot(parcel: Parcel): string {
  const { lot, title, description, carats, stones, price, seller, certificate, closes, origin } = parcel;
  const statements = [...new Set(origin.map(({ text }) => text))];
  const lines: [string, string | number | null][] = [
    ['Lot', lot],
    ['Title', title],
    ['Description', description],
    ['Carats', carats],
    ['Stones', stones],
    ['Price', price?.text ?? null],
    ['Seller', seller],
    ['Certificate', certificate],
    ['Closes', closes],
    ...statements.map((text): [string, string] => ['Origin', text]),
  ];
  return lines.flatMap(([label, words]) => (words === null ? [] : [`${label}: ${words}`])).join('\n');
}

/** What a lot is called within its source, before lots of the same name are told apart by `~1`, which no name ends with. */
export function nameOfLot({ lot, title }: Parcel, words: string): string {
  const name = lot === null ? (title === null ? `words ${words}` : `title ${title}`) : `lot ${lot}`;
  return name.replace(/~(?=\d+$)/, '\uff5e');
}
