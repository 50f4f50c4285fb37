import * as z from 'zod/mini';
import { CODE_CHARACTERS } from './limits.ts';
import type { TeamSettings } from './types.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** A storage area of the browser, `managed` or `local`. */
export interface TeamSettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
}

export const TEAM_SETTINGS_KEY = 'team';

const words = z.string().check(z.maxLength(500));

export const teamSettingsSchema = z.strictObject({
  server: words.check(z.refine(isServerAddress)),
  /** As CouchDB names databases. */
  database: words.check(z.regex(/^[a-z][a-z0-9_$()+/-]*$/)),
  user: words,
  password: words,
  administrators: z.array(z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/))).check(z.minLength(1), z.maxLength(20)),
  code: words.check(z.minLength(CODE_CHARACTERS.least), z.maxLength(CODE_CHARACTERS.most)),
});

/** `locked`: set by policy. `invalid`: something is set that cannot be used; nothing is shared then. */
export type TeamSetting =
  | { state: 'none' }
  | { state: 'set'; locked: boolean; settings: TeamSettings }
  | { state: 'invalid'; locked: boolean };

/** Policy goes before what was set by hand; account and password may be left to the reader. */
export async function readTeamSettings(managed: TeamSettingsArea, local: TeamSettingsArea): Promise<TeamSetting> {
  const [byPolicy, byHand] = await Promise.all([valueIn(managed), valueIn(local)]);
  const locked = byPolicy !== undefined && byPolicy !== null;
  if (!locked && (byHand === undefined || byHand === null)) return { state: 'none' };
  const account = { user: '', password: '', ...(locked ? accountOf(byHand) : {}) };
  const value = locked ? { ...account, ...(byPolicy as object) } : byHand;
  const parsed = teamSettingsSchema.safeParse(value);
  return parsed.success ? { state: 'set', locked, settings: parsed.data } : { state: 'invalid', locked };
}

/** Over https; over http only on this machine, for tests. */
export function isServerAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  const isPlain = [username, password, search, hash].every((part) => part === '');
  return isPlain && (protocol === 'https:' || (protocol === 'http:' && isHere));
}

function accountOf(byHand: unknown): { user?: string; password?: string } {
  const parsed = z.object({ user: words, password: words }).safeParse(byHand);
  return parsed.success ? { user: parsed.data.user, password: parsed.data.password } : {};
}

async function valueIn(area: TeamSettingsArea): Promise<unknown> {
  try {
    return (await area.get(TEAM_SETTINGS_KEY))[TEAM_SETTINGS_KEY];
  } catch {
    return undefined; // Firefox refuses to read an area for which there is no policy
  }
}
