import type { ListDifference, RegimeChange, RegimeWords } from './diff-lists.ts';
import type { Advisory, AdvisoryList } from './schema.ts';

/** What changes for a reader, one sentence each; empty where nothing does. */
export function sayDifference(before: AdvisoryList, after: AdvisoryList, difference: ListDifference): string[] {
  const { added, removed, changed, regimes } = difference;
  return [
    ...versionSentences(before, after),
    ...added.map((advisory) => `New: ${nameOf(advisory)}.`),
    ...removed.map((advisory) => `Gone: ${nameOf(advisory)}.`),
    ...changed.map(
      ({ advisory, fields }) => `Changed: ${nameOf(advisory)}: ${fields.map((key) => FIELDS[key]).join(', ')}.`,
    ),
    ...regimes.map(regimeSentence),
  ];
}

function versionSentences(before: AdvisoryList, after: AdvisoryList): string[] {
  if (before.version === after.version) return [];
  const isNewer = after.version > before.version;
  const effect = isNewer ? 'browsers take it as the newer one' : 'browsers that hold the first refuse it as older';
  return [`The second list has version ${after.version}, the first ${before.version}: ${effect}.`];
}

function nameOf({ id, title, date }: Advisory): string {
  return `${id} (${title.en}; ${date.earliest === date.latest ? date.earliest : `${date.earliest} to ${date.latest}`})`;
}

/** How many places of a change are named. */
const NAMED = 8;

function regimeSentence({ places, from, until, before, after }: RegimeChange): string {
  const rest = places.length - NAMED;
  const names = `${places.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more places` : ''}`;
  return `${period(from, until)}, ${names}: ${say(after)}, before: ${say(before)}.`;
}

function period(from: string | null, until: string | null): string {
  if (from === null) return until === null ? 'At all times' : `Until ${until}`;
  return until === null ? `From ${from} on` : `From ${from} to ${until}`;
}

const REGIMES: Record<string, string> = {
  vigilance: 'vigilance is asked',
  suspended: 'exports are suspended',
  'compliant-zone': 'a compliant zone',
  open: 'no alert',
  ambiguous: 'a person must look',
  'car-unspecified': 'the country, no place',
  'car-other': 'no alert',
  none: 'no alert',
};

function say({ regime, zone }: RegimeWords): string {
  return `${REGIMES[regime] ?? regime}${zone === null ? '' : ` (zone ${zone})`}`;
}

const FIELDS: Record<keyof Advisory, string> = {
  id: 'its id',
  kind: 'what kind of act it is',
  origin: 'where it comes from',
  title: 'its title',
  issuer: 'who issued it',
  date: 'its date',
  reference: 'its reference number',
  addressees: 'to whom it is addressed',
  askedOf: 'of whom something is asked',
  asks: 'what is asked',
  caveats: 'its caveats',
  summary: 'its summary',
  occasion: 'its occasion',
  coalition: 'the group it speaks of',
  zones: 'its zones',
  exhaustive: 'whether its list of zones is the whole list',
  effects: 'what it changes',
  attachments: 'its attachments',
  contacts: 'whom to write to',
  monitors: 'who watches',
  deadlines: 'its deadlines',
  supersedes: 'what it replaces',
  supersededBy: 'what replaces it',
  quotes: 'its quotes',
  unknowns: 'what is not known of it',
  certainty: 'how certain it is',
  source: 'its source',
  otherSources: 'its other sources',
};
