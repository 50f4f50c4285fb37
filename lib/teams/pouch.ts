/** The parts of PouchDB that are used here. */
export interface Pouch {
  name: string;
  info(): Promise<{ update_seq: number | string; doc_count: number }>;
  get(id: string): Promise<StoredDocument>;
  put(document: object & { _id: string }): Promise<{ rev: string }>;
  bulkDocs(documents: readonly (object & { _id: string })[]): Promise<BulkAnswer[]>;
  allDocs(options: object): Promise<{ rows: AllDocsRow[] }>;
  changes(options: object): Promise<{ results: Change[]; last_seq: number | string }>;
  close(): Promise<void>;
  destroy(): Promise<void>;
}

export type StoredDocument = Record<string, unknown> & { _id: string; _rev: string; _deleted?: boolean };
export type BulkAnswer = { ok?: true; id: string; error?: unknown; status?: number; reason?: string };
export type AllDocsRow = { id?: string; key: string; error?: string; value?: { rev: string; deleted?: boolean } };
export interface Change {
  id: string;
  seq: number | string;
  deleted?: boolean;
  doc?: StoredDocument;
}

export interface ReplicationResult {
  docs_read: number;
  docs_written: number;
  doc_write_failures: number;
  errors: { id?: string; status?: number; reason?: string }[];
}

type Asked = (address: string, options?: RequestInit) => Promise<Response>;

export interface PouchMaker {
  new (name: string, options?: object): Pouch;
  replicate(source: Pouch, target: Pouch, options: object): Promise<ReplicationResult> & { cancel(): void };
  /** The one way to the network of this room. */
  fetch: Asked;
}

/** PouchDB, loaded at the first use: where nothing is shared, no byte of it is. */
export async function loadPouch(): Promise<PouchMaker> {
  const { default: pouch } = await import('pouchdb-browser');
  return pouch;
}
