import type { IsoDate } from '@/lib/gazetteer';

/** Kinds of files that the desk gives out. */
export const EXPORT_KINDS = ['report', 'xlsx', 'csv', 'json', 'jsonl'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const MEDIA_TYPES: Record<ExportKind, string> = {
  report: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl',
};

/** From day and kind only: nothing of a page gets into the name of a file. */
export function exportFileName(kind: ExportKind, day: IsoDate): string {
  return kind === 'report' ? `parcel-vigil-report-${day}.html` : `parcel-vigil-findings-${day}.${kind}`;
}
