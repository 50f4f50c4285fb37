import * as z from 'zod/mini';
import { AS_OF_CHOICES, type Changeable, type Policy } from './policy-rules.ts';

/** Key of the reader's own preferences in `storage.local`. */
export const PREFERENCES_KEY = 'preferences';

const preferencesSchema = z.object({
  language: z.optional(z.string().check(z.maxLength(12))),
  asOf: z.optional(z.enum(AS_OF_CHOICES)),
  notifications: z.optional(z.object({ newList: z.boolean(), alertedZone: z.boolean() })),
});

/** What the reader chose; what was never chosen is left out. */
export type OwnPreferences = z.infer<typeof preferencesSchema>;

export interface Preferences {
  /** Language of the advisories' summaries; `null`: that of the screens. */
  language: string | null;
  asOf: (typeof AS_OF_CHOICES)[number];
  /** Off until somebody asks for them. */
  notifications: { newList: boolean; alertedZone: boolean };
}

export interface PreferencesInForce {
  preferences: Preferences;
  /** Set by the organisation: shown, and not to be changed here. */
  locked: ReadonlySet<keyof Preferences>;
}

export function readPreferences(stored: unknown): OwnPreferences {
  const parsed = preferencesSchema.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

/** A policy stands over what was chosen, unless it leaves the choice: then it is what holds until somebody chooses. */
export function preferencesInForce(policy: Policy, own: OwnPreferences): PreferencesInForce {
  const byPolicy = {
    language: policy.language,
    asOf: policy.asOf,
    notifications: policy.notifications && { newList: false, alertedZone: false, ...policy.notifications },
  };
  const names = ['language', 'asOf', 'notifications'] as const;
  const locked = new Set(names.filter((name) => byPolicy[name] !== undefined && isLocked(policy, name)));
  const pick = <Name extends (typeof names)[number]>(name: Name) =>
    locked.has(name) ? byPolicy[name] : (own[name] ?? byPolicy[name]);
  return {
    preferences: {
      language: pick('language') ?? null,
      asOf: pick('asOf') ?? 'today',
      notifications: pick('notifications') ?? { newList: false, alertedZone: false },
    },
    locked,
  };
}

/** Whether what the policy sets under this name may not be changed in the browser. */
export function isLocked(policy: Policy, name: Changeable): boolean {
  return !(policy.changeable ?? []).includes(name);
}

/** Whether this may be taken out as a file; a policy alone forbids it. */
export function mayExport(policy: Policy, what: 'findings' | 'trail' | 'backup'): boolean {
  return policy.exports?.[what] ?? true;
}
