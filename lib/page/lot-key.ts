import type { Parcel } from '@/lib/listings';

/**
 * Keys for the lots of one reading, in their order. A key is made of the lot's words alone, so it stays when the page is
 * sorted; lots of the same words are told apart by their order among themselves (`k3f9…`, `k3f9…~1`), which a sort may
 * swap without any difference that a reader could see.
 */
export function keyLots(parcels: readonly Parcel[]): string[] {
  const seen = new Map<string, number>();
  return parcels.map((parcel) => {
    const words = hashOfParcel(parcel);
    const before = seen.get(words) ?? 0;
    seen.set(words, before + 1);
    return before === 0 ? words : `${words}~${before.toString(36)}`;
  });
}

/** Two runs of 32 bits over every word that the parcel holds, about 1 ns a character; no guard against forgery, none is needed. */
function hashOfParcel(parcel: Parcel): string {
  const hash = new WordHash();
  hash.add(parcel.lot);
  hash.add(parcel.title);
  hash.add(parcel.description);
  hash.add(parcel.carats === null ? null : String(parcel.carats));
  hash.add(parcel.stones === null ? null : String(parcel.stones));
  hash.add(parcel.price?.text ?? null);
  hash.add(parcel.seller);
  hash.add(parcel.certificate);
  hash.add(parcel.closes);
  hash.add(parcel.goods);
  for (const origin of parcel.origin) {
    hash.add(origin.field);
    hash.add(origin.text);
    hash.add(origin.denied ? 'denied' : origin.doubt);
    for (const place of origin.places) hash.add(place.id);
  }
  return hash.digest();
}

class WordHash {
  private first = 0x811c9dc5;
  private second = 0x9e3779b9;

  /** `null` and the empty text differ. */
  add(text: string | null): void {
    if (text !== null) for (let at = 0; at < text.length; at++) this.mix(text.charCodeAt(at));
    this.mix(text === null ? 0x10001 : 0x10002);
  }

  digest(): string {
    return ((this.first >>> 0) * 0x100000 + (this.second >>> 12)).toString(36);
  }

  private mix(unit: number): void {
    this.first = Math.imul(this.first ^ unit, 0x01000193);
    this.second = Math.imul(this.second ^ unit, 0x85ebca6b) ^ (this.second >>> 15);
  }
}
