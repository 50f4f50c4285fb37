import type { IsoDate } from '@/lib/gazetteer';
import type { Advisory, AdvisoryKind, AdvisoryList, Effect, Localized, Zone } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import type { Draft } from './draft.ts';
import { NO_BORDERS, NO_DATE, NO_END, summaryOf, titleOf } from './draft-words.ts';
import { findDates } from './find-dates.ts';
import { isRead, languageOf } from './languages.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import { placeOf, readAsks, readCaveats, readOccasion } from './read-asks.ts';
import { readAttachments } from './read-attachments.ts';
import { readCoalition } from './read-coalition.ts';
import { readContacts, readMonitors } from './read-contacts.ts';
import { readExhaustive } from './read-exhaustive.ts';
import { type DateInLetter, readAddressees, readIssuer, readLetterDate, readReference } from './read-head.ts';
import { advisoriesOf, readEffects, readMeasures } from './read-measures.ts';
import { readZones } from './read-zones.ts';
import { type RoledSentence, roledSentences } from './roles.ts';
import { splitLetter } from './split-letter.ts';

export interface DraftOptions {
  /** Day of the reading: a letter without a date is not younger. */
  readOn: IsoDate;
  /** Advisories in use, among which those that the letter replaces or withdraws are looked up. */
  known?: AdvisoryList | null;
}

/** No notice about rough diamonds is older than the Kimberley Process. */
const FIRST_DAY: IsoDate = '2003-01-01';

/** A letter, as text, into a draft advisory. Pure; what is unsure is marked, what is not said is not drafted. */
export function draftAdvisory(text: string, { readOn, known = null }: DraftOptions): Draft {
  const letter = splitLetter(text, languageOf(text));
  const notebook = openNotebook(letter);
  doubtLanguage(notebook);
  const sentences = roledSentences(letter);
  const date = readLetterDate(notebook);
  const issuer = readIssuer(notebook);
  const reference = readReference(notebook);
  const zones = readZones(sentences, notebook);
  const taken = readMeasures(sentences, notebook);
  const effects = readEffects(taken, zones, date, sentences, known, notebook);
  const exhaustive = readExhaustive(zones, effects, notebook);
  const asks = readAsks(sentences, notebook);
  const advisory: Advisory = {
    id: idOf(issuer, date, reference),
    kind: kindOf(effects, notebook),
    origin: 'local',
    title: titleOf(issuer, effects, date?.date ?? null),
    issuer,
    date: { earliest: date?.date ?? FIRST_DAY, latest: date?.date ?? readOn, certainty: 'unverified' },
    reference,
    addressees: readAddressees(notebook),
    askedOf: asks.askedOf,
    asks: asks.asks,
    caveats: readCaveats(
      sentences,
      zones.named.map(({ sentence }) => sentence),
      notebook,
    ),
    summary: summaryOf(effects, zones.zones, exhaustive),
    occasion: readOccasion(sentences, notebook),
    coalition: readCoalition(sentences, notebook),
    zones: zones.zones,
    exhaustive,
    effects,
    attachments: readAttachments(sentences, issuer, notebook),
    contacts: readContacts(sentences, issuer, date?.date ?? null, notebook),
    monitors: readMonitors(sentences, notebook),
    ...(asks.deadlines.length > 0 ? { deadlines: asks.deadlines } : {}),
    supersedes: readSupersedes(sentences, known, notebook),
    supersededBy: { advisory: null, certainty: 'unverified' },
    quotes: quotesOf(notebook),
    unknowns: unknownsOf(zones.zones, effects, date),
    certainty: 'unverified',
    source: { title: sourceTitle(issuer, date, notebook), url: null, certainty: 'unverified' },
    otherSources: [],
  };
  if (!isRead(letter.language)) doubtContacts(advisory.contacts, notebook);
  notebook.doubt('certainty', doubtOf('unverified'));
  const { readings, unsure, ambiguous } = notebook;
  const byField = readings.toSorted((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : 0));
  return {
    format: 'parcel-vigil-draft',
    formatVersion: 1,
    language: letter.language.code,
    advisory,
    readings: byField,
    unsure,
    ambiguous,
    text,
  };
}

/** Much of a letter in a neighbouring language is read rightly, and much is not. */
function doubtLanguage(notebook: Notebook): void {
  const { language } = notebook.letter;
  if (isRead(language)) return;
  notebook.doubt('summary', doubtOf('otherLanguage', { language: language.code }));
}

/** An address whose end could not be read must not be offered for good. */
function doubtContacts(contacts: Advisory['contacts'], notebook: Notebook): void {
  contacts.forEach(({ address, until }, n) => {
    if (address === null || until !== null) return;
    notebook.doubt(`contacts[${n}].until`, doubtOf('contactEndUnread'));
  });
}

function kindOf(effects: readonly Effect[], notebook: Notebook): AdvisoryKind {
  const { kinds } = notebook.letter.language;
  const head = notebook.letter.units
    .filter(({ kind }) => kind === 'head' || kind === 'signature')
    .map(({ text }) => text)
    .join('\n');
  const kind = ((): AdvisoryKind | null => {
    if (kinds.plenary.test(head)) return 'plenary-decision';
    if (kinds.communique.test(head)) return 'communique';
    if (kinds.administrativeDecision.test(head)) return 'administrative-decision';
    if (kinds.industry.test(head)) return 'industry-notice';
    if (kinds.national.test(head)) return 'national-notice';
    return effects.length > 0 && effects.every(({ kind: effect }) => effect === 'vigilance')
      ? 'vigilance-notice'
      : null;
  })();
  if (kind === null) notebook.doubt('kind', doubtOf('kindUnsaid'));
  return kind ?? 'administrative-decision';
}

function readSupersedes(
  sentences: readonly RoledSentence[],
  known: AdvisoryList | null,
  notebook: Notebook,
): Advisory['supersedes'] {
  const { replaces } = notebook.letter.language.measures;
  const sentence = sentences.find(({ text, role }) => role !== 'attachment' && replaces.test(text));
  if (sentence === undefined) return { advisory: null, certainty: 'unverified' };
  const ids = findDates(sentence.text).flatMap(({ date }) => advisoriesOf(date, known));
  const [id] = ids;
  if (id === undefined || ids.length > 1) {
    notebook.doubt('supersedes', doubtOf('replacedUnknown'), placeOf(sentence));
    return { advisory: null, certainty: 'unverified' };
  }
  notebook.read('supersedes.advisory', id, placeOf(sentence));
  return { advisory: id, certainty: 'unverified' };
}

/** The letter's own paragraphs: allowed in a local advisory, which stays on its machine until it is signed. */
function quotesOf({ letter }: Notebook): Advisory['quotes'] {
  return letter.units
    .filter(({ kind }) => kind !== 'head' && kind !== 'signature')
    .slice(0, 900)
    .map(({ text, passage }) => ({ language: letter.language.code, text: text.slice(0, 60_000), passage }));
}

function unknownsOf(zones: readonly Zone[], effects: readonly Effect[], date: DateInLetter | null): Localized[] {
  const isOpenEnded = effects.some(
    (effect) => effect.kind === 'suspend' || (effect.kind === 'vigilance' && effect.until === null),
  );
  return [
    ...(isOpenEnded ? [NO_END] : []),
    ...(zones.length > 0 ? [NO_BORDERS] : []),
    ...(date === null ? [NO_DATE] : []),
  ];
}

function sourceTitle(issuer: Advisory['issuer'], date: DateInLetter | null, { letter }: Notebook): string {
  return `Letter of: ${issuer.office.en}${date === null ? '' : `, ${date.date}`} (text in ${letter.language.code})`.slice(
    0,
    1000,
  );
}

/** Marked as local, so that it never takes the id of an advisory that an authority may publish. */
function idOf({ office, group }: Advisory['issuer'], date: DateInLetter | null, reference: string | null): string {
  const body =
    group.en === 'Kimberley Process' ? 'kp' : slug(group.en === 'Not stated' ? office.en : group.en).slice(0, 24);
  const when = date?.date ?? (reference === null ? 'undated' : slug(reference).slice(0, 24));
  return ['local', body, when].join('-').replace(/-+/g, '-').replace(/-$/, '');
}

function slug(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'notice';
}
