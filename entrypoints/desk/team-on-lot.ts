import { useEffect } from 'preact/hooks';
import type { TeamOnLotProps } from '@/components/desk/TeamOnLot';
import type { DeskFinding, DeskReview } from '@/lib/desk';
import { decisionsOn, type TeamView } from '@/lib/teams';
import type { ForeignSeconds } from './kept-reader.ts';

/** What others are told of the lot that is looked at. */
export function claimable(finding: DeskFinding | null): { address: string; lot: string | null } | null {
  return finding === null ? null : { address: finding.source.address, lot: finding.parcel.lot ?? finding.parcel.title };
}

/** What the team does about a lot that is kept here. */
export function teamOnLot({ decisions, claims, ownOrigin }: TeamView, finding: DeskFinding): TeamOnLotProps {
  const here = claimable(finding)!;
  const { parcel, source, textHash, standing } = finding;
  return {
    looking: claims.filter(({ address, lot }) => address === here.address && lot === here.lot).map(({ who }) => who),
    decisions: decisionsOn(decisions, { address: source.address, lot: parcel.lot, textHash }, ownOrigin),
    mine: 'last' in standing ? standing.last.decision : null,
  };
}

/** Lets what others signed count in the queue, as soon as it has come. */
export function useForeignSeconds(
  view: TeamView | null,
  seconds: { current: ForeignSeconds },
  refresh: (ids: readonly string[]) => Promise<void>,
): void {
  useEffect(() => {
    const next = foreignSeconds(view);
    if (JSON.stringify([...next]) === JSON.stringify([...seconds.current])) return;
    const ids = new Set([...seconds.current.keys(), ...next.keys()]);
    seconds.current = next;
    void refresh([...ids]);
  }, [view, seconds, refresh]);
}

/** Numbers below zero: they stand in no trail of this browser, and nobody takes them back here. */
function foreignSeconds(view: TeamView | null): Map<string, DeskReview[]> {
  const byFinding = new Map<string, DeskReview[]>();
  let number = 0;
  for (const { origin, sequence, finding, seconds } of view?.decisions ?? []) {
    if (origin !== view?.ownOrigin) continue;
    for (const { origin: by, outcome, who, at, note } of seconds) {
      if (by === origin) continue;
      const review: DeskReview = { kind: 'sign-off', sequence: --number, signsOff: sequence, outcome, who, at, note };
      byFinding.set(finding, [...(byFinding.get(finding) ?? []), review]);
    }
  }
  return byFinding;
}
