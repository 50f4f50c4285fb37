import { hasPlace, placeById } from '@/lib/gazetteer';
import { say } from './say-issue.ts';
import { type Advisory, type AdvisoryList, advisoryListSchema, advisorySchema, CAPS, zoneSchema } from './schema.ts';

/** Every fault is one sentence that begins with its path: `zones[2].places[0]: unknown place 'Samouandja'`. */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: string[] };

const UNIT_KINDS = new Set(['country', 'prefecture', 'sub-prefecture']);

export interface CheckOptions {
  /**
   * `may-be-named`: an entry may supersede or withdraw an advisory that the list no longer holds, as the list of a feed
   * may; whoever takes such a list checks those ids against the list before it.
   */
  absent?: 'may-be-named';
}

/** A list from outside the program, wholly checked: its shape, its references, its places. All faults are told, not the first. */
export function checkList(input: unknown, { absent }: CheckOptions = {}): Checked<AdvisoryList> {
  const parsed = advisoryListSchema.safeParse(input, { reportInput: true });
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => say(issue))),
    ...partsOfList(input).flatMap((advisory, index) => faultsInside(advisory, `advisories[${index}].`)),
    ...(parsed.success ? faultsBetween(parsed.data, absent === 'may-be-named') : []),
  ];
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults };
}

/** One advisory alone, so references to other advisories are left open. */
export function checkAdvisory(input: unknown): Checked<Advisory> {
  const parsed = advisorySchema.safeParse(input, { reportInput: true });
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => say(issue))),
    ...faultsInside(input, ''),
  ];
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults };
}

function partsOfList(input: unknown): unknown[] {
  const advisories = propertyOf(input, 'advisories');
  return Array.isArray(advisories) ? advisories.slice(0, CAPS.advisories) : [];
}

/** Also what is wrong in the well-formed parts of an advisory that is malformed elsewhere. */
function faultsInside(input: unknown, at: string): string[] {
  const parsed = advisorySchema.safeParse(input);
  return [
    ...placeFaults(input, at),
    ...(parsed.success ? [...zoneFaults(parsed.data, at), ...dateFaults(parsed.data, at)] : []),
  ];
}

function placeFaults(input: unknown, at: string): string[] {
  const zones = propertyOf(input, 'zones');
  if (!Array.isArray(zones)) return [];
  return zones.slice(0, CAPS.zones).flatMap((candidate, index) => {
    const zone = zoneSchema.safeParse(candidate);
    if (!zone.success) return [];
    const path = `${at}zones[${index}]`;
    return [
      ...zone.data.places.flatMap((id, n) =>
        kindOf(id) === null ? [`${path}.places[${n}]: unknown place '${id}'`] : [],
      ),
      ...zone.data.units.flatMap((id, n) => unitFault(id, `${path}.units[${n}]`)),
      ...(zone.data.places.length + zone.data.units.length === 0 ? [`${path}: a zone without a place or a unit`] : []),
    ];
  });
}

function unitFault(id: string, path: string): string[] {
  const kind = kindOf(id);
  if (kind === null) return [`${path}: unknown unit '${id}'`];
  return UNIT_KINDS.has(kind) ? [] : [`${path}: '${id}' is a ${kind}, no unit that holds places`];
}

function zoneFaults({ zones, effects, origin, quotes }: Advisory, at: string): string[] {
  const known = new Set(zones.map(({ id }) => id));
  const ofEffects = effects.flatMap((effect, index) => {
    if (effect.kind === 'withdraw') return [];
    const named: [string, string][] =
      effect.kind === 'recognise' ? [[effect.zone, 'zone']] : effect.zones.map((id, n) => [id, `zones[${n}]`]);
    return named
      .filter(([id]) => !known.has(id))
      .map(([id, key]) => `${at}effects[${index}].${key}: unknown zone '${id}'`);
  });
  const hasQuotes = origin === 'bundled' && quotes.length > 0;
  return [
    ...repeated(zones.map(({ id }) => id)).map(([id, n]) => `${at}zones[${n}].id: the zone '${id}' stands here twice`),
    ...ofEffects,
    ...(hasQuotes ? [`${at}quotes: a bundled advisory holds our own words only`] : []),
  ];
}

function dateFaults({ date, effects, contacts }: Advisory, at: string): string[] {
  return [
    ...backwards(`${at}date`, date.earliest, date.latest),
    ...contacts.flatMap(({ from, until }, n) => backwards(`${at}contacts[${n}]`, from, until)),
    ...effects.flatMap((effect, n) => {
      const path = `${at}effects[${n}]`;
      if (effect.kind === 'vigilance') return backwards(path, effect.from, effect.until);
      if (effect.kind !== 'recognise') return [];
      const { earliest, latest } = effect.recognised;
      return [...backwards(`${path}.recognised`, earliest, latest), ...backwards(path, earliest, effect.until)];
    }),
  ];
}

function backwards(path: string, from: string | null, until: string | null): string[] {
  return from !== null && until !== null && until < from
    ? [`${path}: ends on ${until}, before it begins on ${from}`]
    : [];
}

/** The references that end another advisory. */
const RETIRING = /^supersedes\.|\.advisories\[/;

function faultsBetween({ advisories }: AdvisoryList, mayNameAbsent: boolean): string[] {
  const ids = advisories.map(({ id }) => id);
  const known = new Set(ids);
  const references = advisories.flatMap((advisory, index) =>
    referencesOf(advisory)
      .filter(([id, key]) => !known.has(id) && !(mayNameAbsent && RETIRING.test(key)))
      .map(([id, key]) => `advisories[${index}].${key}: unknown advisory '${id}'`),
  );
  const zones = advisories.flatMap(({ zones }) => zones);
  const places = zones.reduce((sum, zone) => sum + zone.places.length + zone.units.length, 0);
  return [
    ...repeated(ids).map(([id, n]) => `advisories[${n}].id: the id '${id}' stands here twice`),
    ...references,
    ...(zones.length > CAPS.zones ? [`advisories: ${zones.length} zones in all, more than ${CAPS.zones}`] : []),
    ...(places > CAPS.places ? [`advisories: ${places} places in all, more than ${CAPS.places}`] : []),
  ];
}

function referencesOf({ supersedes, supersededBy, effects }: Advisory): [string, string][] {
  const found: [string | null, string][] = [
    [supersedes.advisory, 'supersedes.advisory'],
    [supersededBy.advisory, 'supersededBy.advisory'],
    ...effects.flatMap((effect, n): [string | null, string][] => {
      if (effect.kind === 'recognise') return [[effect.act, `effects[${n}].act`]];
      if (effect.kind === 'withdraw') return effect.advisories.map((id, m) => [id, `effects[${n}].advisories[${m}]`]);
      return [];
    }),
  ];
  return found.filter((one): one is [string, string] => one[0] !== null);
}

/** Each value that was there before, with its position. */
function repeated(values: readonly string[]): [string, number][] {
  return values.map((value, n): [string, number] => [value, n]).filter(([value, n]) => values.indexOf(value) < n);
}

function kindOf(id: string): string | null {
  return hasPlace(id) ? placeById(id).kind : null;
}

function propertyOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined;
}
