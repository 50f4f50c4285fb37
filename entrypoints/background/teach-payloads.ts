import * as z from 'zod/mini';
import { taughtSiteSchema } from '@/lib/listings/taught/schema';
import { TAUGHT_FIELDS } from '@/lib/listings/taught/taught-site';
import { PREVIEW_LOTS } from '@/lib/page/limits';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const tabId = z.int().check(z.minimum(0));
const fieldName = z.enum(TAUGHT_FIELDS);
const pointingAt = z.union([z.literal('lot-element'), fieldName]);
const command = z.discriminatedUnion('do', [
  z.strictObject({ do: z.enum(['start', 'look', 'choose', 'end']) }),
  z.strictObject({ do: z.literal('point'), at: z.nullable(pointingAt) }),
  z.strictObject({ do: z.literal('move'), to: z.enum(['next', 'previous', 'larger', 'smaller']) }),
  z.strictObject({ do: z.literal('drop'), field: fieldName }),
]);

export const teachTabPayload = z.object({ tabId, command });
export const taughtPayload = z.object({ tabId, site: taughtSiteSchema });
export const forgetPayload = z.object({
  tabId,
  host: z.string().check(z.maxLength(255)),
  path: z.string().check(z.maxLength(1_000)),
});

const words = z.string().check(z.maxLength(1_000));
const orNull = z.nullable(words);

/** What a page answers, read as anything that a page could have forged: form and length, and nothing but words. */
export const teachingState = z.strictObject({
  at: z.nullable(pointingAt),
  outlined: orNull,
  lot: orNull,
  fields: z.array(z.strictObject({ name: fieldName, words })).check(z.maxLength(TAUGHT_FIELDS.length)),
  site: z.nullable(taughtSiteSchema),
  fault: z.nullable(z.enum(['noAddress', 'noField', 'notALot', 'outsideLot', 'inFrame', 'inShadow'])),
});

const figure = z.nullable(z.number());

export const taughtPreview = z.strictObject({
  lots: z.int().check(z.minimum(0)),
  isWhole: z.boolean(),
  first: z
    .array(
      z.strictObject({
        lot: orNull,
        title: orNull,
        description: orNull,
        carats: figure,
        stones: figure,
        seller: orNull,
        certificate: orNull,
        closes: z.nullable(z.iso.date()),
        price: orNull,
        origin: orNull,
      }),
    )
    .check(z.maxLength(PREVIEW_LOTS)),
});
