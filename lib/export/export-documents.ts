import type { DeskFinding } from '@/lib/desk';
import { type ScreenedDocument, type ScreenedParcel, VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';

/** A lot that was no longer there when its source was read last is marked. */
export type ExportedParcel = ScreenedParcel & { gone?: true };

export interface ExportedDocument extends ScreenedDocument {
  parcels: ExportedParcel[];
}

/** Findings of one document: of one page or file, day and versions they were judged by. */
export function groupByDocument(findings: readonly DeskFinding[]): DeskFinding[][] {
  const groups = new Map<string, DeskFinding[]>();
  for (const finding of findings) {
    const { source, asOf, versions } = finding;
    const key = JSON.stringify([source.kind, source.address, asOf, versions]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** The JSON of a screened document; `findings` as grouped above. */
export function documentOf(findings: readonly DeskFinding[]): ExportedDocument {
  const { source, asOf, versions } = findings[0]!;
  const { extension, gazetteer, advisories } = versions;
  return {
    source: source.address,
    url: source.kind === 'page' ? source.address : null,
    asOf,
    versions: { extension, gazetteer, advisories },
    counts: {
      listings: findings.length,
      read: findings.length,
      unread: 0,
      notStated: findings.filter(({ parcel }) => !parcel.stated).length,
      byVerdict: countVerdicts(findings),
    },
    parcels: findings.map(({ parcel, gone }) => (gone ? { ...parcel, gone: true } : parcel)),
  };
}

function countVerdicts(findings: readonly DeskFinding[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS_BY_STRENGTH.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const { parcel } of findings) counts[parcel.verdict]++;
  return counts;
}
