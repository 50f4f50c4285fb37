import type { ScreenedDocument, ScreenedParcel } from '@/lib/screening';
import type { Format } from './read-options.ts';
import type { TextOutput } from './text-output.ts';
import { csvHeader, csvRows } from './write-csv.ts';
import { documentTable } from './write-table.ts';

/** What stands over a document's lots. */
export type DocumentHead = Pick<ScreenedDocument, 'source' | 'url' | 'asOf' | 'versions'>;

/**
 * Writes screened documents as they come, and where the format allows it their lots as they are read, so that a long file is
 * never held. Each call says whether anyone still reads.
 */
export interface DocumentWriter {
  begin(): Promise<boolean>;
  beginDocument(head: DocumentHead): Promise<boolean>;
  write(parcels: readonly ScreenedParcel[]): Promise<boolean>;
  endDocument(counts: ScreenedDocument['counts']): Promise<boolean>;
  end(): Promise<boolean>;
}

export function documentWriter(format: Format, isSingle: boolean, out: TextOutput): DocumentWriter {
  switch (format) {
    case 'table':
      return new WholeWriter((document) => out.write(documentTable(document)));
    case 'csv':
      return new CsvWriter(out);
    case 'jsonl':
      return new LineWriter(out);
    case 'json':
      return isSingle ? new WholeWriter((document) => out.write(`${json(document)}\n`)) : new ArrayWriter(out);
  }
}

function json(document: ScreenedDocument): string {
  return JSON.stringify(document, null, 2);
}

/** Gathers each document before it is written: the counts stand before the lots. */
class WholeWriter implements DocumentWriter {
  private head: DocumentHead | null = null;
  private parcels: ScreenedParcel[] = [];

  constructor(protected readonly writeDocument: (document: ScreenedDocument) => Promise<boolean>) {}

  async begin(): Promise<boolean> {
    return true;
  }

  async beginDocument(head: DocumentHead): Promise<boolean> {
    this.head = head;
    this.parcels = [];
    return true;
  }

  async write(parcels: readonly ScreenedParcel[]): Promise<boolean> {
    for (const parcel of parcels) this.parcels.push(parcel);
    return true;
  }

  endDocument(counts: ScreenedDocument['counts']): Promise<boolean> {
    return this.writeDocument({ ...this.head!, counts, parcels: this.parcels });
  }

  async end(): Promise<boolean> {
    return true;
  }
}

/** An array that is written element by element, so that a directory of pages is never held in memory. */
class ArrayWriter extends WholeWriter {
  private separator = '\n';

  constructor(private readonly out: TextOutput) {
    super((document) => {
      const text = `${this.separator}${json(document)}`;
      this.separator = ',\n';
      return out.write(text);
    });
  }

  override begin(): Promise<boolean> {
    return this.out.write('[');
  }

  override end(): Promise<boolean> {
    return this.out.write('\n]\n');
  }
}

/** One parcel a line, then the document's counts. */
class LineWriter implements DocumentWriter {
  private head: DocumentHead | null = null;

  constructor(private readonly out: TextOutput) {}

  async begin(): Promise<boolean> {
    return true;
  }

  async beginDocument(head: DocumentHead): Promise<boolean> {
    this.head = head;
    return true;
  }

  write(parcels: readonly ScreenedParcel[]): Promise<boolean> {
    const { source, url, asOf } = this.head!;
    return this.out.write(parcels.map((parcel) => `${JSON.stringify({ source, url, asOf, ...parcel })}\n`).join(''));
  }

  endDocument(counts: ScreenedDocument['counts']): Promise<boolean> {
    return this.out.write(`${JSON.stringify({ source: this.head!.source, counts })}\n`);
  }

  async end(): Promise<boolean> {
    return true;
  }
}

/** A parcel a row below one header. */
class CsvWriter implements DocumentWriter {
  private head: DocumentHead | null = null;

  constructor(private readonly out: TextOutput) {}

  begin(): Promise<boolean> {
    return this.out.write(csvHeader());
  }

  async beginDocument(head: DocumentHead): Promise<boolean> {
    this.head = head;
    return true;
  }

  write(parcels: readonly ScreenedParcel[]): Promise<boolean> {
    return this.out.write(csvRows(this.head!, parcels));
  }

  async endDocument(): Promise<boolean> {
    return true;
  }

  async end(): Promise<boolean> {
    return true;
  }
}
