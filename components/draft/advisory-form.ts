/**
 * Which fields an advisory has for a person who corrects a draft: the shape of `lib/advisories/schema.ts` as a form. A test
 * holds it against the schema, so that no field is forgotten.
 */
export type FieldSpec =
  /** Words on one line or several; `optional`: empty is `null`. */
  | { kind: 'text'; long?: true; optional?: true }
  | { kind: 'date'; optional?: true }
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'yes-no' }
  /** Words in English, and in French where there are any. */
  | { kind: 'words'; long?: true; optional?: true }
  /** `optional`: may be left out as a whole, `null`. `fixed`: what nobody writes, and the schema wants. */
  | { kind: 'group'; fields: readonly NamedField[]; optional?: true; fixed?: Record<string, unknown> }
  | { kind: 'list'; of: FieldSpec; item: FieldName }
  /** Id of a place, with the place's name beside it. */
  | { kind: 'place' }
  /** Ids of zones of the advisory. */
  | { kind: 'zones' }
  | { kind: 'zone' }
  /** One measure: which fields it has depends on its kind. */
  | { kind: 'effect' };

export type FieldName = keyof typeof LABELS;
export type NamedField = readonly [name: FieldName, spec: FieldSpec];

const text = { kind: 'text' } as const;
const optionalText = { kind: 'text', optional: true } as const;
const date = { kind: 'date' } as const;
const optionalDate = { kind: 'date', optional: true } as const;
const words = { kind: 'words' } as const;
const longWords = { kind: 'words', long: true } as const;
const certainty = { kind: 'choice', options: ['confirmed', 'reported', 'derived', 'unverified'] } as const;

const statement = {
  kind: 'group',
  fields: [
    ['text', longWords],
    ['passage', optionalText],
  ],
} as const satisfies FieldSpec;

const range = [
  ['earliest', date],
  ['latest', date],
  ['certainty', certainty],
] as const satisfies readonly NamedField[];

const source = {
  kind: 'group',
  fields: [
    ['title', text],
    ['url', optionalText],
    ['certainty', certainty],
  ],
} as const satisfies FieldSpec;

const supersession = {
  kind: 'group',
  fields: [
    ['advisory', optionalText],
    ['certainty', certainty],
  ],
} as const satisfies FieldSpec;

const list = (item: FieldName, of: FieldSpec) => ({ kind: 'list', item, of }) as const;
const group = (...fields: NamedField[]) => ({ kind: 'group', fields }) as const;

export const KINDS = [
  'vigilance-notice',
  'administrative-decision',
  'plenary-decision',
  'recognition',
  'communique',
  'industry-notice',
  'national-notice',
  'review-mission',
] as const;

/** The form in its parts; each part's fields in the order in which a letter tells them. */
export const SECTIONS = {
  head: [
    ['title', words],
    ['kind', { kind: 'choice', options: KINDS }],
    ['issuer', group(['office', words], ['person', optionalText], ['group', words])],
    ['date', group(...range)],
    ['reference', optionalText],
    ['addressees', list('addressees', words)],
  ],
  asks: [
    ['summary', longWords],
    ['askedOf', list('askedOf', words)],
    ['asks', list('asks', statement)],
    ['caveats', list('caveats', statement)],
    ['deadlines', list('deadlines', group(['what', words], ['by', date], ['passage', optionalText]))],
    ['occasion', { ...statement, optional: true }],
    [
      'coalition',
      {
        ...group(['names', list('name', text)], ['alliesIncluded', { kind: 'yes-no' }], ['passage', optionalText]),
        optional: true,
      },
    ],
  ],
  zones: [
    [
      'zones',
      list('zone', {
        ...group(
          ['name', words],
          ['places', list('places', { kind: 'place' })],
          ['units', list('units', { kind: 'place' })],
          ['id', text],
        ),
        fixed: { geometry: null },
      }),
    ],
    ['exhaustive', { kind: 'yes-no' }],
    ['effects', list('effects', { kind: 'effect' })],
  ],
  around: [
    [
      'attachments',
      list(
        'attachments',
        group(
          ['title', words],
          ['author', words],
          ['about', longWords],
          ['disclaimer', { kind: 'words', long: true, optional: true }],
          ['passage', optionalText],
          ['published', { kind: 'yes-no' }],
        ),
      ),
    ],
    [
      'contacts',
      list(
        'contacts',
        group(
          ['who', words],
          ['address', optionalText],
          ['from', optionalDate],
          ['until', optionalDate],
          ['passage', optionalText],
        ),
      ),
    ],
    ['monitors', list('monitors', group(['group', words], ['duty', words], ['passage', optionalText]))],
  ],
  standing: [
    ['certainty', certainty],
    ['supersedes', supersession],
    ['supersededBy', supersession],
    ['unknowns', list('unknowns', words)],
    ['source', source],
    ['otherSources', list('otherSources', source)],
    ['id', text],
  ],
  quotes: [
    [
      'quotes',
      list('quotes', group(['text', { kind: 'text', long: true }], ['language', text], ['passage', optionalText])),
    ],
  ],
} as const satisfies Record<string, readonly NamedField[]>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];

const zonesFrom = [
  ['zones', { kind: 'zones' }],
  ['from', date],
] as const satisfies readonly NamedField[];

/** The fields of each kind of measure. */
export const EFFECTS = {
  vigilance: [...zonesFrom, ['until', optionalDate], ['passage', optionalText]],
  suspend: [...zonesFrom, ['passage', optionalText]],
  'resume-compliant-only': [...zonesFrom, ['passage', optionalText]],
  recognise: [
    ['zone', { kind: 'zone' }],
    ['recognised', group(...range)],
    ['until', optionalDate],
    ['act', optionalText],
    ['note', { kind: 'words', optional: true }],
    ['source', source],
    ['passage', optionalText],
  ],
  lift: [...zonesFrom, ['passage', optionalText]],
  withdraw: [
    ['advisories', list('advisory', text)],
    ['from', date],
    ['passage', optionalText],
  ],
} as const satisfies Record<string, readonly NamedField[]>;

export type EffectKind = keyof typeof EFFECTS;
export const EFFECT_KINDS = Object.keys(EFFECTS) as readonly EffectKind[];

/** A value to begin with; texts are empty, which the check then asks to be filled. */
export function freshValue(spec: FieldSpec, day: string): unknown {
  switch (spec.kind) {
    case 'text':
      return spec.optional ? null : '';
    case 'date':
      return spec.optional ? null : day;
    case 'choice':
      return spec.options.at(-1);
    case 'yes-no':
      return false;
    case 'words':
      return spec.optional ? null : { en: '' };
    case 'group':
      return {
        ...spec.fixed,
        ...Object.fromEntries(spec.fields.map(([name, field]) => [name, freshValue(field, day)])),
      };
    case 'list':
    case 'zones':
      return [];
    case 'place':
    case 'zone':
      return '';
    case 'effect':
      return freshEffect('vigilance', day);
  }
}

export function freshEffect(kind: EffectKind, day: string): Record<string, unknown> {
  const fields = EFFECTS[kind].map(([name, spec]) => [name, freshValue(spec, day)] as const);
  return { kind, ...Object.fromEntries(fields) };
}

/** Words that a label may be; the names of the schema's own fields. */
export const LABELS = {
  about: 'draft.field.about',
  act: 'draft.field.act',
  address: 'draft.field.address',
  addressees: 'draft.field.addressees',
  advisories: 'draft.field.advisories',
  advisory: 'draft.field.advisory',
  alliesIncluded: 'draft.field.alliesIncluded',
  askedOf: 'draft.field.askedOf',
  asks: 'draft.field.asks',
  attachments: 'draft.field.attachments',
  author: 'draft.field.author',
  by: 'draft.field.by',
  caveats: 'draft.field.caveats',
  certainty: 'draft.field.certainty',
  coalition: 'draft.field.coalition',
  contacts: 'draft.field.contacts',
  date: 'draft.field.date',
  deadlines: 'draft.field.deadlines',
  disclaimer: 'draft.field.disclaimer',
  duty: 'draft.field.duty',
  earliest: 'draft.field.earliest',
  effects: 'draft.field.effects',
  exhaustive: 'draft.field.exhaustive',
  from: 'draft.field.from',
  group: 'draft.field.group',
  id: 'draft.field.id',
  issuer: 'draft.field.issuer',
  kind: 'draft.field.kind',
  language: 'draft.field.language',
  latest: 'draft.field.latest',
  monitors: 'draft.field.monitors',
  name: 'draft.field.name',
  names: 'draft.field.names',
  note: 'draft.field.note',
  occasion: 'draft.field.occasion',
  office: 'draft.field.office',
  otherSources: 'draft.field.otherSources',
  passage: 'draft.field.passage',
  person: 'draft.field.person',
  places: 'draft.field.places',
  published: 'draft.field.published',
  quotes: 'draft.field.quotes',
  recognised: 'draft.field.recognised',
  reference: 'draft.field.reference',
  source: 'draft.field.source',
  summary: 'draft.field.summary',
  supersededBy: 'draft.field.supersededBy',
  supersedes: 'draft.field.supersedes',
  text: 'draft.field.text',
  title: 'draft.field.title',
  units: 'draft.field.units',
  unknowns: 'draft.field.unknowns',
  until: 'draft.field.until',
  url: 'draft.field.url',
  what: 'draft.field.what',
  who: 'draft.field.who',
  zone: 'draft.field.zone',
  zones: 'draft.field.zones',
} as const;
