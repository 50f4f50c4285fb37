import { type Advisory, type ContactOnDate, contactOn } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';

/** The contact that holds on a day; `null` where the advisory names no contact at all. */
export function contactToday(advisory: Advisory, today: IsoDate): ContactOnDate | null {
  return advisory.contacts.length === 0 ? null : contactOn(advisory, today);
}

/** Whether words of an advisory give an address that holds no more on a day. */
export function givesEndedAddress(words: string, advisory: Advisory, today: IsoDate): boolean {
  const lower = words.toLowerCase();
  return advisory.contacts.some(
    ({ address, until }) =>
      address !== null && until !== null && until < today && lower.includes(address.toLowerCase()),
  );
}
