import { bundledList } from '@/lib/advisories/bundled-list';
import { readPage } from '@/lib/listings';
import { type ScreenedDocument, screenDocument } from '@/lib/screening';
import { EXTENSION_VERSION } from './extension-version.ts';

/** A page ready for the readers. */
export interface PageToScreen {
  document: Document;
  url: string | null;
}

/** A screened page with what is to be said about it on standard error. */
export interface ScreenedPage {
  document: ScreenedDocument;
  sentences: string[];
  /** False where a budget ended the reading early: some of the input was not read. */
  wholeRead: boolean;
}

/** Reads and judges one page; the one place where the command line meets the engine. */
export function screenPage(source: string, page: PageToScreen, asOf: string): ScreenedPage {
  const reading = readPage(page.document, page.url ?? '');
  const document = screenDocument({
    source,
    url: page.url,
    asOf,
    parcels: reading.listings.map((listing) => listing.parcel),
    counts: reading.counts,
    list: bundledList(),
    extensionVersion: EXTENSION_VERSION,
  });
  const { read, unread, listings } = reading.counts;
  const sentences = [...reading.faults];
  if (unread > 0) sentences.push(`${unread} of ${listings} lots could not be read.`);
  if (reading.partRead)
    sentences.push(`is too large to be read whole; ${read} lots were read. Screen its parts one by one.`);
  return { document, sentences, wholeRead: !reading.partRead };
}
