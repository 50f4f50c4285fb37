import type { Parcel } from '@/lib/listings';

/** Keys for the lots of one reading, in their order. */
export function keyLots(parcels: readonly Parcel[]): string[] {
  const keys = new LotKeys();
  return parcels.map((parcel) => keys.keyOf(parcel));
}

/**
 * Gives the lots of one reading their keys, in page order. A key is made of the lot's words alone, so it stays when the page
 * is sorted; lots of the same words are told apart by their order among themselves (`k3f9…`, `k3f9…~1`), which a sort may
 * swap without any difference that a reader could see.
 */
export class LotKeys {
  private readonly seen = new Map<string, number>();

  keyOf(parcel: Parcel): string {
    const words = hashOf(wordsOf(parcel));
    const before = this.seen.get(words) ?? 0;
    this.seen.set(words, before + 1);
    return before === 0 ? words : `${words}~${before.toString(36)}`;
  }
}

/** Everything that the lot states, each part behind its own mark; `null` and the empty text differ. */
function wordsOf(parcel: Parcel): string {
  const { lot, title, description, carats, stones, price, seller, certificate, closes, goods, origin } = parcel;
  let words =
    part(lot) + part(title) + part(description) + part(seller) + part(certificate) + part(price?.text ?? null);
  words += `\u0001${carats}\u0001${stones}\u0001${closes}\u0001${goods}`;
  for (const statement of origin) {
    words += `\u0003${statement.field}${part(statement.text)}${statement.denied ? '\u0004' : ''}${statement.doubt}`;
    for (const place of statement.places) words += part(place.id);
  }
  return words;
}

function part(text: string | null): string {
  return text === null ? '\u0002' : `\u0001${text}`;
}

/** Two runs of 32 bits, kept as 52: no guard against forgery, none is needed. */
function hashOf(words: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 15);
  }
  return ((first >>> 0) * 0x100000 + (second >>> 12)).toString(36);
}
