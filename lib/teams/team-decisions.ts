import type { Origin } from '@/lib/trail';
import type { HeldEntry } from './held-entry.ts';
import type { OpenedValues, TeamDecision, TeamLot, TeamSecond } from './types.ts';

/** All decisions in the joined entries, with what others said about them. `open`: what is known of an entry's values. */
export async function teamDecisions(
  joined: ReadonlyMap<Origin, readonly HeldEntry[]>,
  open: (entry: HeldEntry) => Promise<OpenedValues>,
): Promise<TeamDecision[]> {
  const lots = lotsOf(joined);
  const decisions = new Map<string, TeamDecision>();
  const seconds = new Map<string, TeamSecond & { about: string }>();
  const undone = new Set<string>();
  const reviews = [...joined.values()].flat().filter(({ review }) => review !== null);
  for (const entry of reviews) {
    const { origin, sequence, at, review } = entry;
    if (review === null) continue;
    if (review.kind === 'undo') {
      undone.add(nameOf(origin, review.undoes));
      continue;
    }
    const opened = await open(entry);
    const said = { origin, sequence, at, who: opened.who?.value ?? '', note: opened.note?.value ?? '' };
    if (review.kind === 'sign-off') {
      const about = nameOf(review.of ?? origin, review.signsOff);
      seconds.set(nameOf(origin, sequence), { ...said, outcome: review.outcome, about });
      continue;
    }
    const { finding, decision, reason } = review;
    const known = lots.get(`${origin} ${finding}`) ?? { address: '', lot: null };
    const lot: TeamLot = { ...known, textHash: opened.textHash?.value ?? null };
    decisions.set(nameOf(origin, sequence), { ...said, finding, lot, decision, reason, undone: false, seconds: [] });
  }
  for (const [name, { about, ...second }] of seconds) {
    const decision = decisions.get(about);
    // Whoever decided cannot be the second, from whichever browser.
    if (!undone.has(name) && decision !== undefined && !isSame(decision.who, second.who)) decision.seconds.push(second);
  }
  for (const [name, decision] of decisions) {
    decision.undone = undone.has(name);
    decision.seconds.sort((one, other) => (one.at < other.at ? -1 : 1));
  }
  return [...decisions.values()];
}

function lotsOf(joined: ReadonlyMap<Origin, readonly HeldEntry[]>): Map<string, Omit<TeamLot, 'textHash'>> {
  const lots = new Map<string, Omit<TeamLot, 'textHash'>>();
  for (const [origin, entries] of joined) {
    for (const { lots: told } of entries) {
      for (const { finding, address, lot } of told) lots.set(`${origin} ${finding}`, { address, lot });
    }
  }
  return lots;
}

/** Decisions of others about a lot, as it is known here; of each origin the last one that stands. */
export function decisionsOn(
  decisions: readonly TeamDecision[],
  lot: { address: string; lot: string | null; textHash: string },
  own: Origin | null,
): TeamDecision[] {
  const last = new Map<Origin, TeamDecision>();
  for (const decision of decisions) {
    if (decision.origin === own || decision.undone || !isSameLot(decision.lot, lot)) continue;
    const before = last.get(decision.origin);
    if (before === undefined || before.sequence < decision.sequence) last.set(decision.origin, decision);
  }
  return [...last.values()].sort((one, other) => (one.at < other.at ? -1 : 1));
}

/** The same words are the same lot; so is the same number at the same address, whatever its words are by now. */
export function isSameLot(known: TeamLot, lot: { address: string; lot: string | null; textHash: string }): boolean {
  if (known.address !== lot.address) return false;
  return known.lot !== null ? known.lot === lot.lot : known.textHash === lot.textHash;
}

/** Lots on which the last decisions that stand differ between browsers. */
export function disagreements(decisions: readonly TeamDecision[]): TeamDecision[][] {
  const byLot = new Map<string, Map<Origin, TeamDecision>>();
  for (const decision of decisions) {
    const { address, lot, textHash } = decision.lot;
    if (decision.undone || address === '' || (lot === null && textHash === null)) continue;
    const key = JSON.stringify([address, lot ?? '', lot === null ? textHash : '']);
    const last = byLot.get(key) ?? new Map<Origin, TeamDecision>();
    byLot.set(key, last);
    const before = last.get(decision.origin);
    if (before === undefined || before.sequence < decision.sequence) last.set(decision.origin, decision);
  }
  return [...byLot.values()]
    .map((last) => [...last.values()])
    .filter((said) => new Set(said.map(({ decision }) => decision)).size > 1);
}

function nameOf(origin: Origin, sequence: number): string {
  return `${origin} ${sequence}`;
}

function isSame(one: string, other: string): boolean {
  const plain = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return one !== '' && plain(one) === plain(other);
}
