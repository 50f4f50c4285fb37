import type { KeptFinding } from './desk-types.ts';
import type { ReadLot } from './next-state.ts';

/** Values by name, in the order in which they came. */
export class Groups<Value> {
  private readonly groups = new Map<string, Value[]>();

  add(name: string, value: Value): void {
    const group = this.groups.get(name);
    if (group === undefined) this.groups.set(name, [value]);
    else group.push(value);
  }

  of(name: string): readonly Value[] {
    return this.groups.get(name) ?? [];
  }

  [Symbol.iterator](): IterableIterator<[string, Value[]]> {
    return this.groups.entries();
  }
}

/** A finding's name without what tells it from others of the same name. */
export function nameOfKey(lotKey: string): string {
  return lotKey.replace(/~\d+$/, '');
}

/** By what tells them apart: in the order in which they came into the record. */
export function byPlace(one: KeptFinding, other: KeptFinding): number {
  return placeOf(one) - placeOf(other);
}

function placeOf({ lotKey }: KeptFinding): number {
  return Number(/~(\d+)$/.exec(lotKey)?.[1] ?? 0);
}

/** Which finding each lot of one name is: those of the same words first, then the others in their order; `null`: a new one. */
export function matchLots(
  lots: readonly ReadLot[],
  kept: readonly KeptFinding[],
): { lot: ReadLot; finding: KeptFinding | null }[] {
  const free = new Set(kept);
  const byWords = new Map<string, KeptFinding[]>();
  for (const finding of kept.toReversed()) {
    const same = byWords.get(finding.textHash);
    if (same === undefined) byWords.set(finding.textHash, [finding]);
    else same.push(finding);
  }
  const found = lots.map((lot) => {
    const finding = byWords.get(lot.textHash)?.pop() ?? null;
    if (finding !== null) free.delete(finding);
    return { lot, finding };
  });
  const rest = free.values();
  return found.map(({ lot, finding }) => ({ lot, finding: finding ?? rest.next().value ?? null }));
}
