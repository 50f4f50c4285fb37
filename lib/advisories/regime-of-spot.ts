import { type IsoDate, type Place, parentsOn } from '@/lib/gazetteer';
import { basisOf, isInForce, type Measure } from './measures.ts';
import { chainOf, isInCar } from './parts-of.ts';
import type { Basis, PlaceRegime, VerdictClass } from './regime.ts';
import type { Zone } from './schema.ts';

/** A measure and the zone of it that holds the place. `depth`: 0 for the place itself, more for a larger unit. */
interface Hit {
  measure: Measure;
  zone: Zone;
  depth: number;
}

/**
 * What holds for a place taken as one spot: by its own id and by the units that hold the whole of it. The measures come in
 * the order in which they take hold.
 */
export function regimeOfSpot(place: Place, date: IsoDate, measures: readonly Measure[]): PlaceRegime {
  const hits = measures.flatMap((measure) => hitOf(place, measure) ?? []);
  const inForce = hits.filter(({ measure }) => isInForce(measure, date));
  const vigilance = inForce.filter(({ measure }) => measure.kind === 'vigilance');
  const recognitions = hits.filter(({ measure }) => measure.kind === 'recognise');
  const exports = inForce.filter(({ measure }) => isAboutExport(measure));
  return {
    ...judge(place, date, vigilance, exports, recognitions),
    mixed: false,
    zonesWithin: [],
    compliantZone: compliantZoneOf(recognitions),
    openLists: openLists(place, date, measures, vigilance),
  };
}

type Judged = Pick<PlaceRegime, 'regime' | 'zone' | 'verdictClass' | 'uncertain' | 'basis'>;

function judge(place: Place, date: IsoDate, vigilance: Hit[], exports: Hit[], recognitions: Hit[]): Judged {
  const last = exports.at(-1)?.measure.kind ?? null;
  const recognition = last === 'resume-compliant-only' ? recognisedOn(date, recognitions) : null;
  const uncertain = recognition?.certain === false ? 'recognition-date' : null;
  const noticeZone = narrowest(vigilance)?.zone.id ?? null;

  if (last === 'suspend' || (last === 'resume-compliant-only' && recognition === null)) {
    const since = exports.slice(exports.findLastIndex(({ measure }) => measure.kind === 'suspend'));
    const zone = noticeZone ?? narrowest(since)?.zone.id ?? null;
    return { regime: 'suspended', zone, verdictClass: 'alerted-zone', uncertain, basis: basis(since, vigilance) };
  }
  if (noticeZone !== null) {
    const after = [...exports.slice(-1), ...(recognition === null ? [] : [recognition.hit])];
    return {
      regime: 'vigilance',
      zone: noticeZone,
      verdictClass: 'alerted-zone',
      uncertain,
      basis: basis(vigilance, after),
    };
  }
  if (recognition !== null) {
    const regime = recognition.certain ? 'compliant-zone' : null;
    const verdictClass = recognition.certain ? 'car-other' : 'ambiguous';
    return { regime, zone: null, verdictClass, uncertain, basis: basis([recognition.hit], exports) };
  }
  return { ...open(place), zone: null, uncertain, basis: basis(exports.slice(-1), []) };
}

function open(place: Place): { regime: 'open' | null; verdictClass: VerdictClass } {
  return isInCar(place) ? { regime: 'open', verdictClass: 'car-other' } : { regime: null, verdictClass: 'none' };
}

function isAboutExport({ kind }: Measure): boolean {
  return kind === 'suspend' || kind === 'resume-compliant-only' || kind === 'lift';
}

/** The recognition that counts on a date; a certain one before an uncertain one. */
function recognisedOn(date: IsoDate, recognitions: Hit[]): { hit: Hit; certain: boolean } | null {
  const begun = recognitions.filter(({ measure }) => isInForce(measure, date));
  const certain = begun.find(({ measure }) => measure.recognised !== null && measure.recognised.latest <= date);
  const hit = certain ?? begun[0];
  return hit === undefined ? null : { hit, certain: certain !== undefined };
}

function compliantZoneOf(recognitions: Hit[]): PlaceRegime['compliantZone'] {
  const hit = narrowest(recognitions);
  const recognised = hit?.measure.recognised ?? null;
  return hit === null || recognised === null ? null : { zone: hit.zone.id, recognised };
}

function openLists(place: Place, date: IsoDate, measures: readonly Measure[], vigilance: Hit[]): string[] {
  if (!isInCar(place)) return [];
  const naming = new Set(vigilance.map(({ measure }) => measure.advisory.id));
  const open = measures.filter(
    (measure) =>
      measure.kind === 'vigilance' &&
      !measure.advisory.exhaustive &&
      !naming.has(measure.advisory.id) &&
      isInForce(measure, date) &&
      concernsCar(measure),
  );
  return [...new Set(open.map(({ advisory }) => advisory.id))];
}

function concernsCar({ zones, zonesFixedOn }: Measure): boolean {
  return zones.some(({ places, units }) =>
    [...places, ...units].some((id) => id === 'cf' || parentsOn(id, zonesFixedOn).includes('cf')),
  );
}

/** Zones are fixed by the units of the day of their advisory, not by those of the day that is asked about. */
function hitOf(place: Place, measure: Measure): Hit | null {
  const chain = chainOf(place, measure.zonesFixedOn);
  const hits = measure.zones.map((zone) => ({ measure, zone, depth: depthIn(zone, chain) }));
  return narrowest(hits.filter(({ depth }) => depth >= 0));
}

function depthIn({ places, units }: Zone, chain: readonly string[]): number {
  return chain.findIndex((id, depth) => units.includes(id) || (depth === 0 && places.includes(id)));
}

/** Of equally narrow ones the first by its id, so that the answer hangs on no order. */
function narrowest(hits: readonly Hit[]): Hit | null {
  const [first] = hits.toSorted((a, b) => a.depth - b.depth || (a.zone.id < b.zone.id ? -1 : 1));
  return first ?? null;
}

/** What decides first, then the rest by date; each advisory's effect once, and the act that recorded a recognition. */
function basis(deciding: readonly Hit[], others: readonly Hit[]): Basis[] {
  const rest = others.flatMap(withAct).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const all = [...deciding.flatMap(withAct), ...rest];
  const key = ({ advisory, effect }: Basis) => `${advisory} ${effect}`;
  return all.filter((one, index) => all.findIndex((other) => key(other) === key(one)) === index);
}

function withAct({ measure }: Hit): Basis[] {
  const own = basisOf(measure);
  if (measure.act === null) return [own];
  return [own, { ...own, advisory: measure.act.id, certainty: measure.act.certainty, passage: null }];
}
