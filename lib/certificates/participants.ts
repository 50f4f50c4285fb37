import names from './data/country-names.json' with { type: 'json' };
import data from './data/participants.json' with { type: 'json' };

/** How sure a fact is; the same words as the advisories'. */
export type Certainty = 'confirmed' | 'reported' | 'derived' | 'unverified';

/** Whether a code stood for a participant on a day. `unknown`: the list used here says nothing about the code. */
export type Standing = { is: 'participant' | 'outside' | 'unknown'; certainty: Certainty };

/** The European Union is one participant: certificates carry its prefix, and older listings that of a member. */
const PARTICIPANTS = new Set(data.participants.split(' '));
const HUBS = new Set(data.hubs.split(' '));
const OUTSIDE = new Map(data.outside.map((one) => [one.code, one.certainty as Certainty]));

/**
 * How a code stood to the Kimberley Process on a day, by the list in `data/participants.json`, each entry with its source.
 * `null` for a day that is not stated: then only codes that were never on the list are outside it.
 */
export function standingOn(code: string, date: string | null): Standing {
  const outside = OUTSIDE.get(code);
  if (outside !== undefined) return { is: 'outside', certainty: outside };
  if (!PARTICIPANTS.has(code)) return { is: 'unknown', certainty: data.certainty as Certainty };
  const absence = data.absences.find(
    (one) => one.code === code && date !== null && (one.from === null || one.from <= date) && date <= one.until,
  );
  if (absence !== undefined) return { is: 'outside', certainty: absence.certainty as Certainty };
  return { is: 'participant', certainty: data.certainty as Certainty };
}

/** A place of trade or cutting: re-exports carry its code, whatever the origin. */
export function isHub(code: string): boolean {
  return HUBS.has(code);
}

/** Codes that may stand before a certificate's number. */
export function isCountryCode(code: string): boolean {
  return PARTICIPANTS.has(code) || OUTSIDE.has(code) || HUBS.has(code);
}

/** Folded names and the code each stands for, longest first: "South Sudan" is not Sudan. */
export const COUNTRY_NAMES: readonly (readonly [name: string, code: string])[] = Object.entries(names)
  .flatMap(([code, spellings]) => spellings.map((name) => [name, code] as const))
  .sort(([a], [b]) => b.length - a.length);

/** English name of a code, for sentences; the code itself where the list gives none. */
export function countryName(code: string): string {
  const name = (names as Record<string, string[]>)[code]?.[0];
  return name === undefined ? code : name.replace(/(?<!\p{L})(?!of|the)\p{L}/gu, (letter) => letter.toUpperCase());
}
