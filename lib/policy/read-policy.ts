import { type CheckedPolicy, checkPolicy } from './check-policy.ts';
import { PREFERENCES_KEY, type PreferencesInForce, preferencesInForce, readPreferences } from './preferences.ts';

/** A storage area of the browser. */
export interface PolicyArea {
  get(keys?: null): Promise<Record<string, unknown>>;
}

export interface PreferencesArea {
  get(key: string): Promise<Record<string, unknown>>;
}

/** What the organisation sets for this browser; nothing where there is no policy. Never throws. */
export async function readManagedPolicy(managed: PolicyArea): Promise<CheckedPolicy> {
  try {
    return checkPolicy(await managed.get(null));
  } catch {
    return checkPolicy({}); // Firefox refuses to read an area for which there is no policy
  }
}

/** What holds here, by policy and by choice. Never throws. */
export async function readInForce(
  managed: PolicyArea,
  local: PreferencesArea,
): Promise<CheckedPolicy & PreferencesInForce> {
  const [checked, own] = await Promise.all([readManagedPolicy(managed), readOwn(local)]);
  return { ...checked, ...preferencesInForce(checked.policy, own) };
}

async function readOwn(local: PreferencesArea) {
  try {
    return readPreferences((await local.get(PREFERENCES_KEY))[PREFERENCES_KEY]);
  } catch {
    return {}; // what cannot be read was not chosen
  }
}
