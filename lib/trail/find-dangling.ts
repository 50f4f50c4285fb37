import type { TrailEntry } from './types.ts';

/** Reviews that speak of what does not stand in the trail before them, one sentence each. */
export function findDangling(entries: readonly TrailEntry[]): string[] {
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  const before = (sequence: number, number: number) => (number < sequence ? bySequence.get(number) : undefined);
  return entries.flatMap((entry): string[] => {
    const { sequence } = entry;
    switch (entry.kind) {
      case 'decision': {
        const about = before(sequence, entry.body.about);
        if (about !== undefined && findingsIn(about).includes(entry.body.finding)) return [];
        return [`Entry ${sequence} decides on entry ${entry.body.about}, which does not tell of that finding.`];
      }
      case 'undo': {
        const undone = before(sequence, entry.body.undoes);
        if (undone?.kind === 'decision' || undone?.kind === 'sign-off') return [];
        return [`Entry ${sequence} takes back entry ${entry.body.undoes}, which is no review.`];
      }
      case 'sign-off':
        // What it signs stands in another trail, which may not be at hand.
        if (entry.body.of !== undefined) return [];
        if (before(sequence, entry.body.signsOff)?.kind === 'decision') return [];
        return [`Entry ${sequence} signs entry ${entry.body.signsOff}, which is no decision.`];
      default:
        return [];
    }
  });
}

function findingsIn(entry: TrailEntry): string[] {
  switch (entry.kind) {
    case 'finding':
      return [entry.body.judged.finding];
    case 'read':
      return entry.body.none.map(({ finding }) => finding);
    case 'rejudged':
      return entry.body.changed.map(({ after }) => after.finding);
    default:
      return [];
  }
}
