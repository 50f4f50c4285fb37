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
    const words = hashOf(parcel);
    const before = this.seen.get(words) ?? 0;
    this.seen.set(words, before + 1);
    return before === 0 ? words : `${words}~${before.toString(36)}`;
  }
}

/** Of everything that the lot states, each part behind its own mark; `null` and the empty text differ. */
function hashOf(parcel: Parcel): string {
  const { lot, title, description, carats, stones, price, seller, certificate, closes, goods, origin } = parcel;
  const hash = new WordsHash();
  for (const text of [lot, title, description, seller, certificate, price?.text ?? null]) hash.addPart(text);
  hash.add(`\u0001${carats}\u0001${stones}\u0001${closes}\u0001${goods}`);
  for (const statement of origin) {
    hash.add('\u0003');
    hash.add(statement.field);
    hash.addPart(statement.text);
    if (statement.denied) hash.add('\u0004');
    hash.add(String(statement.doubt));
    for (const place of statement.places) hash.addPart(place.id);
  }
  return hash.text;
}

/** Two runs of 32 bits, kept as 52: no guard against forgery, none is needed. The words are never put together. */
class WordsHash {
  private first = 0x811c9dc5;
  private second = 0x9e3779b9;

  addPart(text: string | null): void {
    this.add(text === null ? '\u0002' : '\u0001');
    if (text !== null) this.add(text);
  }

  add(words: string): void {
    let { first, second } = this;
    for (let at = 0; at < words.length; at++) {
      const unit = words.charCodeAt(at);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 15);
    }
    this.first = first;
    this.second = second;
  }

  get text(): string {
    return ((this.first >>> 0) * 0x100000 + (this.second >>> 12)).toString(36);
  }
}
