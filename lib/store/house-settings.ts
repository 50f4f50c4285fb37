import * as z from 'zod/mini';
import { DECISIONS } from '@/lib/trail';
import type { HouseSettings } from './desk-types.ts';
import { RETENTION_YEARS } from './limits.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const words = z.string().check(z.maxLength(500));
const wordList = z.array(words).check(z.maxLength(200));
const decision = z.enum(DECISIONS);
const reasons = z.strictObject({ cleared: wordList, 'ask-seller': wordList, escalate: wordList, decline: wordList });
const share = z.number().check(z.minimum(0), z.maximum(1));
const years = z.number().check(z.minimum(0.25), z.maximum(100));

export const settingsSchema = z.strictObject({
  schema: z.literal(1),
  reasons,
  signOff: z.array(decision),
  samplingRate: share,
  retentionYears: years,
  people: wordList,
  reviewer: words,
});

/** What a house starts with; the reasons are its own to change. */
export const FIRST_SETTINGS: HouseSettings = {
  schema: 1,
  reasons: {
    cleared: [
      'The certificate was seen and fits the goods',
      'The listing states another origin elsewhere',
      'The seller has shown where the goods come from',
      'The place of the notice is not the origin of the goods',
    ],
    'ask-seller': ['The origin is not clear', 'The certificate is not stated', 'The words and the certificate differ'],
    escalate: ['An alerted zone is stated', 'The seller did not answer', 'The papers need a second look'],
    decline: ['The house does not buy from this origin', 'The origin could not be shown'],
  },
  signOff: [],
  samplingRate: 0,
  retentionYears: RETENTION_YEARS,
  people: [],
  reviewer: '',
};

/** Settings that cannot be read are as if nothing had been set: the house's own reviews are never touched by that. */
export function readSettings(stored: unknown): HouseSettings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : FIRST_SETTINGS;
}

/** Names of the settings that differ, with their new values; names of persons are not told. */
export function changedSettings(before: HouseSettings, after: HouseSettings): Record<string, unknown> {
  const told = ['reasons', 'signOff', 'samplingRate', 'retentionYears'] as const;
  return Object.fromEntries(
    told
      .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
      .map((name) => [name, after[name]]),
  );
}
