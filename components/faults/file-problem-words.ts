import { i18n } from '#i18n';
import type { FileProblem, FileProblemCode } from '@/lib/files';
import { formatNumber } from '../format.ts';

/** The message of each, with the values that it fills in, in their order. Message names allow no hyphen. */
const WORDS: Record<FileProblemCode, (say: Say) => string> = {
  empty: () => i18n.t('fileProblem.empty'),
  'unknown-kind': () => i18n.t('fileProblem.unknownKind'),
  'too-large': (v) => i18n.t('fileProblem.tooLarge', [v('size'), v('most')]),
  'too-many-entries': (v) => i18n.t('fileProblem.tooManyEntries', [v('entries'), v('most')]),
  'inflates-too-far': (v) => i18n.t('fileProblem.inflatesTooFar', [v('most')]),
  'archive-damaged': () => i18n.t('fileProblem.archiveDamaged'),
  'archive-lies': () => i18n.t('fileProblem.archiveLies'),
  'archive-in-archive': () => i18n.t('fileProblem.archiveInArchive'),
  encrypted: () => i18n.t('fileProblem.encrypted'),
  'has-dtd': () => i18n.t('fileProblem.hasDtd'),
  'too-deep': (v) => i18n.t('fileProblem.tooDeep', [v('most')]),
  damaged: () => i18n.t('fileProblem.damaged'),
  'old-workbook': () => i18n.t('fileProblem.oldWorkbook'),
  undecodable: (v) => i18n.t('fileProblem.undecodable', [v('tried')]),
  'no-words': () => i18n.t('fileProblem.noWords'),
  'no-page': () => i18n.t('fileProblem.noPage'),
  'no-markup': () => i18n.t('fileProblem.noMarkup'),
  'too-slow': (v) => i18n.t('fileProblem.tooSlow', [v('seconds')]),
  'too-much-memory': (v) => i18n.t('fileProblem.tooMuchMemory', [v('most')]),
  unreadable: (v) => i18n.t('fileProblem.unreadable', [v('reason')]),
  'no-letter': () => i18n.t('fileProblem.noLetter'),
  'letter-too-large': (v) => i18n.t('fileProblem.letterTooLarge', [v('most')]),
  'letter-inflates': () => i18n.t('fileProblem.letterInflates'),
  'letter-too-long': (v) => i18n.t('fileProblem.letterTooLong', [v('pages'), v('most')]),
  'no-docx': () => i18n.t('fileProblem.noDocx'),
  'docx-entities': () => i18n.t('fileProblem.docxEntities'),
  'docx-damaged': () => i18n.t('fileProblem.docxDamaged'),
  'pdf-scan': () => i18n.t('fileProblem.pdfScan'),
  'pdf-locked': () => i18n.t('fileProblem.pdfLocked'),
  'pdf-damaged': () => i18n.t('fileProblem.pdfDamaged'),
  'no-json': () => i18n.t('fileProblem.noJson'),
  'encoding-guessed': (v) => i18n.t('fileProblem.encodingGuessed', [v('encoding')]),
  'characters-lost': (v) => i18n.t('fileProblem.charactersLost', [v('encoding')]),
  'rows-left-out': (v) => i18n.t('fileProblem.rowsLeftOut', [v('most')]),
  'columns-left-out': (v) => i18n.t('fileProblem.columnsLeftOut', [v('most')]),
  'cells-cut': (v) => i18n.t('fileProblem.cellsCut', [v('most')]),
  'pages-left-out': (v) => i18n.t('fileProblem.pagesLeftOut', [v('pages'), v('most')]),
  'time-left-out': (v) => i18n.t('fileProblem.timeLeftOut', [v('seconds'), v('pages')]),
  'lots-unread': (v) => i18n.t('fileProblem.lotsUnread', [v('unread'), v('lots')]),
  'too-many-lots': (v) => i18n.t('fileProblem.tooManyLots', [v('read')]),
  'reader-fault': (v) => i18n.t('fileProblem.readerFault', [v('fault')]),
  'entry-passed-over': (v) => i18n.t('fileProblem.entryPassedOver', [v('count')]),
};

type Say = (name: string) => string;

/** What is wrong or doubtful with a file, to be read after its name. */
export function fileProblemWords({ code, values }: Pick<FileProblem, 'code' | 'values'>): string {
  return WORDS[code]((name) => {
    const value = values[name] ?? '';
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}
