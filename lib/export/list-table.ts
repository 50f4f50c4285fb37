import { type Advisory, inLanguage } from '@/lib/advisories';
import { LIST_MARK } from '@/lib/files';
import { type Column, dayCell, momentCell, type Table, tableOf } from './table.ts';
import type { DeskExport, UsedList } from './types.ts';
import type { ExportWords } from './words/export-words.ts';

interface ListedAdvisory {
  used: UsedList;
  advisory: Advisory;
}

/** The lists that judged, an advisory a row. */
export function listTable(data: DeskExport, words: ExportWords): Table {
  const rows = data.lists.flatMap((used) => used.list.advisories.map((advisory) => ({ used, advisory })));
  return tableOf(words.sheet.lists, columnsOf(words), rows);
}

function columnsOf({ column, language }: ExportWords): Column<ListedAdvisory>[] {
  return [
    { label: LIST_MARK, width: 20, cell: ({ used }) => used.sha256 },
    { label: column.version, width: 9, cell: ({ used }) => used.list.version },
    { label: column.issued, width: 12, cell: ({ used }) => dayCell(used.list.issued) },
    { label: column.firstUsed, width: 17, cell: ({ used }) => momentCell(used.firstUsedAt) },
    { label: column.advisory, width: 30, cell: ({ advisory }) => advisory.id },
    { label: column.title, width: 50, cell: ({ advisory }) => inLanguage(advisory.title, language) },
    { label: column.date, width: 12, cell: ({ advisory }) => dayCell(advisory.date.earliest) },
    { label: column.issuer, width: 30, cell: ({ advisory }) => inLanguage(advisory.issuer.office, language) },
    { label: column.reference, width: 50, cell: ({ advisory }) => advisory.source.title },
    { label: column.origin, width: 10, cell: ({ advisory }) => advisory.origin },
  ];
}
