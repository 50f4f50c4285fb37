import { canonicalJson, hashOfText, type Origin, type Sha256 } from '@/lib/trail';
import type { Admission, ChainHead, DeviceId, KnownEntry, Refusal, RefusalCause } from './types.ts';

export interface Chains {
  /** Joined entries of each origin, from its first on. */
  joined: ReadonlyMap<Origin, readonly KnownEntry[]>;
  refused: Refusal[];
  /** Entries of an origin that wait for one before them which is not here. */
  waiting: { origin: Origin; missing: number; entries: number }[];
}

const NO_HASH = '0'.repeat(64);

/**
 * Which entries are joined. It follows from the set of what is known alone, not from the order in which it came: so all
 * browsers that know the same come to the same. Two entries of one number end an origin there, whoever came first.
 */
export function deriveChains(known: Iterable<KnownEntry>, admissions: readonly Admission[]): Chains {
  const rights = rightsOf(admissions);
  const byOrigin = new Map<Origin, KnownEntry[]>();
  const refused: Refusal[] = [];
  for (const entry of known) {
    const cause = rights.whyNot(entry);
    if (cause !== null) {
      refused.push(refusalOf(entry, cause));
      continue;
    }
    const others = byOrigin.get(entry.origin);
    if (others === undefined) byOrigin.set(entry.origin, [entry]);
    else others.push(entry);
  }
  const joined = new Map<Origin, KnownEntry[]>();
  const waiting: Chains['waiting'] = [];
  for (const [origin, entries] of [...byOrigin].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const followed = follow(entries);
    if (followed.joined.length > 0) joined.set(origin, followed.joined);
    refused.push(...followed.refused);
    if (followed.waiting > 0) waiting.push({ origin, missing: followed.joined.length, entries: followed.waiting });
  }
  refused.sort((one, other) => (one.id < other.id ? -1 : 1));
  return { joined, refused, waiting };
}

function follow(entries: readonly KnownEntry[]): { joined: KnownEntry[]; refused: Refusal[]; waiting: number } {
  const byNumber = new Map<number, KnownEntry[]>();
  for (const entry of entries) {
    const same = byNumber.get(entry.sequence);
    if (same === undefined) byNumber.set(entry.sequence, [entry]);
    else same.push(entry);
  }
  const joined: KnownEntry[] = [];
  const refused: Refusal[] = [];
  let [last, isBroken] = [NO_HASH, false];
  for (let next = byNumber.get(0); next !== undefined; next = byNumber.get(joined.length)) {
    const linked = next.filter(({ previous }) => previous === last);
    for (const entry of next) if (entry.previous !== last) refused.push(refusalOf(entry, 'not-chained'));
    byNumber.delete(joined.length);
    if (linked.length !== 1) {
      for (const entry of linked) refused.push(refusalOf(entry, 'two-of-one-number'));
      isBroken = true;
      break;
    }
    joined.push(linked[0]!);
    last = linked[0]!.hash;
  }
  const behind = [...byNumber.values()].flat();
  if (isBroken) for (const entry of behind) refused.push(refusalOf(entry, 'behind-a-break'));
  return { joined, refused, waiting: isBroken ? 0 : behind.length };
}

/** Who may sign what. A revocation goes before every admission, whatever came first. */
function rightsOf(admissions: readonly Admission[]): { whyNot: (entry: KnownEntry) => RefusalCause | null } {
  const admitted = new Map<string, number>();
  const revoked = new Map<DeviceId, number>();
  for (const { kind, device, origin, from } of admissions) {
    const [limits, key] = kind === 'admission' ? [admitted, `${device} ${origin}`] : [revoked, device];
    limits.set(key, Math.min(from, limits.get(key) ?? from));
  }
  return {
    whyNot({ device, origin, sequence }) {
      const from = admitted.get(`${device} ${origin}`);
      if (from === undefined || sequence < from) return 'unknown-device';
      return sequence >= (revoked.get(device) ?? Number.POSITIVE_INFINITY) ? 'revoked-device' : null;
    },
  };
}

function refusalOf({ hash, device, origin, sequence }: KnownEntry, cause: RefusalCause): Refusal {
  return { id: `entry:${hash}`, cause, device, origin, sequence };
}

/** Ends of all origins' chains, sorted by origin. */
export function headsOf({ joined }: Pick<Chains, 'joined'>): ChainHead[] {
  return [...joined]
    .map(([origin, entries]) => ({ origin, size: entries.length, hash: entries.at(-1)!.hash }))
    .sort((one, other) => (one.origin < other.origin ? -1 : 1));
}

/** One hash over the heads: two browsers that show the same have joined the same. */
export function teamRoot(heads: readonly ChainHead[]): Promise<Sha256> {
  return hashOfText(canonicalJson(heads.map(({ origin, size, hash }) => ({ origin, size, hash }))));
}
