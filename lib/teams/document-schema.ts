import * as z from 'zod/mini';
import { entrySchema } from '@/lib/trail';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const hash = /[0-9a-f]{64}/;
const idOf = (kind: string, rest: RegExp) => z.string().check(z.regex(new RegExp(`^${kind}:${rest.source}$`)));
const device = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const signature = z.string().check(z.regex(/^[A-Za-z0-9_-]{86}$/));
const origin = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const time = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const count = z.int().check(z.minimum(0));
const base64 = z.string().check(z.regex(/^[A-Za-z0-9_-]*$/));
const box = { key: z.string().check(z.maxLength(64)), iv: base64, box: base64 };
const v = z.literal(1);

/** Forms of documents, less what the database adds. */
export const documentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ _id: idOf('entry', hash), kind: z.literal('entry'), v, entry: entrySchema, device, signature }),
  z.strictObject({ _id: idOf('values', hash), kind: z.literal('values'), v, ...box }),
  z.strictObject({
    _id: idOf('device', /[A-Za-z0-9_-]{43}/),
    kind: z.literal('device'),
    v,
    device,
    origin,
    from: count,
    at: time,
    name: z.strictObject(box),
    signature,
  }),
  z.strictObject({
    _id: idOf('(?:admission|revocation)', hash),
    kind: z.enum(['admission', 'revocation']),
    v,
    device,
    origin,
    from: count,
    at: time,
    administrator: device,
    signature,
  }),
  z.strictObject({
    _id: idOf('claim', /[A-Za-z0-9_-]{43}/),
    kind: z.literal('claim'),
    v,
    device,
    renewed: count,
    at: time,
    about: z.nullable(z.strictObject(box)),
    signature,
  }),
]);
