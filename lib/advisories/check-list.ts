import * as z from 'zod/mini';
import { hasPlace, placeById } from '@/lib/gazetteer';
import { faultAt, type ListFault } from './list-fault.ts';
import { faultsOfIssue } from './say-issue.ts';
import {
  type Advisory,
  type AdvisoryList,
  advisoryListSchema,
  advisorySchema,
  CAPS,
  contactSchema,
  datedRangeSchema,
  effectSchema,
  supersessionSchema,
  zoneSchema,
} from './schema.ts';

/**
 * Every fault is one sentence that begins with its path: `zones[2].places[0]: unknown place 'Samouandja'`. `told` has the
 * same faults with their codes, for a screen's own words.
 */
export type Checked<T> = { ok: true; value: T } | { ok: false; faults: string[]; told: ListFault[] };

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
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOfIssue(issue))),
    ...partsOfList(input).flatMap((advisory, index) => faultsInside(advisory, `advisories[${index}].`)),
    ...faultsBetween(input, absent === 'may-be-named'),
  ];
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : refusal(faults);
}

/** One advisory alone, so references to other advisories are left open. */
export function checkAdvisory(input: unknown): Checked<Advisory> {
  const parsed = advisorySchema.safeParse(input, { reportInput: true });
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOfIssue(issue))),
    ...faultsInside(input, ''),
  ];
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : refusal(faults);
}

function refusal(told: ListFault[]): { ok: false; faults: string[]; told: ListFault[] } {
  return { ok: false, faults: told.map(({ says }) => says), told };
}

function partsOfList(input: unknown): unknown[] {
  const advisories = propertyOf(input, 'advisories');
  return Array.isArray(advisories) ? advisories.slice(0, CAPS.advisories) : [];
}

/** Also what is wrong in the well-formed parts of an advisory that is malformed elsewhere. */
function faultsInside(input: unknown, at: string): ListFault[] {
  const quotes = propertyOf(input, 'quotes');
  const hasQuotes = propertyOf(input, 'origin') === 'bundled' && Array.isArray(quotes) && quotes.length > 0;
  return [
    ...placeFaults(input, at),
    ...zoneFaults(input, at),
    ...(hasQuotes ? [faultAt(`${at}quotes`, 'quotesInBundled')] : []),
    ...dateFaults(input, at),
  ];
}

/** The entries of a list that are of its schema, each with its position. */
function soundEntries<Schema extends z.core.$ZodType>(
  input: unknown,
  key: string,
  schema: Schema,
): { entry: z.infer<Schema>; n: number }[] {
  const list = propertyOf(input, key);
  if (!Array.isArray(list)) return [];
  return list.slice(0, CAPS.items).flatMap((candidate, n) => {
    const parsed = z.safeParse(schema, candidate);
    return parsed.success ? [{ entry: parsed.data, n }] : [];
  });
}

/** Ids of a list's entries, also of such as are malformed elsewhere; `null` for one that has none. */
function idsIn(entries: unknown): (string | null)[] {
  if (!Array.isArray(entries)) return [];
  return entries.slice(0, CAPS.advisories).map((entry) => {
    const id = propertyOf(entry, 'id');
    return typeof id === 'string' ? id : null;
  });
}

function placeFaults(input: unknown, at: string): ListFault[] {
  const zones = propertyOf(input, 'zones');
  if (!Array.isArray(zones)) return [];
  return zones.slice(0, CAPS.zones).flatMap((candidate, index) => {
    const zone = zoneSchema.safeParse(candidate);
    if (!zone.success) return [];
    const path = `${at}zones[${index}]`;
    return [
      ...zone.data.places.flatMap((id, n) =>
        kindOf(id) === null ? [faultAt(`${path}.places[${n}]`, 'unknownPlace', { id })] : [],
      ),
      ...zone.data.units.flatMap((id, n) => unitFault(id, `${path}.units[${n}]`)),
      ...(zone.data.places.length + zone.data.units.length === 0 ? [faultAt(path, 'zoneWithoutPlace')] : []),
    ];
  });
}

function unitFault(id: string, path: string): ListFault[] {
  const kind = kindOf(id);
  if (kind === null) return [faultAt(path, 'unknownUnit', { id })];
  return UNIT_KINDS.has(kind) ? [] : [faultAt(path, 'noUnit', { id, kind })];
}

function zoneFaults(input: unknown, at: string): ListFault[] {
  const ids = idsIn(propertyOf(input, 'zones'));
  const ofEffects = soundEntries(input, 'effects', effectSchema).flatMap(({ entry: effect, n }) => {
    if (effect.kind === 'withdraw') return [];
    const named: [string, string][] =
      effect.kind === 'recognise' ? [[effect.zone, 'zone']] : effect.zones.map((id, m) => [id, `zones[${m}]`]);
    return named
      .filter(([id]) => !ids.includes(id))
      .map(([id, key]) => faultAt(`${at}effects[${n}].${key}`, 'unknownZone', { id }));
  });
  return [...repeated(ids).map(([id, n]) => faultAt(`${at}zones[${n}].id`, 'zoneTwice', { id })), ...ofEffects];
}

function dateFaults(input: unknown, at: string): ListFault[] {
  const date = z.safeParse(datedRangeSchema, propertyOf(input, 'date'));
  return [
    ...(date.success ? backwards(`${at}date`, date.data.earliest, date.data.latest) : []),
    ...soundEntries(input, 'contacts', contactSchema).flatMap(({ entry: { from, until }, n }) =>
      backwards(`${at}contacts[${n}]`, from, until),
    ),
    ...soundEntries(input, 'effects', effectSchema).flatMap(({ entry: effect, n }) => {
      const path = `${at}effects[${n}]`;
      if (effect.kind === 'vigilance') return backwards(path, effect.from, effect.until);
      if (effect.kind !== 'recognise') return [];
      const { earliest, latest } = effect.recognised;
      return [...backwards(`${path}.recognised`, earliest, latest), ...backwards(path, earliest, effect.until)];
    }),
  ];
}

function backwards(path: string, from: string | null, until: string | null): ListFault[] {
  return from !== null && until !== null && until < from ? [faultAt(path, 'endsBefore', { until, from })] : [];
}

/** The references that end another advisory. */
const RETIRING = /^supersedes\.|\.advisories\[/;

function faultsBetween(input: unknown, mayNameAbsent: boolean): ListFault[] {
  const advisories = partsOfList(input);
  const ids = idsIn(advisories);
  const known = new Set(ids);
  const references = advisories.flatMap((advisory, index) =>
    referencesOf(advisory)
      .filter(([id, key]) => !known.has(id) && !(mayNameAbsent && RETIRING.test(key)))
      .map(([id, key]) => faultAt(`advisories[${index}].${key}`, 'unknownAdvisory', { id })),
  );
  const zones = advisories.flatMap((advisory) => soundEntries(advisory, 'zones', zoneSchema));
  const places = zones.reduce((sum, { entry }) => sum + entry.places.length + entry.units.length, 0);
  return [
    ...repeated(ids).map(([id, n]) => faultAt(`advisories[${n}].id`, 'idTwice', { id })),
    ...references,
    ...(zones.length > CAPS.zones
      ? [faultAt('advisories', 'zonesInAll', { zones: zones.length, most: CAPS.zones })]
      : []),
    ...(places > CAPS.places ? [faultAt('advisories', 'placesInAll', { places, most: CAPS.places })] : []),
  ];
}

function referencesOf(input: unknown): [string, string][] {
  const found: [string | null, string][] = [
    ...(['supersedes', 'supersededBy'] as const).flatMap((key): [string | null, string][] => {
      const parsed = z.safeParse(supersessionSchema, propertyOf(input, key));
      return parsed.success ? [[parsed.data.advisory, `${key}.advisory`]] : [];
    }),
    ...soundEntries(input, 'effects', effectSchema).flatMap(({ entry: effect, n }): [string | null, string][] => {
      if (effect.kind === 'recognise') return [[effect.act, `effects[${n}].act`]];
      if (effect.kind === 'withdraw') return effect.advisories.map((id, m) => [id, `effects[${n}].advisories[${m}]`]);
      return [];
    }),
  ];
  return found.filter((one): one is [string, string] => one[0] !== null);
}

/** Each value that was there before, with its position. */
function repeated(values: readonly (string | null)[]): [string, number][] {
  return values.flatMap((value, n): [string, number][] =>
    value !== null && values.indexOf(value) < n ? [[value, n]] : [],
  );
}

function kindOf(id: string): string | null {
  return hasPlace(id) ? placeById(id).kind : null;
}

function propertyOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined;
}
