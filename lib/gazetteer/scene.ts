import { choosePlace } from './choose-place.ts';
import { type Cue, type CueKind, findCues } from './cue-index.ts';
import { findDigitNames } from './digit-names.ts';
import { gazetteer, type KnownPlace, type NameForm } from './gazetteer.ts';
import { findMisspeltCountry } from './misspelt-country.ts';
import type { NameHit } from './name-index.ts';
import { findNearLongerNames, findNearNames, LONGEST_NEAR_TEXT } from './near-names.ts';
import { findSpacedNames } from './spaced-names.ts';
import { endOfKinshasa, findTradeCodes, formOfKinshasa } from './trade-codes.ts';
import type { OriginContext, TextField } from './types.ts';

/** A name of a place in its text, with the place it was taken for. */
export interface Mention {
  start: number;
  end: number;
  unusual: boolean;
  form: NameForm;
  place: KnownPlace;
  /** One letter off the place's name: counts only where the words around support it. */
  misspelt: boolean;
}

/** A text with everything that was found in it: what all judgements look at. */
export interface Scene {
  text: string;
  field: TextField;
  context: OriginContext;
  mentions: Mention[];
  cues: Cue[];
  /** Ends of sentences, as offsets; nothing but an address's list reaches over one. */
  stops: number[];
  /** Words that only rough goods have, or a lot with its carats. */
  isRough: boolean;
  /** Words that only finished goods have. */
  isJewellery: boolean;
  hasGoods: boolean;
  /** A number with a word for carats. */
  hasCarats: boolean;
  /** Speaks of former owners, as an auction house's provenance does. */
  namesOwners: boolean;
}

/** As they are spelt; in the words of a lot also with their letters set apart, or one letter off before a shorter name. */
function exactNames(text: string, field: TextField): NameHit[] {
  const known = gazetteer();
  const found = known.index.find(text);
  if (field === 'page' || text.length > LONGEST_NEAR_TEXT) return found;
  const others = [...findSpacedNames(text, known), ...findNearLongerNames(text, found, known)];
  if (others.length === 0) return found;
  return [...found.filter((hit) => !others.some((other) => isWithin(hit, other))), ...others].sort(
    (a, b) => a.start - b.start,
  );
}

/** Misspellings are looked for where an origin is stated by the field, or beside a place of the country. */
function mayBeMisspelt(text: string, field: TextField, exact: readonly NameHit[]): boolean {
  if (field === 'origin') return true;
  const known = gazetteer();
  if (exact.some(({ value }) => known.formOf(value).places[0]!.country === 'CF')) return true;
  return field !== 'page' && COUNTRY_LIKE.test(text);
}

function misspeltNames(text: string, exact: readonly NameHit[]): NameHit[] {
  if (text.length > LONGEST_NEAR_TEXT) return [];
  const known = gazetteer();
  const digits = findDigitNames(text, exact, known);
  const countries = findMisspeltCountry(text, exact, known);
  const others = [...exact, ...digits, ...countries].sort((a, b) => a.start - b.start);
  return [...digits, ...countries, ...findNearNames(text, others, known)];
}

function isWithin(hit: NameHit, other: NameHit): boolean {
  return hit.start >= other.start && hit.end <= other.end;
}

/** Words of the country's long names in Latin script; their misspellings stand by themselves. */
const COUNTRY_LIKE = /r[ée]publi|centr|c\p{L}{2,6}fri[qckf]|afri[ck]/iu;

/** Size classes that only rough goods have: "10.8up", "2-4 gr", "+11". */
const ROUGH_SIZES =
  /(?<![\p{L}\p{Nd}])(?:\d{1,2}(?:\.\d)?\s?(?:up|ct\s?\+|cts\s?\+|ct\s?up)|\d{1,2}\s?-\s?\d{1,2}\s?(?:gr|grs|grn|grainers?)|[+-](?:11|9|7|5|3)(?:\s?\+\s?\d+)?)(?![\p{L}\p{Nd}])/iu;

/** "22.10 cts, 14 stones": weighed and counted together, as rough is. */
const WEIGHT_UNIT = '(?:cts?(?!\\p{L})|carat|karat|karaat|quilate|карат|克拉|قيراط|קרט|कैरेट|કેરેટ|カラット)';
const COUNTED_GOODS =
  '(?:stones?|pcs|pieces|pierres|steine|stenen|piedras|pedras|pietre|камн|камен|камня|颗|粒|حجر|أحجار|אבנים|पत्थर|પથ્થર)';
const WEIGHED_AND_COUNTED = new RegExp(
  `\\p{Nd}\\s?${WEIGHT_UNIT}[^\\n]{0,12}(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,5}\\s?${COUNTED_GOODS}|(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,5}\\s?${COUNTED_GOODS}[^\\n]{0,14}\\p{Nd}\\s?${WEIGHT_UNIT}`,
  'iu',
);

const OWNERS =
  /by descent|private collection|collection of|\bacquired (?:by|from)|property of|gift (?:of|from)|inherited|bequeath|former(?:ly)? owne|collection (?:particulière|privée)|par descendance|ancienne collection|privatbesitz|nachlass|\bestate of|sammlung|prince|emperor|maharaj/iu;

const CARATS =
  /\p{Nd}[\s\u00a0]?(?:cts?\b|crts?\b|carats?\b|karat\b|karaat\b|quilates?\b|carati\b|кар|克拉|قيراط|קרט|कैरेट|કેરેટ|カラット|gr\b)/iu;
const LOT_NUMBER =
  /(?:^|[^\p{L}])(?:lot|parcel|lote|los|kavel|lotto|лот|批号|parti)\s*(?:no\.?|nr\.?|n°|#)?\s*[\p{L}]{0,3}[-.]?\p{Nd}/iu;

function asWhichCongo<Name extends { end: number; form: NameForm }>(text: string, name: Name): Name {
  const end = endOfKinshasa(text, name.end, name.form.places[0]);
  const form = end === null ? null : formOfKinshasa();
  return end === null || form === null ? name : { ...name, end, form };
}

/** Null where the text names no place at all: the cheap way out, taken by nearly every text. */
export function setScene(text: string, field: TextField, context: OriginContext): Scene | null {
  const known = gazetteer();
  const exact = exactNames(text, field);
  const near = mayBeMisspelt(text, field, exact) ? misspeltNames(text, exact) : [];
  const codes = findTradeCodes(
    text,
    field,
    exact.map(({ start, end, value }) => ({ start, end, country: known.formOf(value).places[0]!.country })),
  );
  if (exact.length + near.length + codes.length === 0) return null;
  const allCues = findCues(text);
  const named = [...exact.filter((hit) => !near.some((other) => isWithin(hit, other))), ...near]
    .sort((a, b) => a.start - b.start)
    .map((hit) => ({
      start: hit.start,
      end: hit.end,
      unusual: hit.unusual,
      misspelt: near.includes(hit) && !hit.unusual,
      form: known.formOf(hit.value),
    }))
    .map((name) => asWhichCongo(text, name))
    .filter(
      ({ start }, i, all) => i === 0 || start >= all[i - 1]!.end || all[i - 1]!.form.places[0]!.id !== 'origin-cd',
    )
    // A misspelt name that holds a word with a meaning of its own is that word.
    .filter((name) => !name.misspelt || !allCues.some((cue) => cue.start <= name.start && cue.end >= name.end));
  for (const code of codes) named.push({ ...code, unusual: false, misspelt: false });
  named.sort((a, b) => a.start - b.start);
  if (named.length === 0) return null;
  const cues = allCues.filter((cue) => !named.some((name) => cue.start < name.end && name.start < cue.end));
  const mentions = named.map((name, i) => ({
    ...name,
    place: choosePlace(text, name, named[i - 1], named[i + 1], cues),
  }));
  const has = (kind: CueKind): boolean => cues.some((cue) => cue.kinds.has(kind));
  const hasCarats = CARATS.test(text);
  return {
    text,
    field,
    context,
    mentions,
    cues,
    stops: findStops(text, named),
    isRough:
      context.goods === 'rough' ||
      has('rough') ||
      ROUGH_SIZES.test(text) ||
      WEIGHED_AND_COUNTED.test(text) ||
      (hasCarats && LOT_NUMBER.test(text)),
    isJewellery: context.goods === 'polished' || (has('jewellery') && context.goods !== 'rough'),
    namesOwners: OWNERS.test(text),
    hasCarats,
    hasGoods: hasCarats || has('goods') || context.goods === 'rough',
  };
}

const STOP = /[!?;|•\n\r。！？；｜।॥؛؟]|\.(?=\s|$)/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|rep|rép|afr|centr|cts?|ct|approx|ca|st|co|ltd|inc|prov|orig|incl|excl|poss|prob|dept|vs|etc|u\.a|z\.b|mr|mrs|ms|mme|mlle|dr|prof|sr|sra|sig|dhr|mevr|evtl|evt|event|bzw|ev|ggf|verm|vermutl|wahrsch|wrsch|waarsch|vraag|mogel|circa|gem|presum|prés|aprox|возм|предп|предпол|вер|пров|р|м|к|ул|пр|им)$/iu;

function findStops(text: string, names: readonly { start: number; end: number }[]): number[] {
  const stops: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const at = match.index;
    if (names.some((name) => at >= name.start && at < name.end)) continue;
    if (match[0] === '.' && (isAbbreviation(text, at) || isOfInitials(text, at, names))) continue;
    stops.push(at);
  }
  return stops;
}

/** "C.A.R. (Bria)", "C.A.R. Bria": the last full stop of initials ends a sentence only before a capital letter that begins no name. */
function isOfInitials(text: string, at: number, names: readonly { start: number; end: number }[]): boolean {
  if (!/\p{L}\.\p{L}$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  const behind = /^\.\s+(?=\p{Lu})/u.exec(text.slice(at));
  return behind === null || names.some(({ start }) => start === at + behind[0].length);
}

const UNIT = /(?:^|[\s\p{Nd}])(?:cts?|crts?|gr|grs|pcs|stk|st)$/iu;

/** "Rep. centrafricaine" goes on; "90 ct. Rough …" ends, since a unit's full stop before a capital letter is the sentence's. */
function isAbbreviation(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  // "No. 14" counts, "No. Bria" answers.
  if (/(?<!\p{L})n[or]$/iu.test(before)) return /^\.\s*\p{Nd}/u.test(text.slice(at));
  if (UNIT.test(before)) return !/^\.\s+\p{Lu}/u.test(text.slice(at));
  return ABBREVIATION.test(before);
}

/** Whether a sentence ends between two offsets. */
export function isStopBetween(scene: Scene, from: number, to: number): boolean {
  return scene.stops.some((stop) => stop >= from && stop < to);
}

const COMMA = /[,،、，()（）[\]:：/]/u;

/** Whether a comma, a bracket or a colon stands between two offsets. */
export function isCommaBetween(scene: Scene, from: number, to: number): boolean {
  return COMMA.test(scene.text.slice(from, to));
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Number of words between two offsets; a letter of an unspaced script counts a third. */
export function wordsBetween(scene: Scene, from: number, to: number): number {
  const gap = scene.text.slice(from, Math.max(from, to));
  const unspaced = gap.match(/[\u3040-\u30ff\u4e00-\u9fff]/gu)?.length ?? 0;
  return (gap.match(WORDS)?.length ?? 0) + unspaced / 3;
}

/** Cues of a kind that end at or before an offset, nearest first, within the sentence. */
export function cuesBefore(scene: Scene, at: number, kind: CueKind): Cue[] {
  return scene.cues
    .filter((cue) => cue.kinds.has(kind) && cue.end <= at && !isStopBetween(scene, cue.end, at))
    .reverse();
}

/** Cues of a kind that begin at or after an offset, nearest first, within the sentence. */
export function cuesAfter(scene: Scene, at: number, kind: CueKind): Cue[] {
  return scene.cues.filter((cue) => cue.kinds.has(kind) && cue.start >= at && !isStopBetween(scene, at, cue.start));
}

export function isOfCar(mention: Mention): boolean {
  return mention.place.country === 'CF' && mention.place.kind !== 'region';
}

export function isRegion(mention: Mention): boolean {
  return mention.place.kind === 'region';
}
