import type { ScreenedParcel } from '@/lib/screening';
import type { DeskBecame, DeskSource, ReturnCause } from './types.ts';

/** What is needed of a kept finding. */
export interface HeldFinding {
  id: string;
  source: Pick<DeskSource, 'kind' | 'address'>;
  parcel: Pick<ScreenedParcel, 'lot' | 'title'>;
  /** What it was before, oldest first. */
  changes: readonly HeldChange[];
}

export interface HeldChange {
  at: string;
  cause: ReturnCause;
  judged: DeskBecame['judged'];
  versions: DeskBecame['versions'];
  became?: DeskBecame;
}

/** A finding that another list of advisories changed. */
export interface ChangedFinding {
  finding: HeldFinding;
  before: DeskBecame['judged'];
  after: DeskBecame['judged'];
  /** All empty: it is not known which of them. */
  by: DeskBecame['by'];
}

/** One change of the list in use, with all the kept findings that it changed. */
export interface ListChange {
  /** When the last of them was judged. */
  at: string;
  /** Versions of the lists. */
  before: string;
  after: string;
  findings: ChangedFinding[];
}

/**
 * What other lists made of kept findings, newest first. A change belongs to the one before it where both lists are the
 * same: what is kept is judged again at once, a page that is read meanwhile a moment apart.
 */
export function changesByAdvisories(findings: readonly HeldFinding[]): ListChange[] {
  const all = findings.flatMap((finding) =>
    finding.changes.flatMap((change) => (isByList(change) ? [{ finding, change }] : [])),
  );
  all.sort((one, other) => compare(other.change.at, one.change.at));
  const groups: (ListChange & { lists: string })[] = [];
  for (const { finding, change } of all) {
    const { at, judged, versions, became } = change;
    const lists = `${versions.list} ${became.versions.list}`;
    let group = groups.at(-1);
    if (group?.lists !== lists) {
      group = { lists, at, before: versions.advisories, after: became.versions.advisories, findings: [] };
      groups.push(group);
    }
    group.findings.push({ finding, before: judged, after: became.judged, by: became.by });
  }
  return groups.map(({ lists: _, ...group }) => group);
}

/** The part of it that is about one finding. */
export function changesOf(changes: readonly ListChange[], id: string): ListChange[] {
  return changes.flatMap((change) => {
    const findings = change.findings.filter(({ finding }) => finding.id === id);
    return findings.length === 0 ? [] : [{ ...change, findings }];
  });
}

/** Ids of all advisories that changes name. */
export function namedIn(changes: readonly ListChange[]): Set<string> {
  return new Set(changes.flatMap(({ findings }) => findings.flatMap(({ by }) => Object.values(by).flat())));
}

/** Not where the words changed, or only the day on which it was judged. */
function isByList(change: HeldChange): change is HeldChange & { became: DeskBecame } {
  const { cause, versions, became } = change;
  return cause === 'advisories' && became !== undefined && became.versions.list !== versions.list;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
