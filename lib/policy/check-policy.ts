import type * as z from 'zod/mini';
import { POLICY_SITES, SHOWN_VALUE } from './limits.ts';
import { CHANGEABLE, type Changeable, POLICY_GROUPS, POLICY_SHAPES, type Policy } from './policy-rules.ts';
import { sitePattern } from './site-pattern.ts';

/** What is wrong with a setting of a policy: `unknown` nothing has that name, `value` it is none that can be used. */
export interface PolicyFault {
  /** `house.retentionYears`, `sites[2]`. */
  key: string;
  kind: 'unknown' | 'value' | 'missing';
  /** What stands there, as JSON, cut. */
  found: string;
  /** The setting whose rule was broken: what it expects and what is used instead are told by its name. */
  rule: PolicyRule | null;
}

export type PolicyRule =
  | 'sites'
  | 'feed'
  | 'feed.address'
  | 'feed.mirror'
  | 'feed.root'
  | 'house'
  | 'house.reasons'
  | 'house.signOff'
  | 'house.samplingRate'
  | 'house.retentionYears'
  | 'exports'
  | 'language'
  | 'asOf'
  | 'notifications'
  | 'team'
  | 'changeable';

export interface CheckedPolicy {
  policy: Policy;
  faults: PolicyFault[];
}

/** Takes every setting that can be used and names every one that cannot; a fault in one takes no other away. */
export function checkPolicy(managed: unknown): CheckedPolicy {
  const faults: PolicyFault[] = [];
  const policy: Record<string, unknown> = {};
  for (const [key, value] of entriesOf(managed)) {
    if (value === null || value === undefined) continue;
    const taken = takeSetting(key, value, faults);
    if (taken !== undefined) policy[key] = taken;
  }
  return { policy: policy as Policy, faults };
}

function takeSetting(key: string, value: unknown, faults: PolicyFault[]): unknown {
  if (!Object.hasOwn(POLICY_SHAPES, key)) {
    faults.push({ key, kind: 'unknown', found: shown(value), rule: null });
    return undefined;
  }
  if (key === 'sites') return takeSites(value, faults);
  if (key === 'changeable') return takeChangeable(value, faults);
  if (key === 'feed') return takeFeed(value, faults);
  if (isGroup(key)) return takeGroup(key, value, faults);
  return takeValue(key as PolicyRule, POLICY_SHAPES[key as 'language'], value, faults);
}

function takeValue(rule: PolicyRule, shape: z.ZodMiniType, value: unknown, faults: PolicyFault[], key: string = rule) {
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  faults.push({ key, kind: 'value', found: shown(value), rule });
  return undefined;
}

function takeGroup(name: (typeof POLICY_GROUPS)[number], value: unknown, faults: PolicyFault[]) {
  const shapes: Record<string, z.ZodMiniType> = POLICY_SHAPES[name];
  if (!isObject(value)) {
    faults.push({ key: name, kind: 'value', found: shown(value), rule: name });
    return undefined;
  }
  const taken: Record<string, unknown> = {};
  for (const [part, inner] of Object.entries(value)) {
    const key = `${name}.${part}`;
    const shape = Object.hasOwn(shapes, part) ? shapes[part] : undefined;
    if (shape === undefined) {
      faults.push({ key, kind: 'unknown', found: shown(inner), rule: null });
      continue;
    }
    const rule = name === 'feed' || name === 'house' ? (key as PolicyRule) : name;
    const used = takeValue(rule, shape, inner, faults, key);
    if (used !== undefined) taken[part] = used;
  }
  return Object.keys(taken).length === 0 ? undefined : taken;
}

/** A feed without its root, or without an address, is none. */
function takeFeed(value: unknown, faults: PolicyFault[]) {
  const before = faults.length;
  const feed = takeGroup('feed', value, faults) as Policy['feed'] | undefined;
  if (feed === undefined) return undefined;
  for (const part of ['address', 'root'] as const) {
    const key = `feed.${part}` as const;
    const isTold = faults.slice(before).some((fault) => fault.key === key);
    if (feed[part] === undefined && !isTold) faults.push({ key, kind: 'missing', found: '', rule: key });
  }
  return feed.address === undefined || feed.root === undefined ? undefined : feed;
}

function takeSites(value: unknown, faults: PolicyFault[]): string[] | undefined {
  if (!Array.isArray(value)) {
    faults.push({ key: 'sites', kind: 'value', found: shown(value), rule: 'sites' });
    return undefined;
  }
  const patterns = new Set<string>();
  value.forEach((named: unknown, at) => {
    const pattern = typeof named === 'string' && at < POLICY_SITES ? sitePattern(named) : null;
    if (pattern === null) faults.push({ key: `sites[${at}]`, kind: 'value', found: shown(named), rule: 'sites' });
    else patterns.add(pattern);
  });
  return patterns.size === 0 ? undefined : [...patterns];
}

function takeChangeable(value: unknown, faults: PolicyFault[]): Changeable[] | undefined {
  if (!Array.isArray(value)) {
    faults.push({ key: 'changeable', kind: 'value', found: shown(value), rule: 'changeable' });
    return undefined;
  }
  return value.filter((name, at): name is Changeable => {
    if (CHANGEABLE.some((known) => known === name)) return true;
    faults.push({ key: `changeable[${at}]`, kind: 'value', found: shown(name), rule: 'changeable' });
    return false;
  });
}

function isGroup(key: string): key is (typeof POLICY_GROUPS)[number] {
  return POLICY_GROUPS.some((group) => group === key);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_VALUE ? `${text.slice(0, SHOWN_VALUE)}…` : text;
}
