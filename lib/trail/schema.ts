import * as z from 'zod/mini';
import { DECISIONS } from './types.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const origin = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const count = z.int().check(z.minimum(0));
const words = z.string();
const orNull = z.nullable(words);

const verdict = z.enum(['alerted-zone', 'car-other', 'car-unspecified', 'ambiguous', 'none']);
const regime = z.nullable(z.enum(['vigilance', 'suspended', 'compliant-zone', 'open']));
const field = z.enum(['origin', 'title', 'description', 'heading', 'notice', 'seller', 'location', 'page']);
const range = { text: words, start: count, end: count };

const statement = z.strictObject({
  field,
  ...range,
  denied: z.boolean(),
  uncertain: z.boolean(),
  places: z.array(z.strictObject({ id: words, name: words, ...range })),
});
const standing = {
  finding: words,
  lot: orNull,
  asOf: z.iso.date(),
  stated: z.boolean(),
  verdict,
  zone: orNull,
  regime,
};
const judged = z.strictObject({
  ...standing,
  origin: z.array(statement),
  reasons: z.array(z.strictObject({ rule: words, advisory: orNull, passage: orNull })),
});
const versions = z.strictObject({ extension: words, gazetteer: words, advisories: words, list: sha256 });
const counts = z.strictObject({
  listings: count,
  read: count,
  unread: count,
  notStated: count,
  byVerdict: z.record(verdict, count),
});
const source = z.strictObject({ kind: z.enum(['page', 'file']), address: words });
const decision = z.enum(DECISIONS);
const root = { size: count, root: sha256 };
const before = z.optional(z.strictObject({ origin: z.nullable(origin), sequence: count, at: time }));

const base = {
  schema: z.literal(1),
  origin,
  sequence: count,
  at: time,
  previous: sha256,
  sealed: z.record(z.string(), sha256),
  notes: z.array(z.literal('clock')),
};
const entryOf = <Kind extends string, Body extends z.ZodMiniType>(kind: Kind, body: Body) =>
  z.strictObject({ ...base, kind: z.literal(kind), body });

/** An entry, as strict as it is written. */
export const entrySchema = z.discriminatedUnion('kind', [
  entryOf('list', z.strictObject({ version: count, sha256, text: words })),
  entryOf(
    'read',
    z.strictObject({
      source,
      counts,
      fresh: count,
      changed: count,
      asBefore: count,
      partRead: z.boolean(),
      part: z.optional(z.strictObject({ number: count, of: count })),
      asOf: z.iso.date(),
      versions,
      none: z.array(judged),
      joined: z.optional(z.nullable(origin)),
    }),
  ),
  entryOf('import', z.strictObject({ name: words, sha256, bytes: count, counts })),
  entryOf('finding', z.strictObject({ source, versions, judged, was: z.nullable(z.strictObject({ verdict })) })),
  entryOf(
    'rejudged',
    z.strictObject({
      from: z.nullable(sha256),
      versions,
      looked: count,
      changed: z.array(z.strictObject({ before: z.strictObject(standing), after: judged })),
    }),
  ),
  entryOf(
    'decision',
    z.strictObject({ finding: words, about: count, decision, reason: words, verdict, list: sha256, from: before }),
  ),
  entryOf('undo', z.strictObject({ finding: words, undoes: count, from: before })),
  entryOf(
    'sign-off',
    z.strictObject({
      finding: words,
      signsOff: count,
      outcome: z.enum(['agreed', 'sent-back']),
      of: z.optional(origin),
      from: before,
    }),
  ),
  entryOf(
    'erasure',
    z.strictObject({ before: time, values: count, findings: count, reviews: count, years: z.number() }),
  ),
  entryOf('checkpoint', z.strictObject(root)),
  entryOf('export', z.strictObject({ ...root, format: z.enum(['jsonl', 'json']) })),
  entryOf('settings', z.strictObject({ changed: z.record(z.string(), z.unknown()) })),
]);

/** Personal values by name, each with its salt. */
export const openedSchema = z.record(z.string(), z.strictObject({ salt: sha256, value: z.string() }));

export const headerSchema = z.strictObject({
  format: z.literal('parcel-vigil-trail'),
  version: z.literal(1),
  origin,
  ...root,
});
export const lineSchema = z.strictObject({ hash: sha256, entry: entrySchema, opened: openedSchema });

/** What can be told of a line even where its entry has been tampered with beyond its form. */
export const looseLineSchema = z.object({
  hash: sha256,
  entry: z.looseObject({ origin, sequence: count, previous: sha256 }),
});
