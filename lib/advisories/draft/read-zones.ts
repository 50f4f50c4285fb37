import { type Place as GazetteerPlace, matchPlaces, type PlaceMention, placeById, placesNamed } from '@/lib/gazetteer';
import type { Zone } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import { kindWanted } from './kind-wanted.ts';
import { findBodies } from './known-bodies.ts';
import { onlyRecalls } from './measure-cue.ts';
import { type Notebook, type Place, within } from './notebook.ts';
import type { RoledSentence } from './roles.ts';
import { CELLS } from './split-letter.ts';
import { zoneOf } from './zone-of.ts';

/** A sentence, an item or a row that names zones. */
export interface NamedZones {
  sentence: RoledSentence;
  /** Ids of the zones it names. */
  zones: string[];
  /** Where the names stand in the sentence's text: from the first to behind the last. */
  first: number;
  last: number;
}

export interface ReadZones {
  zones: Zone[];
  named: NamedZones[];
}

/** The zones that a notice names, each once, where it is named first. The country is a zone only where nothing narrower is named. */
export function readZones(sentences: readonly RoledSentence[], notebook: Notebook): ReadZones {
  const read: ReadZones = { zones: [], named: [] };
  const lists = new Set<string>();
  const found = sentences.flatMap((sentence) => {
    if (sentence.role !== 'notice') return [];
    const isOfList = sentence.unit.kind !== 'paragraph' && lists.has(sentence.unit.paragraph);
    if (sentence.unit.kind === 'paragraph') remember(lists, sentence, notebook);
    return [{ sentence, mentions: zoneMentions(sentence, isOfList, notebook) }];
  });
  const isNarrow = found.some(({ mentions }) => mentions.some(({ place }) => place.kind !== 'country'));
  for (const { sentence, mentions } of found) {
    const kept = mentions.filter(({ place }) => !isNarrow || place.kind !== 'country');
    const ids = kept.map((mention) => addZone(read.zones, mention, sentence, notebook));
    if (ids.length === 0) continue;
    const starts = kept.map(({ mention }) => mention.start);
    const ends = kept.map(({ mention }) => mention.end);
    read.named.push({ sentence, zones: [...new Set(ids)], first: Math.min(...starts), last: Math.max(...ends) });
  }
  if (read.zones.length === 0) doubtNamed(sentences, notebook);
  return read;
}

/** Places of the country that are named although no zone is drafted: a person must say whether they are meant. */
function doubtNamed(sentences: readonly RoledSentence[], notebook: Notebook): void {
  if (notebook.unsure.some(({ field }) => field === 'zones')) return;
  const named = sentences.flatMap((sentence) =>
    sentence.role === 'notice'
      ? matchPlaces(sentence.text)
          .filter(({ id }) => isOfCar(placeById(id)) && placeById(id).kind !== 'country')
          .map(({ start, end, text }) => ({ text, spot: at(sentence, start, end) }))
      : [],
  );
  const [first] = named;
  if (first === undefined) return;
  const names = [...new Set(named.map(({ text }) => text))];
  notebook.doubt('zones', doubtOf('namedNotPlainly', { names }), first.spot);
}

/** A paragraph that speaks of zones or takes a measure and ends in a colon makes zones of the list below it. */
function remember(lists: Set<string>, { unit, text }: RoledSentence, { letter }: Notebook): void {
  const { zones, measures } = letter.language;
  const speaksOfZones = [zones.noun, measures.vigilance, measures.suspend, measures.lift].some((cue) => cue.test(text));
  if (speaksOfZones && (/[:]\s*$/.test(unit.text) || zones.closed.test(text) || zones.open.test(text)))
    lists.add(unit.paragraph);
}

interface ZoneMention {
  mention: PlaceMention;
  place: GazetteerPlace;
}

function zoneMentions(sentence: RoledSentence, isOfList: boolean, notebook: Notebook): ZoneMention[] {
  const { text } = sentence;
  if (onlyRecalls(text, notebook.letter.language)) return [];
  // "Kimberley Process" is a body and no place.
  const bodies = findBodies(text);
  const mentions = matchPlaces(text).filter(
    ({ start }) => !bodies.some((body) => body.start <= start && start < body.end),
  );
  const inCar = mentions.filter(
    (mention) => isOfCar(placeById(mention.id)) && isInPlaceColumn(sentence, mention, notebook),
  );
  const meant = inCar.filter((mention) => isOfList || isMeant(text, mention, notebook));
  const resolved = meant.map((mention) => ({ mention, place: resolve(sentence, mention, notebook) }));
  const named = resolved.filter(
    ({ mention, place }) => place !== null && !isOtherwiseMeant(sentence, mention, notebook),
  );
  if (isOfList && inCar.length === 0) doubtUnknown(sentence, notebook);
  for (const { id, start, end } of mentions) {
    const place = placeById(id);
    if (meant.length === 0 || isOfCar(place)) continue;
    notebook.doubt('zones', doubtOf('outsideCountry', { place: place.name }), at(sentence, start, end));
  }
  return (named as ZoneMention[]).filter((one) => !isParentBeside(one, named as ZoneMention[], sentence));
}

/** In a table only the column that names the places counts; the others say where these lie, or why. */
function isInPlaceColumn({ unit, text }: RoledSentence, { start }: PlaceMention, { letter }: Notebook): boolean {
  if (unit.kind !== 'row') return true;
  const columnOf = (row: string, at: number) => row.slice(0, at).split(CELLS).length;
  const rows = letter.units.filter(({ kind, paragraph }) => kind === 'row' && paragraph === unit.paragraph);
  const columns = rows.flatMap((row) => matchPlaces(row.text).map((other) => columnOf(row.text, other.start)));
  return columnOf(text, start) === Math.min(...columns);
}

function isOfCar(place: GazetteerPlace): boolean {
  return place.country === 'CF' && place.kind !== 'region';
}

/** A word for an area or for a list stands before the name, or the sentence takes a measure. */
function isMeant(text: string, { start, id }: PlaceMention, { letter }: Notebook): boolean {
  const { zones, measures } = letter.language;
  const before = text.slice(0, start);
  const isCountry = placeById(id).kind === 'country';
  const hasMeasure = [measures.suspend, measures.lift].some((cue) => cue.test(text));
  if (isCountry) return hasMeasure || (measures.vigilance.test(text) && zones.noun.test(before));
  if (zones.noun.test(before) || zones.open.test(before)) return true;
  return (hasMeasure || measures.vigilance.test(text)) && !zones.locative.test(before);
}

const CAPITAL = new Set(['town-bangui', 'sub-bangui', 'pref-bangui']);
const PERSON_BEFORE = /(?:\b(?:Mr|Mrs|Ms|Dr|M|Mme)\.?\s+(?:\p{Lu}[\p{L}.-]*\s+)?|[\p{Ll},]\s+\p{Lu}\p{Ll}+\s+)$/u;

/** Names that stand there for something else: an exception, a meeting in the capital, a person. None is made a zone. */
function isOtherwiseMeant(sentence: RoledSentence, mention: PlaceMention, notebook: Notebook): boolean {
  const { zones } = notebook.letter.language;
  const before = sentence.text.slice(0, mention.start);
  const spot = at(sentence, mention.start, mention.end);
  if (zones.except.test(before)) {
    notebook.doubt('zones', doubtOf('excepted', { words: mention.text }), spot);
    return true;
  }
  if (CAPITAL.has(mention.id) && zones.locative.test(before)) {
    notebook.doubt('zones', doubtOf('placeOfEvent', { words: mention.text }), spot);
    return true;
  }
  const person = PERSON_BEFORE.exec(before);
  if (person !== null && !zones.noun.test(person[0])) {
    notebook.doubt('zones', doubtOf('partOfName', { words: mention.text }), spot);
    return true;
  }
  return false;
}

/** The one place that a name means here; `null`, and told, where it may mean several that are not parts of each other. */
function resolve(sentence: RoledSentence, mention: PlaceMention, notebook: Notebook): GazetteerPlace | null {
  const chosen = placeById(mention.id);
  const candidates = placesNamed(mention.text).filter(isOfCar);
  const wanted = kindWanted(sentence, mention, notebook.letter);
  const ofKind = wanted === null ? [] : candidates.filter(({ kind }) => kind === wanted);
  if (ofKind.length === 1) return ofKind[0]!;
  const others = (ofKind.length > 1 ? ofKind : candidates).filter((other) => other.id !== chosen.id);
  const rivals = others.filter(
    (other) => !isNested(other, chosen) && other.kind !== 'river' && other.kind !== 'formation',
  );
  if (rivals.length === 0) return chosen;
  const spot = at(sentence, mention.start, mention.end);
  const places = [chosen, ...rivals].map(({ id }) => id);
  notebook.ambiguous.push({ ...spot, words: mention.text, candidates: places });
  notebook.doubt('zones', doubtOf('severalPlaces', { words: mention.text, places }), spot);
  return null;
}

function isNested(a: GazetteerPlace, b: GazetteerPlace): boolean {
  return a.parents.includes(b.id) || b.parents.includes(a.id);
}

/** "Bria (Haute-Kotto)", a row with its prefecture: the unit only says where the place lies. */
function isParentBeside(
  { mention, place }: ZoneMention,
  all: readonly ZoneMention[],
  { text, unit }: RoledSentence,
): boolean {
  return all.some((other) => {
    const isParent = other.place.parents.includes(place.id) || (other.place.parents2021 ?? []).includes(place.id);
    if (!isParent || other.mention.start >= mention.start) return false;
    return (
      unit.kind === 'row' ||
      /^[^\p{L}]*(?:in|dans|of|de)?[^\p{L}]*(?:the|la|le|l['’])?[^\p{L}]*(?:(?:sous-|sub-?)?pr[eé]fectures?)?[^\p{L}]*(?:of|de)?[^\p{L}]*(?:the|la|le|l['’])?[^\p{L}]*$/iu.test(
        text.slice(other.mention.end, mention.start),
      )
    );
  });
}

function doubtUnknown(sentence: RoledSentence, notebook: Notebook): void {
  const words = sentence.text.replace(/^\s*(?:\d+[.)]|[-–—•*]|\(?[a-z]\))\s+/u, '');
  const isHeader = sentence.unit.kind === 'row' && sentence.unit.passage.endsWith(' 1');
  if (!/\p{Lu}/u.test(words) || isHeader) return;
  const spot = at(sentence, 0, sentence.text.length);
  notebook.ambiguous.push({ ...spot, words, candidates: [] });
  notebook.doubt('zones', doubtOf('unknownEntry'), spot);
}

function addZone(zones: Zone[], { mention, place }: ZoneMention, sentence: RoledSentence, notebook: Notebook): string {
  const { zone, isExtentOpen } = zoneOf(place, mention.text);
  const known = zones.find(({ id }) => id === zone.id);
  if (known !== undefined) return known.id;
  const field = `zones[${zones.length}]`;
  const spot = at(sentence, mention.start, mention.end);
  zones.push(zone);
  notebook.read(field, zone.id, spot);
  if (isExtentOpen !== null) notebook.readUnsurely(`${field}.units`, zone.units, spot, isExtentOpen);
  return zone.id;
}

function at(sentence: RoledSentence, start: number, end: number): Place {
  return within({ ...sentence, passage: sentence.unit.passage }, start, end);
}
