import { type Advisory, type ContactOnDate, contactOn } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';

/** The contact that holds on a day; `null` where the advisory names no contact at all. */
export function contactToday(advisory: Advisory, today: IsoDate): ContactOnDate | null {
  return advisory.contacts.length === 0 ? null : contactOn(advisory, today);
}
