import type { KeptFinding } from '@/lib/store';

/** Values that are remembered to be shared; where a list repeats nothing, no more than these are held for it. */
const REMEMBERED = 5_000;

/**
 * What many lots of a list have in common, each in memory once: whoever reads a hundred thousand findings out of the
 * database gets as many copies of the same reasons, versions and sources.
 */
export function createSharing(): (finding: KeptFinding) => KeptFinding {
  const known = new Map<string, unknown>();
  const share = <Value>(value: Value): Value => {
    const key = JSON.stringify(value);
    const same = known.get(key);
    if (same !== undefined) return same as Value;
    if (known.size < REMEMBERED) known.set(key, value);
    return value;
  };
  return (finding) => ({
    ...finding,
    source: share(finding.source),
    versions: share(finding.versions),
    notes: share(finding.notes),
    changes: share(finding.changes),
    parcel: { ...finding.parcel, origin: share(finding.parcel.origin), reasons: share(finding.parcel.reasons) },
  });
}
