import * as z from 'zod/mini';
import { parseJson } from './bytes-as-text.ts';
import { CAPS } from './limits.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

/** A storage area of the browser, `managed` or `local`. */
export interface SettingsArea {
  get(key: string): Promise<Record<string, unknown>>;
}

const feedSettingsSchema = z.strictObject({
  /** Where the files lie: `https://feed.example/kp/`. */
  address: z.string().check(z.refine((address) => isFeedAddress(address))),
  /** Text of the root file that is trusted to begin with. */
  root: z.string().check(z.maxLength(CAPS.root), z.refine(isJson)),
});

export type FeedSettings = z.infer<typeof feedSettingsSchema>;

export const FEED_SETTINGS_KEY = 'feed';

/** `locked`: set by policy, so that the reader cannot change it. `invalid`: something is set that cannot be used. */
export type FeedSetting =
  | { state: 'none' }
  | { state: 'set'; locked: boolean; settings: FeedSettings }
  | { state: 'invalid'; locked: boolean };

/** Policy goes before what was set by hand. Without either no feed is asked. */
export async function readFeedSettings(managed: SettingsArea, local: SettingsArea): Promise<FeedSetting> {
  const byPolicy = await valueIn(managed);
  const value = byPolicy ?? (await valueIn(local));
  if (value === undefined || value === null) return { state: 'none' };
  const locked = byPolicy !== undefined && byPolicy !== null;
  const parsed = feedSettingsSchema.safeParse(value);
  return parsed.success ? { state: 'set', locked, settings: parsed.data } : { state: 'invalid', locked };
}

async function valueIn(area: SettingsArea): Promise<unknown> {
  try {
    return (await area.get(FEED_SETTINGS_KEY))[FEED_SETTINGS_KEY];
  } catch {
    return undefined; // Firefox refuses to read an area for which there is no policy
  }
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** An address over https without a query, a fragment or a name; over http only on this machine, for tests. */
export function isFeedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isFolder = !/[?#]/.test(address) && username === '' && password === '';
  return isFolder && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname)));
}

/** Address of a file in the folder. */
export function addressOf({ address }: FeedSettings, file: string): string {
  return new URL(file, address.endsWith('/') ? address : `${address}/`).href;
}

function isJson(text: string): boolean {
  return parseJson(new TextEncoder().encode(text)) !== undefined;
}
