import { bodyOf, holds, parentElementOf } from '../dom.ts';
import { lotElements } from './read-taught.ts';
import { follow, isDescribable, type Strictness, sharedSignature, stepsTo } from './signature.ts';
import {
  addressOf,
  pathPatternOf,
  TAUGHT_CAPS,
  TAUGHT_FIELDS,
  type TaughtElement,
  type TaughtField,
  type TaughtFieldName,
  type TaughtSite,
  type TaughtStep,
} from './taught-site.ts';

/** One lot as the reader of the page pointed at it. */
export interface TaughtExample {
  url: string;
  page: Document;
  lot: Element;
  fields: ReadonlyMap<TaughtFieldName, Element>;
}

/** Why nothing can be made of an example. */
export type TeachingFault = 'noAddress' | 'noField' | 'notALot' | 'outsideLot';

export type Generalised = { ok: true; site: TaughtSite } | { ok: false; fault: TeachingFault };

/** Elements around the lot that are described; more would tie the description to one page. */
const AROUND = 3;

/** Makes a description of all lots of such a page from one of them. Looks at the page and never changes it. */
export function generalise({ url, page, lot, fields }: TaughtExample): Generalised {
  const address = addressOf(url);
  if (address === null) return { ok: false, fault: 'noAddress' };
  const path = pathPatternOf(address.path);
  if (path.length > TAUGHT_CAPS.path || address.host.length > TAUGHT_CAPS.host)
    return { ok: false, fault: 'noAddress' };
  const body = bodyOf(page);
  if (!body || lot === body || !holds(body, lot) || !isDescribable(lot)) return { ok: false, fault: 'notALot' };
  if (fields.size === 0) return { ok: false, fault: 'noField' };
  const around = lotAndAround(lot, body);
  const taught = fieldsIn(lot, fields, othersOf(lot, around, body));
  if (taught === null) return { ok: false, fault: 'outsideLot' };
  return { ok: true, site: { version: 1, host: address.host, path, lot: around, fields: taught } };
}

/** In the order of the fields, whichever was pointed at first: the same teaching gives the same description. */
function fieldsIn(lot: Element, fields: TaughtExample['fields'], others: readonly Element[]): TaughtField[] | null {
  const taught: TaughtField[] = [];
  for (const name of TAUGHT_FIELDS) {
    const element = fields.get(name);
    if (!element) continue;
    const path = pathTo(element, lot, others);
    if (path === null) return null;
    taught.push({ name, path });
  }
  return taught;
}

/** Lots that a path is tried on; enough to see what is one lot's own. */
const TRIED = 100;

function othersOf(lot: Element, around: TaughtElement[], body: Element): Element[] {
  const others: Element[] = [];
  for (const element of lotElements(body, around)) {
    if (element !== lot) others.push(element);
    if (others.length >= TRIED) break;
  }
  return others;
}

/** From the strictest on, the one that leads somewhere in the most lots: `price-12` is the price of one lot only. */
const STRICTEST_FIRST: readonly Strictness[] = ['all', 'no-numbers', 'tag'];

function pathTo(element: Element, lot: Element, others: readonly Element[]): TaughtStep[] | null {
  let best: { path: TaughtStep[]; lots: number } | null = null;
  for (const strictness of STRICTEST_FIRST) {
    const path = stepsTo(element, lot, strictness);
    if (path === null) return null;
    const lots = others.filter((other) => follow(path, other)).length;
    // Where a part is missing from some lots, a looser path would find another one there.
    if (!best || best.lots * 2 < Math.min(lots, others.length)) best = { path, lots };
  }
  return best?.path ?? null;
}

function lotAndAround(lot: Element, body: Element): TaughtElement[] {
  const elements = [sharedSignature(lot)];
  for (let at = parentElementOf(lot); at && at !== body && elements.length <= AROUND; at = parentElementOf(at)) {
    if (!isDescribable(at)) break;
    // Groups of lots stand beside each other: what one of them has alone says nothing about the next.
    elements.unshift(sharedSignature(at));
  }
  return elements;
}
