import { type ScreenedDocument, type ScreenedParcel, VERDICTS_BY_STRENGTH, type Verdict } from '@/lib/screening';
import type { DeskFinding } from './types.ts';

/** A lot that was no longer there when its source was read last is marked. */
export type ExportedParcel = ScreenedParcel & { gone?: true };

export interface ExportedDocument extends ScreenedDocument {
  parcels: ExportedParcel[];
}

/** Findings as the JSON of screened documents: one for each page or file, day and versions they were judged by. */
export function exportDocuments(findings: readonly DeskFinding[]): ExportedDocument[] {
  const groups = new Map<string, DeskFinding[]>();
  for (const finding of findings) {
    const { source, asOf, versions } = finding;
    const key = JSON.stringify([source.kind, source.address, asOf, versions]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map(documentOf);
}

/** One parcel a line with its source, address and day, then one line with the counts for each document. */
export function exportLines(findings: readonly DeskFinding[]): string {
  const lines = exportDocuments(findings).flatMap(({ source, url, asOf, counts, parcels }) => [
    ...parcels.map((parcel) => JSON.stringify({ source, url, asOf, ...parcel })),
    JSON.stringify({ source, counts }),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** One object for one document, an array for more. */
export function exportJson(findings: readonly DeskFinding[]): string {
  const documents = exportDocuments(findings);
  return `${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`;
}

function documentOf(findings: readonly DeskFinding[]): ExportedDocument {
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
