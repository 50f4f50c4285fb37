import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AdvisoryList } from '@/lib/advisories';
import { fromBase64, toBase64 } from '@/lib/feed/bytes-as-text';
import { CAPS, LATEST_LIFE_MS, MOST_ROTATIONS, MOST_SIGNATURES, POLL_HOURS } from '@/lib/feed/limits';
import { makeList, signEnvelope } from '@/lib/feed/signing';
import { at, BUNDLED, DAY, FIRST_VERSION, listOf, NOW } from './publisher.ts';
import { useFeed } from './setup.ts';

const world = useFeed();
const LIST = `list.${FIRST_VERSION}.json`;

async function publishFirst() {
  await world.authority.list(listOf(FIRST_VERSION));
  await world.authority.latest();
}

/** A reader that has taken the first list. */
async function startWithFirst() {
  await publishFirst();
  expect(await world.reader.update()).toBe('new');
}

async function publishSecond(list: AdvisoryList = listOf(FIRST_VERSION + 1)) {
  await world.authority.list(list);
  return world.authority.latest();
}

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A `latest` of any form, well signed. */
async function putLatest(change: (payload: Record<string, unknown>) => void, signers = [world.authority.keys.l1]) {
  const made = await world.authority.latest();
  const envelope = JSON.parse(new TextDecoder().decode(made.bytes)) as { payload: string };
  const payload = JSON.parse(atob(envelope.payload)) as Record<string, unknown>;
  change(payload);
  await world.authority.put('latest.json', await signEnvelope('latest', json(payload), signers));
}

const flipped = (offset: number) => (bytes: Uint8Array) => {
  const copy = bytes.slice();
  copy[offset % copy.length]! ^= 1;
  return copy;
};

describe('a feed that works', () => {
  test('brings its list, which is used from then on, also after a restart', async () => {
    await startWithFirst();
    expect((await world.reader.inUse()).version).toBe(FIRST_VERSION);
    await world.reader.restart();
    expect((await world.reader.inUse()).version).toBe(FIRST_VERSION);
    expect(world.proxy.requests.map(({ path }) => path.replace(/.*\//, ''))).toEqual([
      'root.2.json',
      'latest.json',
      LIST,
    ]);
  });

  test('is asked without a cookie, referrer, query or anything about the reader', async () => {
    await startWithFirst();
    const [line] = (await world.served.log()).slice(-1);
    expect(line).toMatch(/^GET \/feed-\d+\/list\.\d+\.json HTTP\/1\.1\|200\|-\|-\|-\|-\|-\|/);
    for (const { path, headers } of world.proxy.requests) {
      expect(path).not.toMatch(/[?#]/);
      for (const name of ['cookie', 'referer', 'authorization', 'if-none-match', 'if-modified-since']) {
        expect(headers).not.toHaveProperty(name);
      }
    }
  });

  test('is asked as often as it says, once a day where it says nothing', async () => {
    await startWithFirst();
    expect(world.reader.state().nextTryAt).toBe(NOW + DAY);
    await world.authority.latest({ pollHours: 2 });
    await world.reader.update();
    expect(world.reader.state().nextTryAt).toBe(NOW + DAY / 12);
  });
});

describe('H1 to H4: old, forged and missing answers', () => {
  test('H1 an older latest, validly signed', async () => {
    await startWithFirst();
    const old = await world.authority.latest();
    await world.authority.latest();
    expect(await world.reader.update()).toBe('confirmed');
    await world.authority.put('latest.json', old.bytes);
    await world.reader.keeps('rollback');
    await world.reader.restart();
    await world.reader.keeps('rollback');
    await world.reader.loseDatabase();
    await world.reader.keeps('rollback');
  });

  test('H1 a newer latest that names an older list', async () => {
    await startWithFirst();
    await publishSecond();
    expect(await world.reader.update()).toBe('new');
    const older = makeList(listOf(FIRST_VERSION));
    await world.authority.latest({ list: older });
    await world.reader.keeps('rollback');
  });

  test('H2 the same version with other bytes; the same bytes end quietly', async () => {
    await startWithFirst();
    expect(await world.reader.update()).toBe('confirmed');
    await world.authority.latest({ version: 1, issued: at(-0.5) });
    await world.reader.keeps('equivocation');
    // Another list under the number of the list in use.
    const other = makeList(listOf(FIRST_VERSION, (list) => (list.issued = '2026-12-02')));
    await world.authority.latest({ version: 2, list: other });
    await world.reader.keeps('equivocation');
  });

  test('H3 an expired latest, also the one that is trusted; after the grace time it is said', async () => {
    await startWithFirst();
    const late = NOW + LATEST_LIFE_MS;
    expect(await world.reader.update(late - 1)).toBe('confirmed');
    await world.reader.keeps('expired', late);
    expect(world.reader.notices(late)).toEqual([]);
    const pastGrace = late + 7 * DAY;
    expect(world.reader.notices(pastGrace)).toEqual([]);
    expect(world.reader.notices(pastGrace + 1)[0]).toEqual({ code: 'notSince', day: '2026-12-24' });
    await world.authority.latest({ version: 2, issued: at(-20), expires: at(-6) });
    await world.reader.keeps('expired');
  });

  test('H3 a latest may live 14 days and not a second more', async () => {
    await publishFirst();
    const issued = at(0);
    await putLatest((payload) =>
      Object.assign(payload, { issued, expires: new Date(NOW + 14 * DAY + 1_000).toISOString() }),
    );
    await world.reader.keeps('malformed');
    await putLatest((payload) => Object.assign(payload, { issued, expires: at(14) }));
    expect(await world.reader.update()).toBe('new');
  });

  test('H4 no network for 90 days: kept and used, and its age is said from 30 days on', async () => {
    await startWithFirst();
    await world.authority.latest();
    const gone = world.reader;
    world.proxy.faults.set('root.2.json', { kind: 'cut', at: 0 });
    for (let day = 1; day <= 90; day++) await gone.update(NOW + day * DAY);
    await gone.keeps('network', NOW + 90 * DAY);
    expect(gone.notices(NOW + 30 * DAY)).not.toContainEqual(expect.objectContaining({ code: 'last' }));
    expect(gone.notices(NOW + 30 * DAY + 1)[0]).toEqual({ code: 'last', day: '2026-12-10', days: 30 });
    expect(gone.notices(NOW + 90 * DAY)[0]).toMatchObject({ code: 'last', days: 90 });
    expect((await gone.inUse()).version).toBe(FIRST_VERSION);
  });

  test.each([
    ['least', POLL_HOURS.least, POLL_HOURS.least - 1],
    ['most', POLL_HOURS.most, POLL_HOURS.most + 1],
  ])('H4 the %s wait is taken, beyond it the file is refused', async (_name, taken, refused) => {
    await publishFirst();
    await putLatest((payload) => (payload.pollHours = taken));
    expect(await world.reader.update()).toBe('new');
    await putLatest((payload) => (payload.pollHours = refused));
    await world.reader.keeps('malformed');
  });
});

describe('H5, H6, H20: cut, stalled, endless, bombs', () => {
  test('H5 cut at every 1 kB of each file', async () => {
    await startWithFirst();
    await world.authority.root({ version: 2 });
    const list = await world.authority.list(listOf(FIRST_VERSION + 1));
    const latest = await world.authority.latest();
    const sizes = { 'root.2.json': 1_000, 'latest.json': latest.bytes.length, [list.name]: list.bytes.length };
    let cuts = 0;
    for (const [file, size] of Object.entries(sizes)) {
      for (let length = 0; length < size; length += 1_024) {
        world.proxy.faults.set(file, { kind: 'cut', at: length });
        expect(['cut', 'network']).toContain(await world.reader.update());
        cuts++;
      }
      world.proxy.faults.clear();
    }
    expect(cuts).toBeGreaterThan(50);
    world.proxy.faults.set(list.name, { kind: 'cut', at: 5_000 });
    await world.reader.keeps('cut');
    world.proxy.faults.clear();
    expect(await world.reader.update()).toBe('new');
  });

  test('H5 three tries with a doubling wait, then the next try is planned, later each time', async () => {
    await publishFirst();
    world.proxy.faults.set('latest.json', { kind: 'cut', at: 10 });
    await world.reader.keeps('cut');
    expect(world.proxy.requests.filter(({ path }) => path.endsWith('latest.json'))).toHaveLength(3);
    expect(world.reader.waits).toEqual([1_000, 2_000]);
    const waits: number[] = [];
    for (let tried = 0; tried < 9; tried++) {
      waits.push((world.reader.state().nextTryAt - NOW) / 60_000);
      await world.reader.update();
    }
    expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440]);
  });

  test.each([0, 300, null])('H5 stalled after %s bytes', async (length) => {
    await publishFirst();
    world.proxy.faults.set('latest.json', { kind: 'stall', at: length });
    await world.reader.keeps('stalled');
    world.proxy.faults.clear();
    expect(await world.reader.update()).toBe('new');
  });

  test.each([
    ['root.2.json', CAPS.root],
    ['latest.json', CAPS.latest],
  ])('H6 %s without end is stopped just past its cap', async (file, cap) => {
    await publishFirst();
    world.proxy.faults.set(file, { kind: 'endless', piece: 1_024 });
    const before = world.proxy.sent();
    await world.reader.keeps('too-large');
    // What lies in the buffers of two sockets has been sent too.
    expect(world.proxy.sent() - before).toBeLessThan(cap + 8_000_000);
  });

  test('H6 exactly at the cap is read, one byte more is not', async () => {
    await publishFirst();
    const padded = (length: number) => (bytes: Uint8Array) => {
      const copy = new Uint8Array(length).fill(0x20);
      copy.set(bytes);
      return copy;
    };
    world.proxy.faults.set('latest.json', { kind: 'change', change: padded(CAPS.latest + 1) });
    await world.reader.keeps('too-large');
    world.proxy.faults.set('latest.json', { kind: 'change', change: padded(CAPS.latest) });
    expect(await world.reader.update()).toBe('new');
  });

  test('H6 a list longer than latest says is not read to its end', async () => {
    await startWithFirst();
    await publishSecond();
    const name = `list.${FIRST_VERSION + 1}.json`;
    world.proxy.faults.set(name, { kind: 'change', change: (bytes) => Uint8Array.from([...bytes, 0x20]) });
    await world.reader.keeps('too-large');
    await putLatest((payload) => ((payload.list as Record<string, unknown>).length = CAPS.list + 1));
    await world.reader.keeps('malformed');
  });

  test('H20 a bomb by Content-Encoding is counted after inflating', async () => {
    const bomb = gzipSync(new Uint8Array(200_000_000).fill(0x20));
    await publishFirst();
    for (const file of ['root.2.json', 'latest.json', LIST]) {
      world.proxy.faults.clear();
      world.proxy.faults.set(file, { kind: 'bomb', body: bomb });
      const before = process.memoryUsage().arrayBuffers;
      await world.reader.keeps('too-large');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
    }
  });
});

describe('H7 to H10, H19: signatures and keys', () => {
  test('H7 one bit flipped anywhere in latest', async () => {
    await startWithFirst();
    const { bytes } = await publishSecond();
    const problems = new Set<string>();
    for (let offset = 0; offset < bytes.length; offset += 7) {
      world.proxy.faults.set('latest.json', { kind: 'change', change: flipped(offset) });
      problems.add(await world.reader.update());
    }
    expect([...problems].sort()).toEqual(['malformed', 'signature', 'wrong-type']);
    world.proxy.faults.clear();
    expect(await world.reader.update()).toBe('new');
  });

  test('H7 one bit flipped in the signature or in the signed bytes', async () => {
    await startWithFirst();
    const envelope = JSON.parse(new TextDecoder().decode((await publishSecond()).bytes)) as {
      payload: string;
      signatures: { sig: string }[];
    };
    for (const offset of [0, 31, 32, 63]) {
      const changed = structuredClone(envelope);
      changed.signatures[0]!.sig = toBase64(flipped(offset)(fromBase64(changed.signatures[0]!.sig)!));
      await world.authority.put('latest.json', JSON.stringify(changed));
      await world.reader.keeps('signature');
    }
    const body = { ...envelope, payload: toBase64(flipped(20)(fromBase64(envelope.payload)!)) };
    await world.authority.put('latest.json', JSON.stringify(body));
    await world.reader.keeps('signature');
  });

  test('H7 one bit flipped in the list', async () => {
    await startWithFirst();
    await publishSecond();
    for (const offset of [300, 5_000, 40_000]) {
      world.proxy.faults.set(`list.${FIRST_VERSION + 1}.json`, { kind: 'change', change: flipped(offset) });
      await world.reader.keeps('corrupted');
    }
  });

  test.each([63, 65])('H7 a signature of %i bytes', async (length) => {
    await startWithFirst();
    const envelope = JSON.parse(new TextDecoder().decode((await publishSecond()).bytes)) as {
      signatures: { sig: string }[];
    };
    envelope.signatures[0]!.sig = toBase64(new Uint8Array(length));
    await world.authority.put('latest.json', JSON.stringify(envelope));
    await world.reader.keeps('malformed');
  });

  test('H8 signed by an unknown key alone; beside a good one it does no harm', async () => {
    await startWithFirst();
    const { l1, l2, l3 } = world.authority.keys;
    await world.authority.latest({ signers: [l2] });
    await world.reader.keeps('signature');
    await world.authority.latest({ signers: [{ ...l2, id: l1.id }] });
    await world.reader.keeps('signature');
    await world.authority.latest({ signers: [l2, l1, l3] });
    expect(await world.reader.update()).toBe('confirmed');
  });

  test('H9 a valid signature of another type', async () => {
    const { r1 } = world.authority.keys;
    const { bytes } = await world.authority.root({ version: 2, latest: { keys: [r1], threshold: 1 } });
    await publishFirst();
    expect(await world.reader.update()).toBe('new');
    await world.authority.put('latest.json', bytes);
    await world.reader.keeps('wrong-type');
    // The same with the type in the wrapping changed, which the signature covers.
    const renamed = new TextDecoder().decode(bytes).replace('.root+json', '.latest+json');
    await world.authority.put('latest.json', renamed);
    await world.reader.keeps('signature');
  });

  test('H10 one key twice for a threshold of two, by line and by id', async () => {
    const { l1, l2, r1 } = world.authority.keys;
    await world.authority.root({ version: 2, latest: { keys: [l1, l2], threshold: 2 } });
    await world.authority.list(listOf(FIRST_VERSION));
    await world.authority.latest({ signers: [l1, l1] });
    await world.reader.keeps('signature');
    // Both ids stand for the same key.
    const role = (keys: string[], threshold: number) => ({ keys, threshold });
    const payload = {
      version: 3,
      expires: at(365),
      keys: [
        { id: 'r', key: r1.key },
        { id: 'one', key: l1.key },
        { id: 'two', key: l1.key },
      ],
      roles: { root: role(['r'], 1), latest: role(['one', 'two'], 2) },
    };
    const signers = [r1, { ...r1, id: 'r' }];
    await world.authority.put('root.3.json', await signEnvelope('root', json(payload), signers));
    await world.authority.latest({
      signers: [
        { ...l1, id: 'one' },
        { ...l1, id: 'two' },
      ],
    });
    await world.reader.keeps('signature');
  });

  test('H10 sixteen signatures are looked at, seventeen are refused', async () => {
    await publishFirst();
    const { l1 } = world.authority.keys;
    await world.authority.latest({ signers: Array.from({ length: MOST_SIGNATURES + 1 }, () => l1) });
    await world.reader.keeps('malformed');
    await world.authority.latest({ signers: Array.from({ length: MOST_SIGNATURES }, () => l1) });
    expect(await world.reader.update()).toBe('new');
  });

  test('H19 a small-order key in a root', async () => {
    await publishFirst();
    const { r1, l1 } = world.authority.keys;
    const weak = `01${'00'.repeat(31)}`;
    const payload = {
      version: 2,
      expires: at(365),
      keys: [
        { id: r1.id, key: r1.key },
        { id: l1.id, key: l1.key },
        { id: 'weak', key: weak },
      ],
      roles: { root: { keys: [r1.id], threshold: 1 }, latest: { keys: [l1.id, 'weak'], threshold: 1 } },
    };
    await world.authority.put('root.2.json', await signEnvelope('root', json(payload), [r1]));
    await world.reader.keeps('weak-key');
  });
});

describe('H11 to H16: roots and versions', () => {
  test.each<[string, ('r1' | 'r2')[], boolean]>([
    ['old only', ['r1'], false],
    ['new only', ['r2'], false],
    ['both', ['r1', 'r2'], true],
  ])('H11 root N + 1 signed by %s', async (_name, signers, isTaken) => {
    await startWithFirst();
    const { keys } = world.authority;
    const payload = {
      version: 2,
      expires: at(365),
      keys: [keys.r2, keys.l1].map(({ id, key }) => ({ id, key })),
      roles: { root: { keys: [keys.r2.id], threshold: 1 }, latest: { keys: [keys.l1.id], threshold: 1 } },
    };
    const file = await signEnvelope(
      'root',
      json(payload),
      signers.map((name) => keys[name]),
    );
    await world.authority.put('root.2.json', file);
    if (isTaken) expect(await world.reader.update()).toBe('confirmed');
    else await world.reader.keeps('signature');
  });

  test('H12 root N + 2 offered after N', async () => {
    await startWithFirst();
    const { bytes } = await world.authority.root({ version: 3 });
    await world.authority.put('root.2.json', bytes);
    await world.reader.keeps('root-version');
  });

  test('H13 five key changes while offline', async () => {
    await startWithFirst();
    const { r1, r2, r3, l1, l2 } = world.authority.keys;
    const holders = [r2, r3, r1, r2, r3];
    for (const [change, key] of holders.entries()) {
      await world.authority.root({
        version: change + 2,
        root: { keys: [key], threshold: 1 },
        latest: { keys: [change < 4 ? l1 : l2], threshold: 1 },
      });
    }
    await publishSecond();
    expect(await world.reader.update()).toBe('new');
    // And they need not be followed again.
    world.proxy.requests.length = 0;
    await world.reader.update();
    expect(world.proxy.requests[0]?.path).toMatch(/root\.7\.json$/);
  });

  test('H13 256 changes in one run, the rest in the next', async () => {
    for (let version = 2; version <= MOST_ROTATIONS + 2; version++) await world.authority.root({ version });
    await publishFirst();
    expect(await world.reader.update()).toBe('new');
    expect(world.proxy.requests.filter(({ path }) => path.includes('/root.'))).toHaveLength(MOST_ROTATIONS);
    world.proxy.requests.length = 0;
    expect(await world.reader.update()).toBe('confirmed');
    expect(world.proxy.requests.filter(({ path }) => path.includes('/root.'))).toHaveLength(2);
  });

  test('H14 a revoked key signs a new list, also when the new root is then withheld', async () => {
    await startWithFirst();
    const { l1, l2 } = world.authority.keys;
    await world.authority.root({ version: 2, latest: { keys: [l2], threshold: 1 } });
    await world.authority.list(listOf(FIRST_VERSION + 1));
    await world.authority.latest({ signers: [l1] });
    await world.reader.keeps('signature');
    world.proxy.faults.set('root.2.json', { kind: 'answer', status: 404 });
    await world.reader.keeps('signature');
    await world.reader.loseDatabase();
    await world.reader.keeps('rollback');
  });

  test('H15 versions pushed to 2^53 - 1, then a root rotation', async () => {
    await startWithFirst();
    const { l1, l2 } = world.authority.keys;
    const forged = listOf(Number.MAX_SAFE_INTEGER, (list) => {
      list.advisories.push({ ...structuredClone(list.advisories[0]!), id: 'forged' });
    });
    await world.authority.list(forged);
    await world.authority.latest({ version: Number.MAX_SAFE_INTEGER, signers: [l1] });
    expect(await world.reader.update()).toBe('new');
    const second = await world.authority.list(listOf(FIRST_VERSION + 1));
    await world.authority.latest({ version: 2, list: second });
    await world.reader.keeps('rollback');
    await world.authority.root({ version: 2, latest: { keys: [l2], threshold: 1 } });
    await world.authority.latest({ version: 2, list: second });
    expect(await world.reader.update()).toBe('new');
    expect((await world.reader.inUse()).version).toBe(FIRST_VERSION + 1);
    await world.reader.loseDatabase();
    expect(await world.reader.update()).toBe('new');
  });

  test('H15 recovers also where a failure lies between, and where the right list is the one of the package', async () => {
    await startWithFirst();
    const { l1, l2 } = world.authority.keys;
    await world.authority.list(listOf(Number.MAX_SAFE_INTEGER));
    await world.authority.latest({ version: Number.MAX_SAFE_INTEGER, signers: [l1] });
    await world.reader.update();
    await world.authority.root({ version: 2, latest: { keys: [l2], threshold: 1 } });
    await world.reader.keeps('signature');
    await world.authority.list(listOf(BUNDLED.version));
    await world.authority.latest({ version: 1 });
    expect(await world.reader.update()).toBe('new');
    expect((await world.reader.inUse()).version).toBe(BUNDLED.version);
    expect(await world.reader.update()).toBe('confirmed');
  });

  test.each([
    ['a text', '2'],
    ['a fraction', 2.5],
    ['negative', -1],
    ['nought', 0],
    ['above 2^53', 2 ** 53],
    ['nothing', null],
  ])('H16 a version that is %s', async (_name, version) => {
    await startWithFirst();
    await putLatest((payload) => (payload.version = version));
    await world.reader.keeps('malformed');
    await putLatest((payload) => Object.assign(payload.list as object, { version }));
    await world.reader.keeps('malformed');
  });
});

describe('H17, H18: other lists, other answers', () => {
  test('H17 another list than latest names, by version, length or hash', async () => {
    await startWithFirst();
    const second = await world.authority.list(listOf(FIRST_VERSION + 1));
    await world.authority.latest();
    const put = (bytes: Uint8Array) => world.authority.put(second.name, bytes);
    await put(makeList(listOf(FIRST_VERSION)).bytes);
    await world.reader.keeps('mix');
    await put(makeList(listOf(FIRST_VERSION + 1, lacksCommunique)).bytes);
    await world.reader.keeps('mix');
    // Its hash and length are right, but it says another version of itself.
    const third = makeList(listOf(FIRST_VERSION + 2));
    await put(third.bytes);
    await putLatest((payload) => {
      payload.list = { ...(payload.list as object), length: third.bytes.length };
    });
    await world.reader.keeps('mix');
  });

  test.each<[string, Parameters<typeof world.proxy.faults.set>[1], string]>([
    ['a portal page', { kind: 'answer', status: 200, body: '\n <!doctype html><p>Sign in' }, 'portal'],
    ['an empty 200', { kind: 'answer', status: 200 }, 'empty'],
    ['304 without a cache', { kind: 'answer', status: 304 }, 'not-modified'],
    ['500', { kind: 'answer', status: 500 }, 'server-error'],
    ['503 with a page', { kind: 'answer', status: 503, body: '<html>' }, 'server-error'],
    ['401', { kind: 'answer', status: 401 }, 'bad-status'],
    ['204', { kind: 'answer', status: 204 }, 'bad-status'],
  ])('H18 %s', async (_name, fault, problem) => {
    await startWithFirst();
    await publishSecond();
    for (const file of ['root.2.json', 'latest.json', `list.${FIRST_VERSION + 1}.json`]) {
      world.proxy.faults.clear();
      world.proxy.faults.set(file, fault);
      await world.reader.keeps(problem as never);
    }
  });

  test.each([301, 302, 307, 308])('H18 a redirect (%i) to another origin is not followed', async (status) => {
    await startWithFirst();
    await publishSecond();
    const headers = { location: `${world.served.origin}/elsewhere.json` };
    world.proxy.faults.set('latest.json', { kind: 'answer', status, headers });
    await world.reader.keeps('redirect');
    expect((await world.served.log()).join()).not.toContain('elsewhere');
  });

  test('H18 no such file', async () => {
    await startWithFirst();
    world.proxy.faults.set('latest.json', { kind: 'answer', status: 404 });
    await world.reader.keeps('missing');
  });
});

describe('H21, H22: clocks', () => {
  test('H21 two years ahead: the list stays, and the clock is doubted', async () => {
    await startWithFirst();
    const ahead = NOW + 2 * 365 * DAY;
    await world.authority.latest();
    await world.reader.keeps('clock-ahead', ahead);
    expect(world.reader.notices(ahead)).toContainEqual({ code: 'clock' });
    expect(await world.reader.update(NOW)).toBe('confirmed');
    expect(world.reader.notices(NOW)).toEqual([]);
  });

  test('H22 two years behind: what was issued in the future is not taken silently', async () => {
    await publishFirst();
    const behind = NOW - 2 * 365 * DAY;
    await world.reader.keeps('clock-behind', behind);
    expect(world.reader.notices(behind)).toContainEqual({ code: 'clock' });
  });

  test('H22 a clock that is behind makes no old latest young', async () => {
    // Two days before the package was made, a latest that had expired by then.
    const built = Date.parse(BUNDLED.issued);
    await world.authority.list(listOf(FIRST_VERSION));
    const day = (days: number) => new Date(built + days * DAY).toISOString();
    await world.authority.latest({ issued: day(-15), expires: day(-1) });
    await world.reader.keeps('expired', built - 2 * DAY);
  });

  test('H22 a day of difference is tolerated, a second more is not', async () => {
    await world.authority.list(listOf(FIRST_VERSION));
    await world.authority.latest({ issued: new Date(NOW + DAY + 1_000).toISOString() });
    await world.reader.keeps('clock-behind');
    await world.authority.latest({ issued: new Date(NOW + DAY).toISOString() });
    expect(await world.reader.update()).toBe('new');
  });
});

describe('H23, H24: lists', () => {
  const LISTS: [string, (list: Record<string, never> & AdvisoryList) => void][] = [
    ['an unknown field', (list) => Object.assign(list, { pattern: '.*' })],
    ['an unknown field deep inside', (list) => Object.assign(list.advisories[1]!.issuer, { html: '<b>' })],
    ['an unknown regime', (list) => (list.advisories[1]!.effects = [{ kind: 'seize' } as never])],
    ['a broken geometry', (list) => (list.advisories[1]!.zones[0]!.geometry = { type: 'Polygon' } as never)],
    ['an unknown place', (list) => (list.advisories[1]!.zones[0]!.places = ['town-nowhere'])],
    ['a text of 64,001 letters', (list) => (list.advisories[0]!.summary.en = 'x'.repeat(64_001))],
    ['10,001 places', (list) => (list.advisories[1]!.zones[0]!.places = Array(10_001).fill('town-bria'))],
    ['a local advisory', (list) => (list.advisories[0]!.origin = 'local')],
  ];
  test.each(LISTS)('H23 a signed list with %s is refused as a whole', async (_name, change) => {
    await startWithFirst();
    const list = listOf(FIRST_VERSION + 1, change as never);
    const bytes = json(list);
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await world.authority.put(`list.${FIRST_VERSION + 1}.json`, bytes);
    await putLatest((payload) => (payload.list = { version: FIRST_VERSION + 1, length: bytes.length, sha256 }));
    await world.reader.keeps('bad-list');
  });

  test('H24 a list that lacks an advisory that was there', async () => {
    await startWithFirst();
    await publishSecond(listOf(FIRST_VERSION + 1, lacksCommunique));
    await world.reader.keeps('lost-advisory');
  });

  test('H24 one that a new entry withdraws may be missing, and its id is never used again', async () => {
    await startWithFirst();
    await publishSecond(
      listOf(FIRST_VERSION + 1, (list) => {
        lacksCommunique(list);
        const withdraw = { kind: 'withdraw' as const, advisories: [LEFT_OUT], from: '2026-12-05', passage: null };
        const copy = structuredClone(list.advisories[0]!);
        list.advisories.push({ ...copy, id: 'kp-2026-12-05', effects: [withdraw] });
      }),
    );
    expect(await world.reader.update()).toBe('new');
    expect((await world.reader.inUse()).advisories).toHaveLength(BUNDLED.advisories.length);
    await world.reader.restart();
    expect((await world.reader.inUse()).version).toBe(FIRST_VERSION + 1);
    const again = structuredClone(await world.reader.inUse());
    again.version = FIRST_VERSION + 2;
    again.advisories.push({ ...structuredClone(again.advisories[0]!), id: LEFT_OUT });
    await publishSecond(again);
    await world.reader.keeps('reused-id');
  });

  test('H24 one that a new entry supersedes may be missing', async () => {
    await startWithFirst();
    await publishSecond(
      listOf(FIRST_VERSION + 1, (list) => {
        lacksCommunique(list);
        const copy = structuredClone(list.advisories[0]!);
        const supersedes = { advisory: LEFT_OUT, certainty: 'confirmed' as const };
        list.advisories.push({ ...copy, id: 'kp-2026-12-05', effects: [], supersedes });
      }),
    );
    expect(await world.reader.update()).toBe('new');
  });
});

/** An advisory that no other one names. */
const LEFT_OUT = 'wdc-2021-02-24';

function lacksCommunique(list: AdvisoryList): void {
  const before = list.advisories.length;
  list.advisories = list.advisories.filter(({ id }) => id !== LEFT_OUT);
  expect(list.advisories).toHaveLength(before - 1);
}
