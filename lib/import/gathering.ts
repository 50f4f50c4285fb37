import type { ImportMessage } from './messages.ts';
import type { ImportedDocument, ImportOptions, ImportProgress, ImportResult, RefusedFile } from './types.ts';

type Head = Extract<ImportMessage, { kind: 'begin' }>['head'];
type End = Extract<ImportMessage, { kind: 'end' }>;

/** Puts together what the worker tells, bit by bit, into documents and counts. */
export class Gathering {
  private readonly documents: ImportedDocument[] = [];
  private readonly refused: RefusedFile[] = [];
  private readonly passed: RefusedFile[] = [];
  private passedOver = 0;
  private readonly progress: ImportProgress;
  private open: { head: Head; parcels: ImportedDocument['document']['parcels']; lots: number } | null = null;
  private rowsBefore = 0;
  private rowsNow = 0;

  constructor(
    files: number,
    private readonly options: Pick<ImportOptions, 'onProgress' | 'onParcels'>,
  ) {
    this.progress = { file: '', filesDone: 0, files, rows: 0, lots: 0 };
  }

  beginFile(index: number, name: string): void {
    this.progress.filesDone = index;
    this.progress.file = name;
    this.tell();
  }

  take(message: Exclude<ImportMessage, { kind: 'file' | 'done' }>): void {
    switch (message.kind) {
      case 'begin':
        this.open = { head: message.head, parcels: [], lots: 0 };
        this.progress.file = message.head.source;
        this.countRows(0, true);
        break;
      case 'parcels':
        this.addParcels(message.parcels);
        this.countRows(message.rows);
        break;
      case 'pause':
        this.countRows(message.rows);
        break;
      case 'end':
        this.end(message);
        break;
      case 'passed-over':
        this.passOver(message.name, message.count, message.problem);
        break;
      case 'refused':
        this.refuse(message.name, message.problem);
        break;
    }
    this.tell();
  }

  result(isCancelled: boolean): ImportResult {
    const { documents, refused, passed, progress } = this;
    const read = documents.length;
    const partRead = documents.filter(({ isPartRead }) => isPartRead).length;
    const counts = {
      files: read + refused.length,
      read,
      partRead,
      refused: refused.length,
      passedOver: this.passedOver,
      lots: progress.lots,
    };
    return { documents, refused, passed, counts, isCancelled };
  }

  /** Files beside catalogues, that nobody wants read. */
  passOver(name: string, count: number, problem: RefusedFile['problem']): void {
    this.passedOver += count;
    this.passed.push({ name, problem });
  }

  private addParcels(parcels: ImportedDocument['document']['parcels']): void {
    if (!this.open) return;
    this.open.lots += parcels.length;
    this.progress.lots += parcels.length;
    if (this.options.onParcels) this.options.onParcels(parcels, this.open.head);
    else for (const parcel of parcels) this.open.parcels.push(parcel);
  }

  private end({ counts, remarks, isPartRead }: End): void {
    if (!this.open) return;
    const { head, parcels } = this.open;
    this.documents.push({ document: { ...head, counts, parcels }, remarks, isPartRead });
    this.open = null;
  }

  /** What was read of a document before it was refused is taken back: half a file that looks like a whole one misleads. */
  private refuse(name: string, problem: RefusedFile['problem']): void {
    this.progress.lots -= this.open?.lots ?? 0;
    this.open = null;
    this.refused.push({ name, problem });
  }

  private countRows(rows: number, isNew = false): void {
    if (isNew) this.rowsBefore += this.rowsNow;
    this.rowsNow = isNew ? rows : Math.max(this.rowsNow, rows);
    this.progress.rows = this.rowsBefore + this.rowsNow;
  }

  private tell(): void {
    this.options.onProgress?.({ ...this.progress });
  }
}
