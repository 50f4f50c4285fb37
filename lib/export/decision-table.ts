import type { DeskFinding, DeskReview } from '@/lib/desk';
import { DECISION_MARK, OWN_LABELS } from '@/lib/files';
import { type Column, momentCell, type Table, tableOf } from './table.ts';
import type { DeskExport } from './types.ts';
import type { ExportWords } from './words/export-words.ts';

interface Reviewed {
  finding: DeskFinding;
  review: DeskReview;
}

/** Everything that persons did about the findings, a row each, also what was taken back. */
export function decisionTable(data: DeskExport, words: ExportWords): Table {
  return tableOf(words.sheet.decisions, columnsOf(words), reviewsOf(data));
}

function* reviewsOf({ findings, reviews }: DeskExport): Iterable<Reviewed> {
  for (const finding of findings) {
    for (const review of reviews.get(finding.id) ?? []) yield { finding, review };
  }
}

function columnsOf(words: ExportWords): Column<Reviewed>[] {
  const { column } = words;
  const lot = OWN_LABELS.lot[words.language === 'fr' ? 1 : 0];
  const ofDecision = (read: (review: Extract<DeskReview, { kind: 'decision' }>) => string | null) => {
    return ({ review }: Reviewed) => (review.kind === 'decision' ? read(review) : null);
  };
  return [
    { label: DECISION_MARK, width: 12, cell: ({ review }) => review.sequence },
    { label: lot, width: 12, cell: ({ finding }) => finding.parcel.lot },
    {
      label: OWN_LABELS.title[words.language === 'fr' ? 1 : 0],
      width: 30,
      cell: ({ finding }) => finding.parcel.title,
    },
    { label: column.source, width: 40, cell: ({ finding }) => finding.source.address },
    { label: column.what, width: 14, cell: ({ review }) => words.review[review.kind] },
    { label: column.decision, width: 16, cell: ({ review }) => outcomeOf(review, words) },
    { label: column.reason, width: 30, cell: ofDecision(({ reason }) => reason) },
    { label: column.note, width: 30, cell: ({ review }) => review.note || null },
    { label: column.assignee, width: 16, cell: ofDecision(({ assignee }) => assignee) },
    { label: column.by, width: 16, cell: ({ review }) => review.who },
    { label: column.at, width: 17, cell: ({ review }) => momentCell(review.at) },
    { label: column.about, width: 10, cell: ({ review }) => aboutOf(review) },
    { label: column.list, width: 10, cell: ofDecision(({ advisories }) => advisories) },
    { label: column.textSha, width: 20, cell: ofDecision(({ textHash }) => textHash) },
    { label: 'Id', width: 12, cell: ({ finding }) => finding.id },
  ];
}

function outcomeOf(review: DeskReview, words: ExportWords): string | null {
  if (review.kind === 'decision') return words.decision[review.decision];
  return review.kind === 'sign-off' ? words.outcome[review.outcome] : null;
}

function aboutOf(review: DeskReview): number | null {
  if (review.kind === 'undo') return review.undoes;
  return review.kind === 'sign-off' ? review.signsOff : null;
}
