import type { Root } from '@/lib/feed/root';
import { type FeedFile, makeRoot, type RoleKeys, type SigningKey } from '@/lib/feed/signing';
import { type AdvisoryCall, optionOf, optionsOf } from './command.ts';
import { publicKeys } from './unlock-keys.ts';

export interface NextRoot {
  root: Root;
  /** `null` where the root that is there goes on. */
  file: FeedFile | null;
}

/** The root that goes on, or a new one with the keys that were named; `null` once it was said what is in the way. */
export async function nextRoot(
  call: AdvisoryCall,
  before: Root | null,
  unlocked: ReadonlyMap<string, SigningKey>,
): Promise<NextRoot | null> {
  if (before !== null && !call.options.has('--new-root')) return { root: before, file: null };
  const latest = await roleOf(call, 'latest', unlocked);
  const root = await roleOf(call, 'root', unlocked);
  if (latest === null || root === null) return null;
  const signers = [...unlocked.values()].filter(({ key }) => isNeeded(key, root, before));
  if (!meetsBefore(call, before, signers)) return null;
  const version = (before?.version ?? 0) + 1;
  const expires = daysAfter(call.around.now, Number(optionOf(call, '--root-days') ?? '365'));
  const file = await makeRoot({ version, expires, root, latest, signers });
  const keys = [...new Map([...root.keys, ...latest.keys].map((one) => [one.id, one])).values()];
  const asRole = ({ keys: those, threshold }: RoleKeys) => ({ keys: those.map(({ id }) => id), threshold });
  return { file, root: { version, expires, keys, roles: { root: asRole(root), latest: asRole(latest) } } };
}

async function roleOf(
  call: AdvisoryCall,
  role: 'root' | 'latest',
  unlocked: ReadonlyMap<string, SigningKey>,
): Promise<RoleKeys | null> {
  const prefix = role === 'root' ? '--root-' : '--';
  const own = optionsOf(call, `${prefix}key`);
  const files = own.length > 0 ? own : optionsOf(call, '--key');
  const counting = await publicKeys(call, optionsOf(call, `${prefix}count`));
  if (counting === null) return null;
  const signing = [...new Set(files)].map((file) => unlocked.get(file)!).map(({ id, key }) => ({ id, key }));
  const threshold = Number(optionOf(call, `${prefix}threshold`) ?? signing.length);
  return { keys: [...signing, ...counting], threshold };
}

function isNeeded(key: string, root: RoleKeys, before: Root | null): boolean {
  const old = before?.keys.filter(({ id }) => before.roles.root.keys.includes(id)).map((one) => one.key) ?? [];
  return old.includes(key) || root.keys.some((one) => one.key === key);
}

function meetsBefore(call: AdvisoryCall, before: Root | null, signers: readonly SigningKey[]): boolean {
  if (before === null) return true;
  const { keys, threshold } = before.roles.root;
  const old = new Set(before.keys.filter(({ id }) => keys.includes(id)).map(({ key }) => key));
  const good = new Set(signers.map(({ key }) => key).filter((key) => old.has(key))).size;
  if (good >= threshold) return true;
  call.say(
    `${good} of ${threshold} signatures by keys of root ${before.version}, which must sign the next one: name them with --old-key. Nothing was signed.`,
  );
  return false;
}

function daysAfter(now: string, days: number): string {
  const end = new Date(now);
  end.setUTCDate(end.getUTCDate() + days);
  return end.toISOString();
}
