import { z } from 'zod';

/** Where a page's bytes lie: a whole file, a stretch of a ZIP archive, or a record of a WARC file. */
const pagePlace = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file') }),
  z.object({
    kind: z.literal('zip'),
    start: z.int().min(0),
    packed: z.int().min(0),
    size: z.int().min(0),
    crc: z.int().min(0),
    isDeflated: z.boolean(),
  }),
  z.object({ kind: z.literal('warc'), start: z.int().min(0) }),
]);

/** What the queue keeps of a page; its id in the queue is the SHA-256 of its content. */
export const pageJob = z.object({
  /** How it is called in results and sentences: `sale.zip/lots.html`. */
  source: z.string(),
  /** Absolute path of the file that holds it. */
  path: z.string(),
  place: pagePlace,
  /** The day to judge as of. */
  asOf: z.iso.date(),
  /** What `enqueue` found wrong with an archive whose (remaining) pages it could not find. */
  fault: z.optional(z.string()),
});
export type PageJob = z.infer<typeof pageJob>;
export type PagePlace = z.infer<typeof pagePlace>;

/** What a worker leaves for `collect`: the document and what is to be said about it. */
export const pageAnswer = z.object({
  document: z.record(z.string(), z.unknown()),
  remarks: z.array(z.string()),
  isPartRead: z.boolean(),
});
export type PageAnswer = z.infer<typeof pageAnswer>;
