import * as z from 'zod/mini';
import { DECISIONS } from '@/lib/trail';
import { ROOT_CHARACTERS } from './limits.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const words = z.string().check(z.maxLength(500));
const wordList = z.array(words).check(z.minLength(1), z.maxLength(200));

/** Settings that a policy may leave to the reader: it then gives only what holds until the reader chooses. */
export const CHANGEABLE = [
  'sites',
  'feed',
  'reasons',
  'signOff',
  'samplingRate',
  'retentionYears',
  'language',
  'asOf',
  'notifications',
] as const;

export type Changeable = (typeof CHANGEABLE)[number];

/** By which day lots are judged at first: today's, or the one that the page gives for its sale. */
export const AS_OF_CHOICES = ['today', 'page'] as const;

/** An address over https; over http only on this machine, for tests. A folder: no query, no fragment, no name. */
function isFolderAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  const isPlain = !/[?#]/.test(address) && username === '' && password === '';
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isHere));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const folder = z.string().check(z.refine(isFolderAddress));

/** What each setting must be. The words for a wrong one are `policy.expects` in the locale files. */
export const POLICY_SHAPES = {
  sites: z.array(z.unknown()),
  feed: {
    address: folder,
    mirror: z.optional(folder),
    root: z.string().check(z.maxLength(ROOT_CHARACTERS), z.refine(isJson)),
  },
  house: {
    reasons: z.strictObject({ cleared: wordList, 'ask-seller': wordList, escalate: wordList, decline: wordList }),
    signOff: z.array(z.enum(DECISIONS)),
    samplingRate: z.number().check(z.minimum(0), z.maximum(1)),
    retentionYears: z.number().check(z.minimum(0.25), z.maximum(100)),
  },
  exports: { findings: z.boolean(), trail: z.boolean(), backup: z.boolean() },
  language: z.string().check(z.regex(/^[a-z]{2,3}(?:[-_][A-Za-z]{2,4})?$/)),
  asOf: z.enum(AS_OF_CHOICES),
  notifications: { newList: z.boolean(), alertedZone: z.boolean() },
  /** Checked as a whole where teams are set up; here by form alone. */
  team: {
    server: folder,
    database: words,
    user: words,
    password: words,
    administrators: z.array(words),
    code: words,
  },
  changeable: z.array(z.unknown()),
} as const;

/** Settings that hold several, by name. */
export const POLICY_GROUPS = ['feed', 'house', 'exports', 'notifications', 'team'] as const;

type Shapes = typeof POLICY_SHAPES;
type GroupOf<Group> = { [Name in keyof Group]?: Group[Name] extends z.ZodMiniType<infer Value> ? Value : never };

/** A policy as far as it can be used; what it does not set is left out. */
export interface Policy {
  /** Match patterns. */
  sites?: string[];
  feed?: { address: string; mirror?: string; root: string };
  house?: GroupOf<Shapes['house']>;
  /** What may be taken out of this browser as a file; all of it where nothing is said. */
  exports?: GroupOf<Shapes['exports']>;
  /** Language of the advisories' summaries. */
  language?: string;
  asOf?: (typeof AS_OF_CHOICES)[number];
  notifications?: GroupOf<Shapes['notifications']>;
  /** Where colleagues share decisions; account and password may be left to the reader. */
  team?: GroupOf<Shapes['team']>;
  changeable?: Changeable[];
}
