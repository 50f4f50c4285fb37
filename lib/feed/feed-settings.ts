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
  /** A copy of the folder inside the house: asked first, and the address where it does not answer. */
  mirror: z.optional(z.string().check(z.refine((address) => isFeedAddress(address)))),
  /** Text of the root file that is trusted to begin with. */
  root: z.string().check(z.maxLength(CAPS.root), z.refine(isJson)),
});

export type FeedSettings = z.infer<typeof feedSettingsSchema>;

export const FEED_SETTINGS_KEY = 'feed';

/** What a policy leaves to the reader, by name. */
const CHANGEABLE_KEY = 'changeable';

/** `locked`: set by policy, so that the reader cannot change it. `invalid`: something is set that cannot be used. */
export type FeedSetting =
  | { state: 'none' }
  | { state: 'set'; locked: boolean; settings: FeedSettings }
  | { state: 'invalid'; locked: boolean };

/**
 * Policy goes before what was set by hand, unless it leaves the choice: then what was set by hand does. Without either no
 * feed is asked.
 */
export async function readFeedSettings(managed: SettingsArea, local: SettingsArea): Promise<FeedSetting> {
  const [byPolicy, byHand, isLeft] = await Promise.all([
    valueIn(managed, FEED_SETTINGS_KEY),
    valueIn(local, FEED_SETTINGS_KEY),
    isLeftToReader(managed),
  ]);
  const value = isLeft ? (byHand ?? byPolicy) : (byPolicy ?? byHand);
  if (value === undefined || value === null) return { state: 'none' };
  const locked = !isLeft && byPolicy !== undefined && byPolicy !== null;
  const parsed = feedSettingsSchema.safeParse(value);
  return parsed.success ? { state: 'set', locked, settings: parsed.data } : { state: 'invalid', locked };
}

async function isLeftToReader(managed: SettingsArea): Promise<boolean> {
  const left = await valueIn(managed, CHANGEABLE_KEY);
  return Array.isArray(left) && left.includes(FEED_SETTINGS_KEY);
}

async function valueIn(area: SettingsArea, key: string): Promise<unknown> {
  try {
    return (await area.get(key))[key];
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

/** Address of a file in a feed's folder. */
export function addressOf(folder: string, file: string): string {
  return new URL(file, folder.endsWith('/') ? folder : `${folder}/`).href;
}

/** Where the files are asked for, first one first. */
export function foldersOf({ address, mirror }: FeedSettings): string[] {
  return mirror === undefined ? [address] : [mirror, address];
}

function isJson(text: string): boolean {
  return parseJson(new TextEncoder().encode(text)) !== undefined;
}
