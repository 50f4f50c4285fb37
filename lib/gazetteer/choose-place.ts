import type { Cue, CueKind } from './cue-index.ts';
import type { KnownPlace, NameForm } from './gazetteer.ts';
import type { PlaceKind } from './types.ts';

interface Name {
  start: number;
  end: number;
  form: NameForm;
}

/** A bare name that a town and its unit share is the town; a river or an unnamed unit comes last. */
const ORDER: PlaceKind[] = [
  'country',
  'town',
  'village',
  'mine',
  'sub-prefecture',
  'prefecture',
  'river',
  'formation',
  'region',
  'origin-country',
  'origin-mine',
];

/** Units made in 2021 are less known than a river of their name. */
const RANK_OF_NEW_UNIT = ORDER.indexOf('river') + 0.5;

const UNIT_WORDS: [CueKind, PlaceKind][] = [
  ['subPrefecture', 'sub-prefecture'],
  ['prefecture', 'prefecture'],
  ['river', 'river'],
];

/** What stands between "sub-prefecture" and the name: "of", "de la", a colon. */
const LINK = /^[\s:'’(-]*(?:(?:of|de|du|d|la|le|the|von|der|van|di|da|do)[\s'’]+){0,2}$/iu;

/** The place a name means here: the unit or river that the words beside it say, the town otherwise. */
export function choosePlace(
  text: string,
  name: Name,
  before: Name | undefined,
  after: Name | undefined,
  cues: readonly Cue[],
): KnownPlace {
  const candidates = name.form.places;
  if (candidates.length === 1) return candidates[0]!;
  for (const [cueKind, placeKind] of UNIT_WORDS) {
    const named = candidates.find((place) => place.kind === placeKind);
    if (named && cues.some((cue) => cue.kinds.has(cueKind) && standsBeside(text, cue, name))) return named;
  }
  const parent = candidates.find((place) => [before, after].some((other) => other && holds(place, other.form)));
  if (parent) return parent;
  const sameCountry = candidates.find(
    (place) =>
      place.kind === 'origin-mine' && [before, after].some((other) => other?.form.places[0]?.country === place.country),
  );
  if (sameCountry) return sameCountry;
  return [...candidates].sort((a, b) => rank(a) - rank(b))[0]!;
}

/** "Gadzi, Mambéré": beside a part of it, a name is the unit and not a river or a town of that name. */
function holds(place: KnownPlace, form: NameForm): boolean {
  return form.places.some(({ parents, parents2021 }) => parents.includes(place.id) || parents2021?.includes(place.id));
}

function rank(place: KnownPlace): number {
  return place.validFrom === undefined ? ORDER.indexOf(place.kind) : RANK_OF_NEW_UNIT;
}

function standsBeside(text: string, cue: Cue, name: Name): boolean {
  if (cue.end <= name.start) return LINK.test(text.slice(cue.end, name.start));
  return cue.start >= name.end && /^[\s'’-]{0,2}$/u.test(text.slice(name.end, cue.start));
}
