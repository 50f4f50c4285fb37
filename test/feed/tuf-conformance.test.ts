import { beforeAll, describe, expect, test } from 'vitest';
import { jsonBytes, makeList, makeSigningKey, type SigningKey, signEnvelope } from '@/lib/feed/signing';
import { at, DAY, FIRST_VERSION, listOf, NOW } from './publisher.ts';
import { contents, createReader } from './reader.ts';
import { useFeed } from './setup.ts';

/**
 * The cases of the public conformance suite of The Update Framework that apply to one top-level role and one target, by the
 * suite's own names. `timestamp`, `snapshot` and `targets` are one file here, `latest`. `docs/feed.md` lists them all.
 */
const world = useFeed();

let keys: SigningKey[];
beforeAll(async () => {
  keys = await Promise.all(Array.from({ length: 10 }, () => makeSigningKey()));
});

/** Keys that the role has, how many must sign, and who signs, by number. */
interface Version {
  keys: number[];
  threshold: number;
  sigs: number[];
}
const v = (held: number[], threshold: number, sigs: number[]): Version => ({ keys: held, threshold, sigs });

interface RawRoot {
  version: number;
  root: Version;
  latest?: Version;
  expires?: string;
}

/** A root of any form, signed by whom the case says. */
async function rawRoot({ version, root, latest = v([1], 1, []), expires = at(365) }: RawRoot): Promise<string> {
  const used = [...new Set([...root.keys, ...latest.keys])].map((index) => keys[index]!);
  const role = ({ keys: held, threshold }: Version) => ({ keys: held.map((index) => keys[index]!.id), threshold });
  const payload = {
    version,
    expires,
    keys: used.map(({ id, key }) => ({ id, key })),
    roles: { root: role(root), latest: role(latest) },
  };
  const signers = root.sigs.map((index) => keys[index]!);
  const text = new TextDecoder().decode(await signEnvelope('root', jsonBytes(payload), signers));
  await world.authority.put(`root.${version}.json`, text);
  return text;
}

const latestBy = (sigs: number[], version?: number) =>
  world.authority.latest({ signers: sigs.map((index) => keys[index]!), ...(version && { version }) });

async function readerOf(root: string) {
  const { address } = world.settings;
  return createReader({ address, root });
}

const trusted = async () => {
  const [trust] = (await contents()).trust as { rootVersion: number; latestVersion: number; listVersion: number }[];
  return trust === undefined ? null : [trust.rootVersion, trust.latestVersion, trust.listVersion];
};

const ROTATIONS: [string, Version[], boolean][] = [
  ['1-of-1-key-rotation', [v([1], 1, [1]), v([2], 1, [2, 1]), v([2], 1, [2])], true],
  [
    '1-of-1-key-rotation-unused-signatures',
    [v([1], 1, [3, 1, 4]), v([2], 1, [3, 2, 1, 4]), v([2], 1, [3, 2, 4])],
    true,
  ],
  [
    '3-of-5-sign-with-different-keycombos',
    [v([0, 1, 2, 3, 4], 3, [0, 2, 4]), v([0, 1, 2, 3, 4], 3, [0, 4, 1]), v([0, 1, 2, 3, 4], 3, [0, 1, 3])],
    true,
  ],
  ['3-of-5-one-key-rotated', [v([0, 1, 2, 3, 4], 3, [0, 2, 4]), v([0, 1, 3, 4, 5], 3, [0, 4, 1])], true],
  [
    '3-of-5-one-key-rotated-with-intermediate-step',
    [v([0, 1, 2, 3, 4], 3, [0, 2, 4]), v([0, 1, 3, 4, 5], 3, [0, 2, 4, 5]), v([0, 1, 3, 4, 5], 3, [0, 4, 5])],
    true,
  ],
  [
    '3-of-5-all-keys-rotated-with-intermediate-step',
    [v([0, 1, 2, 3, 4], 3, [0, 2, 4]), v([5, 6, 7, 8, 9], 3, [0, 2, 4, 5, 6, 7]), v([5, 6, 7, 8, 9], 3, [5, 6, 7])],
    true,
  ],
  ['1-of-3-threshold-increase-to-2-of-3', [v([1, 2, 3], 1, [1]), v([1, 2, 3], 2, [1, 2])], true],
  [
    '2-of-3-threshold-decrease-to-1-of-3',
    [v([1, 2, 3], 2, [1, 2]), v([1, 2, 3], 1, [1, 2]), v([1, 2, 3], 1, [1])],
    true,
  ],
  ['1-of-2-threshold-increase-to-2-of-2', [v([1], 1, [1]), v([1, 2], 2, [1, 2])], true],
  ['1-of-1-key-rotation-fail-not-signed-with-old-key', [v([1], 1, [1]), v([2], 1, [2, 3, 4])], false],
  ['1-of-1-key-rotation-fail-not-signed-with-new-key', [v([1], 1, [1]), v([2], 1, [1, 3, 4])], false],
  [
    '3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys',
    [v([0, 1, 2, 3, 4], 3, [0, 2, 4]), v([0, 1, 3, 4, 5], 3, [0, 2, 4])],
    false,
  ],
  [
    '3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys',
    [v([0, 1, 2, 3, 4], 3, [0, 2, 4]), v([0, 1, 3, 4, 5], 3, [0, 4, 5])],
    false,
  ],
  [
    '1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached',
    [v([1, 2, 3], 1, [1]), v([1, 2, 3], 2, [2])],
    false,
  ],
  [
    '2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-eached',
    [v([1, 2, 3], 2, [1, 2]), v([1, 2, 3], 1, [1])],
    false,
  ],
];

describe('test_root_rotation', () => {
  test.each(ROTATIONS)('%s', async (_name, roots, isTaken) => {
    const texts: string[] = [];
    for (const [index, root] of roots.entries()) texts.push(await rawRoot({ version: index + 1, root }));
    await world.authority.list(listOf(FIRST_VERSION));
    await latestBy([1]);
    const reader = await readerOf(texts[0]!);
    expect(await reader.update()).toBe(isTaken ? 'new' : 'signature');
    if (isTaken) expect((await trusted())?.[0]).toBe(roots.length);
    else expect(await trusted()).toBeNull();
  });
});

const LATEST: [string, Version, boolean][] = [
  ['1-of-1-key-rotation', v([2], 1, [2]), true],
  ['1-of-1-key-rotation-unused-signatures', v([1], 1, [3, 1, 4]), true],
  ['1-of-1-key-rotation-fail-not-signed-with-new-key', v([2], 1, [1, 3, 4]), false],
  ['3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys', v([0, 1, 3, 4, 5], 3, [0, 2, 4]), false],
  ['2-of-5-one-key-signature-mising-threshold-not-reached', v([0, 1, 3, 4, 5], 3, [0, 4]), false],
  ['3-of-5-sign-first-combo', v([0, 1, 2, 3, 4], 3, [0, 2, 4]), true],
  ['3-of-5-sign-second-combo', v([0, 1, 2, 3, 4], 3, [0, 4, 1]), true],
  ['3-of-5-sign-third-combo', v([0, 1, 2, 3, 4], 3, [0, 1, 3]), true],
  ['3-of-5-sign-fourth-combo', v([0, 1, 2, 3, 4], 3, [1, 2, 3]), true],
  ['3-of-5-sign-fifth-combo', v([0, 1, 2, 3, 4], 3, [2, 3, 4]), true],
];

describe('test_non_root_rotations', () => {
  test.each(LATEST)('%s', async (_name, latest, isTaken) => {
    const root = await rawRoot({ version: 1, root: v([9], 1, [9]) });
    await rawRoot({ version: 2, root: v([9], 1, [9]), latest });
    await world.authority.list(listOf(FIRST_VERSION));
    await latestBy(latest.sigs);
    expect(await (await readerOf(root)).update()).toBe(isTaken ? 'new' : 'signature');
  });
});

describe('keys', () => {
  const ROOT = v([9], 1, [9]);
  async function start() {
    const reader = await readerOf(await rawRoot({ version: 1, root: ROOT }));
    await world.authority.list(listOf(FIRST_VERSION));
    await latestBy([1]);
    expect(await reader.update()).toBe('new');
    return reader;
  }

  test('test_root_has_keys_but_not_snapshot', async () => {
    const reader = await start();
    await rawRoot({ version: 2, root: ROOT, latest: v([1, 2, 3, 4], 5, []) });
    await latestBy([1, 2, 3, 4]);
    expect(await reader.update()).toBe('signature');
    expect(await trusted()).toEqual([2, 1, FIRST_VERSION]);
    await rawRoot({ version: 3, root: ROOT, latest: v([1, 2, 3, 4, 5], 5, []) });
    expect(await reader.update()).toBe('signature');
    expect(await trusted()).toEqual([3, 1, FIRST_VERSION]);
    await latestBy([1, 2, 3, 4, 5]);
    expect(await reader.update()).toBe('confirmed');
  });

  test('test_snapshot_threshold: one that cannot be reached, and a root that mends it', async () => {
    const reader = await start();
    await rawRoot({ version: 2, root: ROOT, latest: v([1, 2, 3, 4, 5], 6, []) });
    await latestBy([1, 2, 3, 4, 5]);
    expect(await reader.update()).toBe('signature');
    await rawRoot({ version: 3, root: ROOT, latest: v([1, 2, 3, 4, 5], 5, []) });
    expect(await reader.update()).toBe('confirmed');
  });

  test('test_duplicate_keys_root', async () => {
    const reader = await start();
    const { id, key } = keys[9]!;
    const ids = Array.from({ length: 10 }, (_, index) => `same-${index}`);
    const payload = {
      version: 2,
      expires: at(365),
      keys: [{ id, key }, ...ids.map((same) => ({ id: same, key: keys[1]!.key }))],
      roles: { root: { keys: [id], threshold: 1 }, latest: { keys: ids, threshold: 6 } },
    };
    await world.authority.put('root.2.json', await signEnvelope('root', jsonBytes(payload), [keys[9]!]));
    await world.authority.latest({ signers: ids.map((same) => ({ ...keys[1]!, id: same })) });
    expect(await reader.update()).toBe('signature');
    expect((await trusted())?.[1]).toBe(1);
  });
});

describe('the basic cases', () => {
  async function start() {
    await world.authority.list(listOf(FIRST_VERSION));
    await world.authority.latest();
    expect(await world.reader.update()).toBe('new');
  }

  test('test_basic_init_and_refresh, test_client_downloads_expected_file', async () => {
    await start();
    expect(world.proxy.requests.map(({ path }) => path.split('/').at(-1))).toEqual([
      'root.2.json',
      'latest.json',
      `list.${FIRST_VERSION}.json`,
    ]);
    expect(await trusted()).toEqual([1, 1, FIRST_VERSION]);
  });

  test.each([
    ['test_invalid_initial_root', (root: string) => root.replace('"payload": "', '"payload": "e30')],
    ['test_unsigned_initial_root', (root: string) => root.replace(/"sig": "..../, '"sig": "AAAA')],
  ])('%s: nothing is asked', async (_name, change) => {
    const reader = await readerOf(change(world.root));
    expect(await reader.update()).toBe('bad-settings');
    expect(world.proxy.requests).toEqual([]);
  });

  test('test_timestamp_eq_versions_check, test_timestamp_content_changes', async () => {
    await start();
    await world.authority.latest({ version: 1, list: makeList(listOf(FIRST_VERSION + 100)) });
    await world.reader.keeps('equivocation');
    expect(await trusted()).toEqual([1, 1, FIRST_VERSION]);
  });

  test('test_new_targets_hash_mismatch, test_new_targets_version_mismatch, test_repository_substitutes_target_file', async () => {
    await start();
    const named = await world.authority.list(listOf(FIRST_VERSION + 1));
    await world.authority.latest();
    await world.authority.put(named.name, makeList(listOf(FIRST_VERSION + 2)).bytes);
    await world.reader.keeps('mix');
    expect(await trusted()).toEqual([1, 1, FIRST_VERSION]);
  });

  test('test_multiple_changes_to_target', async () => {
    await start();
    for (let change = 1; change <= 10; change++) {
      const next = listOf(FIRST_VERSION + change, (list) => (list.issued = `2026-12-0${1 + (change % 8)}`));
      const named = await world.authority.list(next);
      await world.authority.latest();
      if (change % 5 !== 0) continue;
      expect(await world.reader.update()).toBe('new');
      await world.authority.put(named.name, 'malicious');
      expect(await world.reader.update()).toBe('confirmed');
      expect((await world.reader.inUse()).version).toBe(FIRST_VERSION + change);
    }
  });
});

describe('rollback and fast-forward', () => {
  async function start(latest = 1) {
    await world.authority.list(listOf(FIRST_VERSION + 1));
    await world.authority.latest({ version: latest });
    expect(await world.reader.update()).toBe('new');
  }

  test('test_new_timestamp_version_rollback', async () => {
    await start(2);
    await world.authority.latest({ version: 1 });
    await world.reader.keeps('rollback');
  });

  test('test_simple_snapshot_rollback: what is here already is not asked for again', async () => {
    await start();
    await world.authority.put(`list.${FIRST_VERSION + 1}.json`, makeList(listOf(FIRST_VERSION)).bytes);
    expect(await world.reader.update()).toBe('confirmed');
    expect(world.proxy.requests.at(-1)?.path).toMatch(/latest\.json$/);
  });

  test('test_snapshot_rollback, test_targets_rollback', async () => {
    await start();
    await world.authority.list(listOf(FIRST_VERSION));
    await world.authority.latest({ version: 2 });
    await world.reader.keeps('rollback');
    expect(await trusted()).toEqual([1, 1, FIRST_VERSION + 1]);
  });

  test('test_new_timestamp_fast_forward_recovery, …_snapshot_…, …_targets_…', async () => {
    await start(99_999);
    await world.authority.root({ version: 2, latest: { keys: [world.authority.keys.l2], threshold: 1 } });
    await world.authority.list(listOf(FIRST_VERSION));
    await world.authority.latest({ version: 1 });
    expect(await world.reader.update()).toBe('new');
    expect(await trusted()).toEqual([2, 1, FIRST_VERSION]);
  });
});

describe('expiration', () => {
  async function start() {
    await world.authority.list(listOf(FIRST_VERSION));
    await world.authority.latest();
    expect(await world.reader.update()).toBe('new');
  }

  test('test_root_expired: the root is kept, nothing else is taken', async () => {
    await start();
    await world.authority.root({ version: 2 });
    await world.authority.root({ version: 3, expires: at(-1) });
    await world.authority.latest();
    await world.reader.keeps('root-expired');
    expect(await trusted()).toEqual([3, 1, FIRST_VERSION]);
    await world.authority.root({ version: 4 });
    expect(await world.reader.update()).toBe('confirmed');
  });

  test('test_root_expired: one on the way may have expired', async () => {
    await start();
    await world.authority.root({ version: 2, expires: at(-1) });
    await world.authority.root({ version: 3 });
    expect(await world.reader.update()).toBe('confirmed');
  });

  test('test_timestamp_expired, test_snapshot_expired, test_targets_expired', async () => {
    await start();
    await world.authority.latest({ issued: at(-12), expires: at(-5) });
    await world.reader.keeps('expired');
  });

  test('test_expired_metadata: one that has expired here is no hindrance', async () => {
    await start();
    await world.authority.list(listOf(FIRST_VERSION + 1));
    await world.authority.latest({ issued: at(17) });
    expect(await world.reader.update(NOW + 18 * DAY)).toBe('new');
  });
});
