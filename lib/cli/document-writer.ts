import type { ScreenedDocument } from '@/lib/screening';
import type { Format } from './read-options.ts';
import type { TextOutput } from './text-output.ts';
import { csvHeader, csvRows } from './write-csv.ts';
import { documentTable } from './write-table.ts';

/** Writes screened documents as they come; each call says whether anyone still reads. */
export interface DocumentWriter {
  begin(): Promise<boolean>;
  write(document: ScreenedDocument): Promise<boolean>;
  end(): Promise<boolean>;
}

const NOTHING = async () => true;

export function documentWriter(format: Format, inputCount: number, out: TextOutput): DocumentWriter {
  switch (format) {
    case 'table':
      return { begin: NOTHING, write: (document) => out.write(documentTable(document)), end: NOTHING };
    case 'csv':
      return { begin: () => out.write(csvHeader()), write: (document) => out.write(csvRows(document)), end: NOTHING };
    case 'jsonl':
      return { begin: NOTHING, write: (document) => writeLines(document, out), end: NOTHING };
    case 'json':
      return inputCount === 1 ? objectWriter(out) : arrayWriter(out);
  }
}

/** One parcel a line, then the document's counts. */
async function writeLines(document: ScreenedDocument, out: TextOutput): Promise<boolean> {
  const { source, url, asOf, counts } = document;
  for (const parcel of document.parcels) {
    if (!(await out.write(`${JSON.stringify({ source, url, asOf, ...parcel })}\n`))) return false;
  }
  return out.write(`${JSON.stringify({ source, counts })}\n`);
}

function objectWriter(out: TextOutput): DocumentWriter {
  return { begin: NOTHING, write: (document) => out.write(`${JSON.stringify(document, null, 2)}\n`), end: NOTHING };
}

/** An array that is written element by element, so that a directory of pages is never held in memory. */
function arrayWriter(out: TextOutput): DocumentWriter {
  let separator = '\n';
  return {
    begin: () => out.write('['),
    write(document) {
      const text = `${separator}${JSON.stringify(document, null, 2)}`;
      separator = ',\n';
      return out.write(text);
    },
    end: () => out.write('\n]\n'),
  };
}
