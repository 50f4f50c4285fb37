import { LANGUAGE_NAMES } from './other-languages.ts';

/** The words that a doubt is about, by name: as the letter has them, or as ids of places, codes of languages, ISO days. */
export type DoubtValues = Readonly<Record<string, string | readonly string[]>>;

/** What a person must settle, as a code for a screen's own words and as an English sentence. */
export interface Doubt {
  code: DoubtCode;
  values: DoubtValues;
  says: string;
}

/** The sentences. One place, so that a doubt is said alike wherever it comes up. */
const SENTENCES = {
  // the letter as a whole
  otherLanguage: ({ language }: { language: string }) =>
    `The letter seems to be in ${LANGUAGE_NAMES[language] ?? language}; only letters in English and French are read. Hold every field against its text, and fill in what is missing.`,
  unverified: () => 'Whether the letter is what it says is for a person to judge; the draft says unverified.',
  kindUnsaid: () => 'The letter does not say what kind of act it is; the draft says administrative-decision.',
  replacedUnknown: () => 'It says that it replaces another act; which known advisory that is could not be told.',
  ownWords: ({ language }: { language: string }) =>
    `These are the letter's own words (${language}); write them in English.`,
  // head and signature
  noDate: () => 'The head and the signature bear no date that could be read; set the day of the notice.',
  dayOrMonth: () => 'Day and month may be the other way round.',
  otherDate: ({ date }: { date: string }) => `The head also bears ${date}.`,
  noAddressees: () => 'The head names no addressees that could be read.',
  noOffice: () => 'No line of the head or the signature names an office; write who issues the notice.',
  noSigner: () => 'The signature bears no name that could be read.',
  bodyOfHead: () => 'The letterhead names this body; the office does not say that it speaks for it.',
  groupUnsaid: () => 'It is not said in whose name the office speaks; the draft repeats the office.',
  // measures
  measureDenied: () => 'This denies a measure, so none is drafted of it.',
  measureRecalled: () => 'This recalls an earlier measure, so none is drafted of it.',
  noMeasure: () => 'No measure with its day and its zones could be read: the draft changes nothing for a reader.',
  lastDay: () => 'It names a last day; a suspension or a lifting ends by a later advisory, so the day is not drafted.',
  firstDayUnknown: () => 'The day from which this holds is not known, so it is not drafted.',
  measureWithoutZone: () => 'This measure names no zone that could be read, so it is not drafted.',
  zonesOfPassages: ({ passages }: { passages: readonly string[] }) =>
    `This passage names no zone itself; the draft takes those of ${passages.join(', ')}.`,
  withdrawnUnknown: () =>
    'It is not clear which known advisory this takes back; name it in an effect of the kind withdraw.',
  // zones
  namedNotPlainly: ({ names }: { names: readonly string[] }) =>
    `The letter names ${names.join(', ')}, but not plainly as zones; none is drafted.`,
  outsideCountry: ({ place }: { place: string }) =>
    `${place} lies outside the Central African Republic; no zone is drafted of it.`,
  excepted: ({ words }: { words: string }) =>
    `'${words}' is excepted; an advisory cannot say so of a zone, write it as a caveat.`,
  placeOfEvent: ({ words }: { words: string }) =>
    `'${words}' may only be where something took place; no zone is drafted of it.`,
  partOfName: ({ words }: { words: string }) => `'${words}' may be part of a name; no zone is drafted of it.`,
  severalPlaces: ({ words, places }: { words: string; places: readonly string[] }) =>
    `'${words}' may be ${places.join(' or ')}; no zone is drafted of it.`,
  unknownEntry: () => 'This entry of the list names no place that the gazetteer knows; no zone is drafted of it.',
  townAndUnit: ({ unit }: { unit: string }) =>
    `The name is the town's and its sub-prefecture's; the draft takes both. Take out '${unit}' if only the town is meant.`,
  extentOpen: ({ place }: { place: string }) => `How far along '${place}' the zone reaches is not said.`,
  noZone: () => 'No zone is drafted, so it is not known whether the list of them is the whole list.',
  takenAsWhole: () => 'No word says whether other places are meant too; the draft takes the list as whole.',
  // what is asked, and of whom
  noAsk: () => 'No sentence that asks for something could be read.',
  askedOfUnread: () => 'Of whom it is asked could not be read.',
  relativeDeadline: () => 'A time that hangs on another day; work out the date and add it.',
  // what came with it, and whom to write to
  partReported: () => 'A part of what it shows is told as reported; say which part in your summary of it.',
  authorUnsaid: () => 'Who made it is not said; the draft takes the office that issues the notice.',
  noContact: () => 'No contact could be read.',
  contactOfUnsaid: () => 'It is not said whose contact this is; the draft takes the office that issues the notice.',
  contactEndUnread: () => 'The letter may say until when this address holds; that could not be read.',
  monitorUnread: () => 'This may say who watches and reports; no body that is known could be read from it.',
};

export type DoubtCode = keyof typeof SENTENCES;
export const DOUBT_CODES = Object.keys(SENTENCES) as readonly DoubtCode[];

export function doubtOf<Code extends DoubtCode>(code: Code, ...given: Parameters<(typeof SENTENCES)[Code]>): Doubt {
  const [values = {}] = given as [DoubtValues?];
  return { code, values, says: (SENTENCES[code] as (values: DoubtValues) => string)(values) };
}
