import * as z from 'zod/mini';
import type { ScreenedParcel } from '@/lib/screening';
import { DECISIONS } from '@/lib/trail';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

export const RECORD_FORMAT = 'parcel-vigil-record';

/** Caps on a file from outside; what we write stays far below. */
const TEXT_LENGTH = 200_000;
const ITEMS = 10_000;

const words = z.string().check(z.maxLength(TEXT_LENGTH));
const orNull = z.nullable(words);
const count = z.int().check(z.minimum(0));
const number = z.nullable(z.number());
const day = z.iso.date();
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const origin = z.nullable(z.string().check(z.regex(/^[0-9a-f]{32}$/)));
const many = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(ITEMS));

const verdict = z.enum(['alerted-zone', 'car-other', 'car-unspecified', 'ambiguous', 'none']);
const regime = z.nullable(z.enum(['vigilance', 'suspended', 'compliant-zone', 'open']));
const field = z.enum(['origin', 'title', 'description', 'heading', 'notice', 'seller', 'location', 'page']);
const range = { text: words, start: count, end: count };

const statement = z.object({
  field,
  ...range,
  denied: z.boolean(),
  uncertain: z.boolean(),
  places: many(z.object({ id: words, name: words, ...range })),
});

const price = z.object({
  amount: z.number(),
  currency: orNull,
  per: z.nullable(z.enum(['carat', 'lot'])),
  text: words,
});

/** A parcel of the contract. What judged it once is not taken over: it is judged anew by who reads it. */
export const parcelSchema = z.object({
  lot: orNull,
  title: orNull,
  description: orNull,
  carats: number,
  stones: number,
  price: z.nullable(price),
  seller: orNull,
  certificate: orNull,
  closes: z.nullable(day),
  stated: z.boolean(),
  verdict,
  zone: orNull,
  regime,
  origin: many(statement),
  reasons: z.array(z.unknown()),
});

const versions = z.object({ extension: words, gazetteer: words, advisories: words });

const judged = z.object({ verdict, zone: orNull, regime });

const change = z.object({
  at: time,
  cause: z.enum(['text', 'advisories']),
  says: words,
  text: words,
  textHash: sha256,
  asOf: day,
  judged,
  versions: z.object({ ...versions.shape, list: sha256 }),
  became: z.optional(
    z.object({
      judged,
      by: z.object({ come: many(words), gone: many(words), changed: many(words) }),
      versions: z.object({ advisories: words, list: sha256 }),
    }),
  ),
});

const reviewBase = {
  sequence: count,
  who: words,
  at: time,
  note: words,
  from: z.optional(z.object({ origin, sequence: count })),
};
const review = z.discriminatedUnion('kind', [
  z.object({
    ...reviewBase,
    kind: z.literal('decision'),
    decision: z.enum(DECISIONS),
    reason: words,
    assignee: orNull,
    text: words,
    textHash: sha256,
    basis: sha256,
    advisories: words,
  }),
  z.object({ ...reviewBase, kind: z.literal('undo'), undoes: count }),
  z.object({ ...reviewBase, kind: z.literal('sign-off'), signsOff: count, outcome: z.enum(['agreed', 'sent-back']) }),
]);

const note = z.enum(['unusual-characters', 'not-visible', 'page-interferes', 'part-read', 'clock']);

const finding = z.object({
  firstReadAt: time,
  readAt: time,
  gone: z.boolean(),
  isDayChosen: z.boolean(),
  notes: many(note),
  textHash: sha256,
  changes: many(change),
  reviews: many(review),
});

export const recordSchema = z.object({
  format: z.literal(RECORD_FORMAT),
  version: z.literal(1),
  /** Whose record. */
  origin,
  kind: z.enum(['page', 'file']),
  title: orNull,
  versions,
  /** In the order of the document's parcels. */
  findings: z.array(finding),
});

export const documentSchema = z.object({
  source: words,
  url: orNull,
  asOf: day,
  parcels: z.array(parcelSchema),
  record: z.optional(recordSchema),
});

/** A line of JSON Lines: a parcel with its document, or the end of a document. */
export const lineSchema = z.union([
  z.object({ source: words, counts: z.unknown(), record: z.optional(recordSchema) }),
  z.object({ source: words, url: orNull, asOf: day, ...parcelSchema.shape }),
]);

export type RecordOfDocument = z.infer<typeof recordSchema>;
export type RecordOfFinding = z.infer<typeof finding>;
export type RecordOfReview = z.infer<typeof review>;
/** A parcel that was read back; its reasons are dropped. */
export type ReadParcel = Omit<ScreenedParcel, 'reasons'>;
