import type { Certainty } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';

/** What is not stated of a certificate that the page speaks of. */
export type CertificateElement = 'number' | 'issued';

/** `code` as on certificates, `CF`; `name` in English. */
export interface NamedCountry {
  code: string;
  name: string;
}

/**
 * The sentences of the signs: what the page states, what a text says, what to ask. None proves anything, none says more
 * than that.
 */
export interface SignPhrases {
  noPapers(words: string): string;
  countryDiffers(place: string, certificate: string, country: NamedCountry): string;
  transitTown(place: string, town: string): string;
  noParticipant(words: string, country: NamedCountry): string;
  noParticipantThen(words: string, country: NamedCountry, date: IsoDate, certainty: Certainty): string;
  noExports(words: string): string;
  zoneNotRecognised(place: string, words: string): string;
  recognitionNotCertain(place: string, words: string): string;
  caratsDiffer(listing: number, certificate: number): string;
  parcelsDiffer(listing: number, certificate: number): string;
  expired(words: string, asOf: IsoDate): string;
  expiresBeforeIssue(expires: string, issued: string): string;
  carIsNoCode(words: string): string;
  mixedOrigin(words: string): string;
  oldStock(words: string): string;
  /** `date`: a day, a month (`2024-03`) or two years (`2014/2015`). */
  sellerName(name: string, list: string, date: string, asOf: IsoDate): string;
  price(words: string): string;
  toAsk(missing: readonly CertificateElement[]): string;
}
