import type { IsoDate } from '@/lib/gazetteer';
import type { Advisory, Localized } from './schema.ts';

/** Whom to write to about an advisory on a day. An address that has ended is never part of the answer. */
export type ContactOnDate =
  /** `until`: last day of the contact, `null` for no known end. `address: null`: the advisory names an office, no address. */
  | { known: true; who: Localized; address: string | null; until: IsoDate | null; passage: string | null }
  /** No contact holds on that day. */
  | { known: false };

export function contactOn(advisory: Advisory, date: IsoDate): ContactOnDate {
  const contact = advisory.contacts.find(
    ({ from, until }) => (from === null || from <= date) && (until === null || date <= until),
  );
  if (contact === undefined) return { known: false };
  const { who, address, until, passage } = contact;
  return { known: true, who, address, until, passage };
}
