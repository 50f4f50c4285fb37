import * as z from 'zod/mini';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** Caps on a list from outside, so that a hostile one costs little before it is refused. */
export const CAPS = { textLength: 64_000, places: 10_000, zones: 200, advisories: 1_000, items: 1_000 } as const;

const text = z.string().check(z.minLength(1), z.maxLength(CAPS.textLength));
const id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80));
const isoDate = z.iso.date();
/** Any short text: whether it names a place is for the check against the gazetteer, which can say it better. */
const placeId = z.string().check(z.minLength(1), z.maxLength(80));
const many = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.maxLength(CAPS.items));

/**
 * How sure a fact is. `confirmed`: stated by the issuer, a law or an official text; `reported`: in the press or by an
 * organisation; `derived`: inferred from stated facts; `unverified`: without a source at hand, shown as such.
 */
export const certaintySchema = z.enum(['confirmed', 'reported', 'derived', 'unverified']);

/** Words for the reader in the languages there are; English is always there. */
export const localizedSchema = z.strictObject({ en: text, fr: z.optional(text) });

/** A day, or the range it lies in; `earliest === latest` for a day that is known. Both days belong to the range. */
export const datedRangeSchema = z.strictObject({ earliest: isoDate, latest: isoDate, certainty: certaintySchema });

/** Where a fact stands. `url` is `null` for a text that is not on the web. */
export const sourceSchema = z.strictObject({
  title: text,
  url: z.nullable(z.url({ protocol: /^https?$/ })),
  certainty: certaintySchema,
});

/** The office speaks, the person signs; `group` is the body in whose name it speaks. */
const issuerSchema = z.strictObject({ office: localizedSchema, person: z.nullable(text), group: localizedSchema });

/** Our words for one thing the advisory says, with a pointer to where it says it (`¶ 2`); `null` where we lack its text. */
const statementSchema = z.strictObject({ text: localizedSchema, passage: z.nullable(text) });

/** The coalition a notice speaks of. `alliesIncluded`: what is asked covers its allies too. */
const coalitionSchema = z.strictObject({ names: many(text), alliesIncluded: z.boolean(), passage: z.nullable(text) });

const attachmentSchema = z.strictObject({
  title: localizedSchema,
  author: localizedSchema,
  /** What it covers and what it holds, in our words. */
  about: localizedSchema,
  /** Must be shown wherever the attachment, or what stands in for it, is drawn. */
  disclaimer: z.nullable(localizedSchema),
  passage: z.nullable(text),
  /** False where no public copy of the attachment is known. */
  published: z.boolean(),
});

/** Whom to write to, and on which days; both days belong to it, `null` is open. `address: null`: none was given. */
export const contactSchema = z.strictObject({
  who: localizedSchema,
  address: z.nullable(text),
  from: z.nullable(isoDate),
  until: z.nullable(isoDate),
  passage: z.nullable(text),
});

const monitorSchema = z.strictObject({ group: localizedSchema, duty: localizedSchema, passage: z.nullable(text) });

/** What is to be done by a day, that day included. */
const deadlineSchema = z.strictObject({ what: localizedSchema, by: isoDate, passage: z.nullable(text) });

/** Another advisory that this one replaces or is replaced by. `advisory: null`: none is known, and how surely. */
export const supersessionSchema = z.strictObject({ advisory: z.nullable(id), certainty: certaintySchema });

/** The issuer's own words. Only in lists that are fed or local; the bundled texts are ours. */
const quoteSchema = z.strictObject({ language: z.string().check(z.minLength(2)), text, passage: z.nullable(text) });

/** A named area of an advisory. */
export const zoneSchema = z.strictObject({
  /** The same name in several advisories is the same zone for the reader (`bria`). */
  id,
  name: localizedSchema,
  /** Gazetteer ids of the places it consists of. */
  places: z.array(placeId).check(z.maxLength(CAPS.places)),
  /** Gazetteer ids of the units (sub-prefectures and larger) that lie in it with all they hold, on the advisory's date. */
  units: z.array(placeId).check(z.maxLength(CAPS.places)),
  /** No bundled advisory gives a border. */
  geometry: z.null(),
});

const zones = z.array(id).check(z.minLength(1), z.maxLength(CAPS.zones));
const passage = z.nullable(text);

/**
 * What an advisory changes, as data. All days belong to their range; `until: null` has no known end. Zones are those of
 * the advisory itself.
 */
export const effectSchema = z.discriminatedUnion('kind', [
  /** Vigilance is asked for goods of these zones. */
  z.strictObject({ kind: z.literal('vigilance'), zones, from: isoDate, until: z.nullable(isoDate), passage }),
  /** Export from these zones is suspended, until a later `resume-compliant-only` or `lift` that holds for them. */
  z.strictObject({ kind: z.literal('suspend'), zones, from: isoDate, passage }),
  /** Export from these zones may resume, but only for places in a zone that is recognised. */
  z.strictObject({ kind: z.literal('resume-compliant-only'), zones, from: isoDate, passage }),
  /** A zone is recognised as compliant on a day in a range. `act`: id of the advisory that says so, where it has its own. */
  z.strictObject({
    kind: z.literal('recognise'),
    zone: id,
    recognised: datedRangeSchema,
    until: z.nullable(isoDate),
    act: z.nullable(id),
    note: z.nullable(localizedSchema),
    source: sourceSchema,
    passage,
  }),
  /** The suspension of these zones ends. Vigilance asked for by other advisories is not touched. */
  z.strictObject({ kind: z.literal('lift'), zones, from: isoDate, passage }),
  /** These advisories have no effect any more. */
  z.strictObject({
    kind: z.literal('withdraw'),
    advisories: z.array(id).check(z.minLength(1)),
    from: isoDate,
    passage,
  }),
]);

export const advisoryKindSchema = z.enum([
  'vigilance-notice',
  'administrative-decision',
  'plenary-decision',
  'recognition',
  'communique',
  'industry-notice',
  'national-notice',
  'review-mission',
]);

/** One notice or decision of an authority. */
export const advisorySchema = z.strictObject({
  /** Never used again for another advisory. */
  id,
  kind: advisoryKindSchema,
  /** `bundled` ships with the extension, `fed` came signed from an authority, `local` is the reader's own. */
  origin: z.enum(['bundled', 'fed', 'local']),
  title: localizedSchema,
  issuer: issuerSchema,
  date: datedRangeSchema,
  /** The issuer's own number; `null` where it carries none. */
  reference: z.nullable(text),
  addressees: many(localizedSchema),
  /** Of whom something is asked: not the same as the addressees. */
  askedOf: many(localizedSchema),
  asks: many(statementSchema),
  /** What the advisory itself says against reading too much into it; always shown beside the asks. */
  caveats: many(statementSchema),
  summary: localizedSchema,
  occasion: z.nullable(statementSchema),
  coalition: z.nullable(coalitionSchema),
  zones: z.array(zoneSchema).check(z.maxLength(CAPS.zones)),
  /** False where the advisory says that its list of zones is open ("among them"). */
  exhaustive: z.boolean(),
  effects: many(effectSchema),
  attachments: many(attachmentSchema),
  contacts: many(contactSchema),
  monitors: many(monitorSchema),
  /** Not given where the advisory sets none. */
  deadlines: z.optional(many(deadlineSchema)),
  supersedes: supersessionSchema,
  supersededBy: supersessionSchema,
  quotes: many(quoteSchema),
  /** What is not known about it, said to the reader. */
  unknowns: many(localizedSchema),
  certainty: certaintySchema,
  source: sourceSchema,
  otherSources: many(sourceSchema),
});

/** All advisories in use. */
export const advisoryListSchema = z.strictObject({
  /** Grows with every list; the newer of two lists is the one with the higher version, whatever their dates. */
  version: z.int().check(z.minimum(1), z.maximum(Number.MAX_SAFE_INTEGER)),
  issued: isoDate,
  advisories: z.array(advisorySchema).check(z.maxLength(CAPS.advisories)),
});

export type Certainty = z.infer<typeof certaintySchema>;
export type Localized = z.infer<typeof localizedSchema>;
export type DatedRange = z.infer<typeof datedRangeSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Statement = z.infer<typeof statementSchema>;
export type Attachment = z.infer<typeof attachmentSchema>;
export type Deadline = z.infer<typeof deadlineSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Zone = z.infer<typeof zoneSchema>;
export type Effect = z.infer<typeof effectSchema>;
export type AdvisoryKind = z.infer<typeof advisoryKindSchema>;
export type Advisory = z.infer<typeof advisorySchema>;
export type AdvisoryList = z.infer<typeof advisoryListSchema>;
