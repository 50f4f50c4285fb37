import type { DeskFinding, DeskReview } from '@/lib/desk';
import { documentOf, type ExportedDocument, groupByDocument } from './export-documents.ts';
import { RECORD_FORMAT, type RecordOfDocument, type RecordOfFinding } from './record-schema.ts';
import type { DeskExport } from './types.ts';

/** A screened document with what the desk keeps beside it, so that reading the file again gives the same desk. */
export type DeskDocument = ExportedDocument & { record: RecordOfDocument };

/** One object for one document, an array for more. */
export function* writeJson(data: DeskExport): Iterable<string> {
  const isList = groupByDocument(data.findings).length !== 1;
  if (isList) yield '[';
  let isFirst = true;
  for (const document of deskDocuments(data)) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(document, null, 2)}`;
    isFirst = false;
  }
  yield isList ? ']\n' : '\n';
}

/** One parcel a line with its source, address and day, then one line with counts and record for each document. */
export function* writeJsonLines(data: DeskExport): Iterable<string> {
  for (const { source, url, asOf, counts, parcels, record } of deskDocuments(data)) {
    for (const parcel of parcels) yield `${JSON.stringify({ source, url, asOf, ...parcel })}\n`;
    yield `${JSON.stringify({ source, counts, record })}\n`;
  }
}

function* deskDocuments({ findings, reviews, origin }: DeskExport): Iterable<DeskDocument> {
  for (const group of groupByDocument(findings)) {
    const document = documentOf(group);
    const { kind, title } = group[0]!.source;
    const record: RecordOfDocument = {
      format: RECORD_FORMAT,
      version: 1,
      origin,
      kind,
      title,
      versions: document.versions,
      findings: group.map((finding) => recordOf(finding, reviews.get(finding.id) ?? [])),
    };
    yield { ...document, record };
  }
}

function recordOf(finding: DeskFinding, reviews: readonly DeskReview[]): RecordOfFinding {
  const { firstReadAt, readAt, gone, isDayChosen = false, notes, textHash, changes } = finding;
  return {
    firstReadAt,
    readAt,
    gone,
    isDayChosen,
    notes: [...notes],
    textHash,
    changes: changes.flatMap(({ at, cause, says, was }) => (was === undefined ? [] : [{ at, cause, says, ...was }])),
    reviews: reviews.map(withoutFinding),
  };
}

/** The id of a finding holds in one browser only. */
function withoutFinding(review: DeskReview): RecordOfFinding['reviews'][number] {
  const { findingId: _, ...rest } = review as DeskReview & { findingId?: string };
  return rest;
}
