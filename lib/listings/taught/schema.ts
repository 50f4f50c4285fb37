import * as z from 'zod/mini';
import { TAG, TAUGHT_CAPS, TAUGHT_FIELDS, type TaughtSite } from './taught-site.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const tag = z.string().check(z.regex(TAG), z.maxLength(TAUGHT_CAPS.name));
const names = z
  .array(z.string().check(z.regex(/^[^\s<>"'`=]+$/), z.maxLength(TAUGHT_CAPS.name)))
  .check(z.maxLength(TAUGHT_CAPS.names));
const element = { tag, classes: names, attributes: names };
const step = z.strictObject({ ...element, at: z.int().check(z.minimum(0), z.maximum(TAUGHT_CAPS.at)) });
const field = z.strictObject({
  name: z.enum(TAUGHT_FIELDS),
  path: z.array(step).check(z.maxLength(TAUGHT_CAPS.steps)),
});

/** The form of a taught description, strict: a key that is not known refuses it. */
export const taughtSiteSchema = z.strictObject({
  version: z.literal(1),
  host: z.string().check(z.regex(/^[a-z0-9.:[\]_-]+$/), z.maxLength(TAUGHT_CAPS.host)),
  path: z.string().check(z.regex(/^\/[^\s?#]*$/), z.maxLength(TAUGHT_CAPS.path)),
  lot: z.array(z.strictObject(element)).check(z.minLength(1), z.maxLength(TAUGHT_CAPS.elements)),
  fields: z.array(field).check(
    z.minLength(1),
    z.maxLength(TAUGHT_FIELDS.length),
    z.refine((fields) => new Set(fields.map(({ name }) => name)).size === fields.length, 'a field stands twice'),
  ),
});

export type ReadTaughtSite = { ok: true; site: TaughtSite } | { ok: false; faults: string[] };

/** A description from outside (a file, a message, the store): the description, or every fault with its path. */
export function parseTaughtSite(value: unknown): ReadTaughtSite {
  const read = z.safeParse(taughtSiteSchema, value);
  if (read.success) return { ok: true, site: read.data };
  return { ok: false, faults: read.error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`) };
}
