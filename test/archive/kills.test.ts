import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OwnRedis, startRedis } from '@/scripts/own-redis';
import { pageName, writeSales } from './sale-pages.ts';
import { Screen, type Started } from './screen.ts';

const KILLS = process.env.PV_SOAK ? 50 : 4;
const RESTARTS = process.env.PV_SOAK ? 5 : 1;
/** Enough that a worker which is killed has always something in hand. */
const PAGES = process.env.PV_SOAK ? 12_000 : 1_500;

let screen: Screen;
let redis: OwnRedis;
let folder: string;

beforeAll(async () => {
  [screen, redis] = await Promise.all([Screen.copy(), startRedis()]);
  folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-kills-'));
  writeSales(join(folder, 'sales'), PAGES);
});
afterAll(async () => {
  await redis?.stop();
  await screen?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const done = async (queue: string) => (await redis.client.zcard(`parcel-vigil:${queue}:completed`)) as number;
const worker = (queue: string): Started =>
  screen.start(['worker', '--redis', redis.url, '--queue', queue, '--lease', '2'], folder);

async function enqueued(queue: string): Promise<void> {
  const { status } = await screen.run(
    ['enqueue', 'sales', '--redis', redis.url, '--queue', queue, '--as-of', '2013-01-15'],
    folder,
  );
  expect(status).toBe(0);
}

/** Waits until some more pages are done, and a random moment beyond that. */
async function atWork(queue: string): Promise<void> {
  const before = await done(queue);
  await expect.poll(() => done(queue), { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 100));
}

/** Each page is there exactly once, in order, and none was put aside. */
async function expectAll(queue: string): Promise<void> {
  const { status, stdout, stderr } = await screen.run(['collect', '--redis', redis.url, '--queue', queue], folder);
  expect(stderr).toContain(`pages written`);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { source: string; counts: { read: number } });
  expect(lines.map(({ source }) => source)).toEqual(Array.from({ length: PAGES }, (_, at) => `sales/${pageName(at)}`));
  expect(lines.every(({ counts }) => counts.read === 3)).toBe(true);
  expect(status).toBe(0);
}

it(`loses nothing and does nothing twice when workers are killed, ${KILLS} times`, async () => {
  await enqueued('kills');
  let inHand = 0;
  let other = worker('kills');
  for (let kill = 0; kill < KILLS; kill += 1) {
    const one = worker('kills');
    await atWork('kills');
    // Both in turn, so that also the last one that looks after the others' pages dies.
    const killed = kill % 2 === 0 ? one : other;
    killed.child.kill('SIGKILL');
    await killed.ended;
    inHand += (await redis.client.llen('parcel-vigil:kills:active')) > 0 ? 1 : 0;
    other = kill % 2 === 0 ? other : one;
  }
  expect(inHand).toBeGreaterThan(0);
  expect((await worker('kills').ended).status).toBe(0);
  other.child.kill('SIGKILL');
  await expectAll('kills');
});

it(`loses nothing when Redis is killed and restarts on its append-only file, ${RESTARTS} times`, async () => {
  await enqueued('restart');
  const workers = [worker('restart'), worker('restart')];
  // Both are connected: one that only starts sees no loss of a connection.
  await Promise.all(
    workers.map(({ said }) =>
      expect.poll(said, { timeout: 60_000 }).toContain(`of ${PAGES.toLocaleString('en-GB')} pages`),
    ),
  );
  for (let restart = 0; restart < RESTARTS; restart += 1) {
    await atWork('restart');
    await redis.restart();
  }
  const ended = await Promise.all(workers.map((each) => each.ended));
  expect(ended.map(({ status }) => status)).toEqual([0, 0]);
  for (const { stderr } of ended) expect(stderr).toMatch(/was lost; trying again[\s\S]*Redis is back/);
  await expectAll('restart');
});

it('waits for a Redis that is being restarted while a worker starts', async () => {
  writeSales(join(folder, 'few'), 5);
  const queue = ['--redis', redis.url, '--queue', 'early'];
  await screen.run(['enqueue', 'few', ...queue, '--as-of', '2013-01-15'], folder);
  await redis.kill();
  const early = worker('early');
  await expect.poll(early.said, { timeout: 60_000 }).toContain('yet; trying for 60 seconds');
  await redis.restart();
  expect(await early.ended).toMatchObject({ status: 0, stderr: expect.stringContaining('5 of 5 pages (100 %)') });
});

it('goes on where an enqueue was killed', async () => {
  const call = ['enqueue', 'sales', '--redis', redis.url, '--queue', 'cut', '--as-of', '2013-01-15'];
  const cut = screen.start(call, folder);
  await expect
    .poll(() => redis.client.zcard('parcel-vigil:cut:archive-order'), { timeout: 60_000, interval: 5 })
    .toBeGreaterThan(0);
  cut.child.kill('SIGKILL');
  await cut.ended;
  const rest = await screen.run(call, folder);
  expect(rest.status).toBe(0);
  expect(await redis.client.llen('parcel-vigil:cut:wait')).toBe(PAGES);
});
