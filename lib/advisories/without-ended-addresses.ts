import type { IsoDate } from '@/lib/gazetteer';
import type { Advisory } from './schema.ts';

/**
 * Words of an advisory without the addresses that hold no more on a day, so that nobody writes there: `inPlace` says in
 * brackets what was left out. The letter itself stays as it is.
 */
export function withoutEndedAddresses(
  words: string,
  { contacts }: Pick<Advisory, 'contacts'>,
  today: IsoDate,
  inPlace: (until: IsoDate) => string,
): string {
  const held = new Set(contacts.filter(({ until }) => until === null || until >= today).map(({ address }) => address));
  return contacts.reduce((left, { address, until }) => {
    if (address === null || until === null || until >= today || held.has(address)) return left;
    return replaced(left, address, inPlace(until));
  }, words);
}

/** Each once, whatever its case; what is put in is not looked through again. */
function replaced(words: string, address: string, by: string): string {
  const [lower, wanted] = [words.toLowerCase(), address.toLowerCase()];
  if (wanted === '') return words;
  // Lower case may be longer than what it comes from; then places in one are no places in the other.
  if (lower.length !== words.length) return words.replaceAll(address, by);
  let told = '';
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    told += words.slice(from, at) + by;
    from = at + wanted.length;
  }
  return told + words.slice(from);
}
