export { type CheckedPolicy, checkPolicy, type PolicyFault, type PolicyRule } from './check-policy.ts';
export { CHANGEABLE, type Changeable, POLICY_SHAPES, type Policy } from './policy-rules.ts';
export {
  isLocked,
  mayExport,
  type OwnPreferences,
  PREFERENCES_KEY,
  type Preferences,
  type PreferencesInForce,
  preferencesInForce,
  readPreferences,
} from './preferences.ts';
export { type PolicyArea, type PreferencesArea, readInForce, readManagedPolicy } from './read-policy.ts';
export { siteName, sitePattern } from './site-pattern.ts';
