import type { FieldName } from '../types.ts';

/**
 * What was taught about the pages of one site by pointing at one lot. Plain data: names of elements, classes and
 * attributes, and places among siblings; no selector, no pattern language, nothing that is ever run.
 */
export interface TaughtSite {
  version: 1;
  /** Host name without port, in small letters. */
  host: string;
  /** The path of its pages; a segment `*` stands for any one segment. */
  path: string;
  /** The lot's element last, before it the elements around it, outermost first, each the parent of the next. */
  lot: TaughtElement[];
  fields: TaughtField[];
}

/** What an element must have. */
export interface TaughtElement {
  /** Lower-case local name. */
  tag: string;
  classes: string[];
  /** Names of attributes, never their values. */
  attributes: string[];
}

export interface TaughtField {
  name: TaughtFieldName;
  /** From the lot's element to the field's, each the child of the one before; empty: the lot's own words. */
  path: TaughtStep[];
}

/** A child of an element. */
export interface TaughtStep extends TaughtElement {
  /** Place among the children that have the same, from 0: the column, where the children are cells. */
  at: number;
}

/** What a reader may point at, in the order in which it is asked for. */
export const TAUGHT_FIELDS = [
  'lot',
  'origin',
  'carats',
  'stones',
  'price',
  'description',
  'title',
  'seller',
  'certificate',
  'closes',
  'location',
] as const satisfies readonly FieldName[];

export type TaughtFieldName = (typeof TAUGHT_FIELDS)[number];

/** Caps of a description; what is taught stays far below them. */
export const TAUGHT_CAPS = {
  elements: 12,
  steps: 24,
  names: 12,
  name: 100,
  at: 2_000,
  host: 255,
  path: 1_000,
} as const;

/** Names of elements, classes and attributes are compared as text; these forms keep them free of anything else. */
export const TAG = /^[a-z][a-z0-9_-]*$/;

/** Two descriptions of the same pages are one: the newer takes the place of the older. */
export function idOfTaught({ host, path }: Pick<TaughtSite, 'host' | 'path'>): string {
  return host + path;
}

/** Whether a page at this address is one of those that were taught. */
export function isTaughtPage({ host, path }: TaughtSite, url: string): boolean {
  const address = addressOf(url);
  if (address === null || address.host !== host) return false;
  const wanted = path.split('/');
  const given = address.path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((segment, at) => (segment === '*' ? given[at] !== '' : segment === given[at]))
  );
}

/** Host name and path of a web page; `null` for every other address. */
export function addressOf(url: string): { host: string; path: string } | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  return hostname === '' ? null : { host: hostname, path: pathname };
}

/** Segments that hold a digit name one sale or one lot; the pages of the others look alike. */
export function pathPatternOf(path: string): string {
  return path.replace(/[^/]*\d[^/]*/g, '*');
}
