import { type Advisory, type AdvisoryList, contactOn, type Localized } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';

/** Whom to report to on a day. An address that has ended is never part of the answer. */
export type ChairContact =
  | { address: string; who: Localized; advisory: Advisory }
  /** `advisory`: one that names an office for the day and gives no address; `null`: none does. */
  | { address: null; advisory: Advisory | null };

/** The contact that holds on `day`, by the newest advisory that gives one. */
export function chairContact(list: AdvisoryList, day: IsoDate): ChairContact {
  const newestFirst = [...list.advisories].sort((a, b) => (a.date.latest < b.date.latest ? 1 : -1));
  let named: Advisory | null = null;
  for (const advisory of newestFirst) {
    const contact = contactOn(advisory, day);
    if (!contact.known) continue;
    if (contact.address !== null && isMailAddress(contact.address)) {
      return { address: contact.address, who: contact.who, advisory };
    }
    named ??= advisory;
  }
  return { address: null, advisory: named };
}

/** A telephone number or a web address is no use in `mailto:`; nor is one that brings fields of its own. */
function isMailAddress(address: string): boolean {
  return /^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(address);
}
