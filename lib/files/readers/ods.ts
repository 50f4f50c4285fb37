import type { Sheet, SheetRow } from '@/lib/listings';
import type { ByteSource } from '../byte-source.ts';
import { refuse } from '../problems.ts';
import { OdsSheets } from '../sheets/ods-rows.ts';
import { pageOfSheets } from '../sheets/page-of-sheets.ts';
import { readXmlPart } from '../sheets/read-xml-part.ts';
import type { FileReader, ReadingContext } from '../types.ts';
import { readZip } from '../zip/read-zip.ts';

const TYPE = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

/** OpenDocument spreadsheets (LibreOffice and others). */
export const reader: FileReader = {
  id: 'ods',
  priority: 10,
  // Its kind stands first in it and unpacked, as the format asks; not every writer does so.
  accepts: ({ name, latin }) => latin.startsWith('PK') && (name.endsWith('.ods') || latin.includes(TYPE)),
  read(source, context) {
    const entries = readZip(source, context.limits, context.budget);
    const content = entries.find(({ name }) => name === `${source.name}/content.xml`);
    if (!content) return refuse('damaged');
    const sheets = [...sheetsOf(content, context)];
    return { kind: 'sheets', sheets, asPage: () => pageOfSheets(sheets) };
  },
};

/** One sheet after the other; each reads the content up to its own rows. */
function* sheetsOf(content: ByteSource, context: ReadingContext): Generator<Sheet> {
  for (const [index, name] of namesIn(content, context).entries()) {
    yield { titles: [name], rows: () => rowsOf(content, index, context) };
  }
}

function namesIn(content: ByteSource, context: ReadingContext): string[] {
  const sheets = new OdsSheets({ ...context, remark() {} });
  for (const _ of readXmlPart(content, sheets, context.limits)) sheets.ready.length = 0;
  return sheets.names.slice(0, context.limits.entries);
}

function* rowsOf(content: ByteSource, index: number, context: ReadingContext): Generator<SheetRow> {
  const sheets = new OdsSheets(context);
  for (const _ of readXmlPart(content, sheets, context.limits)) {
    for (const { sheet, row } of sheets.ready.splice(0)) if (sheet === index) yield row;
    if (sheets.names.length > index + 1) return;
  }
  for (const { sheet, row } of sheets.ready.splice(0)) if (sheet === index) yield row;
}
