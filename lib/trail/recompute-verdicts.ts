import type { AdvisoryList } from '@/lib/advisories';
import { checkList } from '@/lib/advisories/check-list';
import { GAZETTEER_VERSION } from '@/lib/gazetteer';
import { parcelOfJson, type ScreenedParcel, screenParcel } from '@/lib/screening';
import { hashOfText } from './hash.ts';
import type { JudgedLot, JudgedWith, Sha256, TrailEntry } from './types.ts';

export interface Recomputed {
  same: number;
  /** One sentence each, with the entry. */
  differ: string[];
  /** Verdicts whose list is not in the trail or does not hold together. */
  notComputed: { sequence: number; list: Sha256 }[];
  /** Gazetteers that judged then and are not the one at hand: a difference may come from there. */
  otherGazetteers: string[];
}

/** Judges every lot in the trail again, by the lists that stand in the trail. Nothing else is asked. */
export async function recomputeVerdicts(entries: readonly TrailEntry[]): Promise<Recomputed> {
  const lists = await listsIn(entries);
  const result: Recomputed = { same: 0, differ: [], notComputed: [], otherGazetteers: [] };
  const gazetteers = new Set<string>();
  for (const entry of entries) {
    const verdicts = verdictsIn(entry);
    if (verdicts === null) continue;
    const { lots, versions } = verdicts;
    const list = lists.get(versions.list);
    if (lots.length > 0) gazetteers.add(versions.gazetteer);
    for (const lot of lots) {
      if (list === undefined) result.notComputed.push({ sequence: entry.sequence, list: versions.list });
      else if (isSame(lot, list)) result.same++;
      else result.differ.push(difference(entry.sequence, lot, list));
    }
  }
  gazetteers.delete(GAZETTEER_VERSION);
  result.otherGazetteers = [...gazetteers];
  return result;
}

async function listsIn(entries: readonly TrailEntry[]): Promise<Map<Sha256, AdvisoryList>> {
  const lists = new Map<Sha256, AdvisoryList>();
  for (const entry of entries) {
    if (entry.kind !== 'list') continue;
    const { sha256, text, version } = entry.body;
    const list = (await hashOfText(text)) === sha256 ? listFrom(text) : null;
    if (list !== null && list.version === version) lists.set(sha256, list);
  }
  return lists;
}

function listFrom(text: string): AdvisoryList | null {
  try {
    const checked = checkList(JSON.parse(text), { absent: 'may-be-named' });
    return checked.ok ? checked.value : null;
  } catch {
    // No JSON: the verdicts that rest on it are told as not computed.
    return null;
  }
}

function verdictsIn(entry: TrailEntry): { lots: JudgedLot[]; versions: JudgedWith } | null {
  switch (entry.kind) {
    case 'finding':
      return { lots: [entry.body.judged], versions: entry.body.versions };
    case 'read':
      return { lots: entry.body.none, versions: entry.body.versions };
    case 'rejudged':
      return { lots: entry.body.changed.map(({ after }) => after), versions: entry.body.versions };
    default:
      return null;
  }
}

function judgeAgain({ lot, asOf, origin }: JudgedLot, list: AdvisoryList) {
  const nothing = { title: null, description: null, carats: null, stones: null, price: null, seller: null };
  const unjudged = {
    certificate: null,
    closes: null,
    stated: false,
    verdict: 'none',
    zone: null,
    regime: null,
  } as const;
  const json: ScreenedParcel = { lot, ...nothing, ...unjudged, origin, reasons: [] };
  return screenParcel(parcelOfJson(json), list, asOf);
}

function isSame(lot: JudgedLot, list: AdvisoryList): boolean {
  try {
    const { stated, verdict, zone, regime } = judgeAgain(lot, list);
    return stated === lot.stated && verdict === lot.verdict && zone === lot.zone && regime === lot.regime;
  } catch {
    // A place that this gazetteer does not know, for instance: told as a difference.
    return false;
  }
}

function difference(sequence: number, lot: JudgedLot, list: AdvisoryList): string {
  const name = lot.lot === null ? 'a lot without a number' : `lot ${lot.lot}`;
  return `Entry ${sequence}, ${name}: the trail says ${said(lot)}, computed again it is ${again(lot, list)}.`;
}

function again(lot: JudgedLot, list: AdvisoryList): string {
  try {
    return said(judgeAgain(lot, list));
  } catch (error) {
    return `not to be had (${error instanceof Error ? error.message : String(error)})`;
  }
}

function said({ verdict, zone, regime }: Pick<JudgedLot, 'verdict' | 'zone' | 'regime'>): string {
  const details = [zone, regime].filter((part) => part !== null);
  return details.length === 0 ? verdict : `${verdict} (${details.join(', ')})`;
}
