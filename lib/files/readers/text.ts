import type { Sheet, SheetRow } from '@/lib/listings';
import type { ByteSource } from '../byte-source.ts';
import { refuse, refuseTooLarge } from '../problems.ts';
import { decodedPieces, findEncoding } from '../text/find-encoding.ts';
import { findSeparator, type Separator } from '../text/find-separator.ts';
import { looksBinary } from '../text/looks-binary.ts';
import { separatedRows } from '../text/separated-rows.ts';
import type { FileReader, ReadingContext } from '../types.ts';

/** CSV, TSV and other text with separators; text without any is read as prose. The last to be asked: any text is text. */
export const reader: FileReader = {
  id: 'text',
  priority: 90,
  accepts: ({ bytes }) => !looksBinary(bytes),
  read(source, context) {
    if (source.size > context.limits.streamedBytes) refuseTooLarge(source.size, context.limits.streamedBytes);
    const encoding = findEncoding(source, context);
    const sample = beginningOf(source, encoding);
    if (sample.trim() === '') refuse('empty');
    if (RICH_TEXT.test(sample)) refuse('unknown-kind');
    const separator = findSeparator(sample);
    if (separator === null) return { kind: 'text', text: wholeText(source, encoding) };
    const sheets = [sheetOf(source, encoding, separator, context)];
    if (source.size > MOST_PROSE) return { kind: 'sheets', sheets };
    const asPage = async () => {
      const { pageOfText } = await import('../pages/load-page.ts');
      return pageOfText(wholeText(source, encoding), 'paragraphs');
    };
    return { kind: 'sheets', sheets, asPage };
  },
};

/** Its words stand among so many instructions that lots would be missed. */
const RICH_TEXT = /^\s*\{\\rtf\d/;

const SAMPLE = 65_536;
/** Bytes of prose: a sale that is told in sentences is short. */
const MOST_PROSE = 2_000_000;

function beginningOf(source: ByteSource, encoding: string): string {
  let text = '';
  for (const piece of decodedPieces(source, encoding)) {
    text += piece;
    if (text.length >= SAMPLE) break;
  }
  return text.slice(0, SAMPLE);
}

function wholeText(source: ByteSource, encoding: string): string {
  if (source.size > MOST_PROSE) refuseTooLarge(source.size, MOST_PROSE);
  return [...decodedPieces(source, encoding)].join('');
}

function sheetOf(source: ByteSource, encoding: string, separator: Separator, context: ReadingContext): Sheet {
  return {
    titles: [],
    rows: () => withoutSaidSeparator(separatedRows(decodedPieces(source, encoding), separator, context)),
  };
}

/** `sep=;` is for Excel and no row. */
function* withoutSaidSeparator(rows: Iterable<SheetRow>): Generator<SheetRow> {
  let isFirst = true;
  for (const row of rows) {
    if (!isFirst || !/^sep=$/i.test(row.texts[0] ?? '')) yield row;
    isFirst = false;
  }
}
