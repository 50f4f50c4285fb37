import type { Advisory, Certainty, Localized } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { SignPhrases } from './sign-phrases.ts';

/**
 * The sentences of the findings in one language, one file a language. They quote the page and the advisory, name what is
 * certain and what is not, say what to ask, and accuse nobody.
 */
export interface Phrases {
  namedInNotice(
    words: string,
    zone: Localized,
    isZoneItself: boolean,
    notice: Advisory,
    passage: string | null,
  ): string;
  noticeRepeated(notice: Advisory): string;
  suspended(words: string, asOf: IsoDate, decision: Advisory): string;
  onlyCompliantZones(words: string, asOf: IsoDate, decision: Advisory): string;
  suspensionLifted(decision: Advisory): string;
  compliantZone(words: string, asOf: IsoDate, zone: Localized, certainty: Certainty): string;
  recognitionDateNotCertain(words: string, earliest: IsoDate, latest: IsoDate): string;
  subPrefectureNotKnown(words: string): string;
  outsideAlertedZones(words: string, asOf: IsoDate): string;
  openList(notice: Advisory): string;
  countryWithoutPlace(words: string, asOf: IsoDate): string;
  holdsZonesAndMore(words: string, zones: readonly Localized[]): string;
  regionOnly(words: string): string;
  leftOpen(statement: string): string;
  alternatives(statement: string): string;
  denied(statement: string): string;
  otherOrigin(places: readonly string[]): string;
  unknownOrigin(words: string): string;
  notStated(): string;
  unusualCharacters(words: string): string;
  otherDate(words: string, date: string, what: string): string;
  oldStock(words: string): string;
  /** Added to a reason that rests on the reader's own advisory. */
  localAdvisory(): string;
  /** What held for a place at another time, for `otherDate`. */
  heldThen: { vigilance: string; suspended: string; 'compliant-zone': string; open: string; differs: string };
  /** The sentences of the signs, which never change a verdict. */
  signs: SignPhrases;
}
