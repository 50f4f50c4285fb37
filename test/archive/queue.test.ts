import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync, inflateRawSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OwnRedis, startRedis } from '@/scripts/own-redis';
import { runProcess } from '@/scripts/run-process';
import { packed } from '../files/build/xlsx.ts';
import { patched } from '../files/build/zip-faults.ts';
import { pageName, salePage, warcRecord, warcResponse, write, writeSales } from './sale-pages.ts';
import { Screen } from './screen.ts';

let screen: Screen;
let redis: OwnRedis;
let folder: string;
let queues = 0;
let queue: string[];

beforeAll(async () => {
  [screen, redis] = await Promise.all([Screen.copy(), startRedis()]);
});
afterAll(async () => {
  await redis?.stop();
  await screen?.remove();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-archive-'));
  queue = ['--redis', redis.url, '--queue', `test-${++queues}`];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const AS_OF = ['--as-of', '2013-01-15'];
const enqueue = (...sources: string[]) => screen.run(['enqueue', ...sources, ...queue, ...AS_OF], folder);
const work = (...more: string[]) => screen.run(['worker', ...queue, ...more], folder);
const collect = (...more: string[]) => screen.run(['collect', ...queue, ...more], folder);

interface Line {
  sha256: string;
  source: string;
  url: string | null;
  asOf: string;
  counts: { read: number; byVerdict: Record<string, number> };
}
const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

describe('an archive over a queue', () => {
  it('gives a document a line for each page, in the order of enqueuing, with two workers at once', async () => {
    writeSales(join(folder, 'sales'), 30);
    const enqueued = await enqueue('sales');
    expect(enqueued).toMatchObject({ status: 0, stderr: expect.stringContaining('30 pages enqueued.') });
    const workers = await Promise.all([work(), work()]);
    expect(workers.map(({ status }) => status)).toEqual([0, 0]);
    expect(workers[0]?.stderr).toMatch(/30 of 30 pages \(100 %\)/);
    const { status, stdout, stderr } = await collect();
    expect({ status, stderr }).toMatchObject({ status: 0, stderr: expect.stringContaining('30 of 30 pages written') });
    const lines = linesOf(stdout);
    expect(lines.map(({ source }) => source)).toEqual(Array.from({ length: 30 }, (_, at) => `sales/${pageName(at)}`));
    expect(lines.every(({ counts, asOf }) => counts.read === 3 && asOf === '2013-01-15')).toBe(true);
    // The same words as the command line has for the same file.
    const alone = await screen.run([`sales/${pageName(7)}`, '--format', 'json', ...AS_OF], folder);
    const { sha256, ...document } = lines[7]!;
    expect(document).toEqual(JSON.parse(alone.stdout));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('screens the same content once, wherever and however often it is enqueued, and goes on where it was stopped', async () => {
    writeSales(join(folder, 'sales'), 3);
    write(join(folder, 'copies/again.html'), salePage(1));
    await enqueue('sales');
    await work();
    write(join(folder, 'sales/zz-new.html'), salePage(9));
    const again = await enqueue('copies', 'sales');
    expect(again.stderr).toContain('1 page enqueued; 4 with content that the queue held already.');
    await work();
    const lines = linesOf((await collect()).stdout);
    expect(lines.map(({ source }) => source.slice(-10))).toEqual([
      '00000.html',
      '00001.html',
      '00002.html',
      'z-new.html',
    ]);
    expect(new Set(lines.map(({ sha256 }) => sha256)).size).toBe(4);
  });

  it('puts a file that cannot be read aside with the reason, and does the rest', async () => {
    writeSales(join(folder, 'sales'), 2);
    write(join(folder, 'sales/broken.pdf'), '%PDF-1.7 nothing of the kind');
    write(join(folder, 'sales/broken.zip'), 'PK\u0003\u0004 cut off');
    write(join(folder, 'sales/empty.html'), '');
    await enqueue('sales', 'nowhere');
    const worker = await work();
    expect(worker).toMatchObject({ status: 0, stderr: expect.stringContaining('3 put aside') });
    const { status, stdout, stderr } = await collect();
    expect(linesOf(stdout)).toHaveLength(2);
    expect(status).toBe(2);
    expect(stderr).toContain('sales/broken.pdf: is damaged');
    expect(stderr).toContain('sales/broken.zip: is a damaged archive');
    expect(stderr).toContain('sales/empty.html: is empty.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(await redis.client.zcard(`parcel-vigil:${queue[3]}:failed`)).toBe(3);
  });

  it('tries again what was put aside when that is asked for', async () => {
    writeSales(join(folder, 'sales'), 2);
    await enqueue('sales');
    const path = join(folder, 'sales', pageName(0));
    write(path, salePage(500));
    expect((await work()).stderr).toContain('it has changed since it was enqueued');
    write(path, salePage(0));
    await work('--again');
    expect(await collect()).toMatchObject({ status: 0, stderr: expect.stringContaining('2 of 2 pages written') });
  });

  it('tries a file that is not there for now again, later and later', async () => {
    writeSales(join(folder, 'sales'), 1);
    await enqueue('sales');
    rmSync(join(folder, 'sales', pageName(0)));
    const worker = screen.start(['worker', ...queue], folder);
    await expect.poll(() => redis.client.zcard(`parcel-vigil:${queue[3]}:delayed`), { timeout: 30_000 }).toBe(1);
    writeSales(join(folder, 'sales'), 1);
    expect((await worker.ended).status).toBe(0);
    expect((await collect()).status).toBe(0);
  });

  it('screens what was put aside where its folder was not there, once it is enqueued from where it lies now', async () => {
    write(join(folder, 'old.zip'), packed({ 'a.html': salePage(1), 'b.html': salePage(2) }));
    await enqueue('old.zip');
    await redis.client.eval(PUT_ASIDE, 0, `parcel-vigil:${queue[3]}`, Date.now());
    expect((await collect()).stderr).toContain('2 put aside');
    renameSync(join(folder, 'old.zip'), join(folder, 'new.zip'));
    expect((await enqueue('new.zip')).stderr).toContain(
      '2 that were put aside are tried again from where they lie now.',
    );
    await work();
    const { status, stdout } = await collect();
    expect(linesOf(stdout).map(({ source }) => source)).toEqual(['new.zip/a.html', 'new.zip/b.html']);
    expect(status).toBe(0);
  });

  it('names jobs and answers of another version, and says where more than one has screened', async () => {
    writeSales(join(folder, 'sales'), 4);
    await enqueue('sales');
    const key = `parcel-vigil:${queue[3]}`;
    const hashes = await redis.client.zrange(`${key}:archive-order`, '0', '-1');
    await redis.client.hset(
      `${key}:${hashes[0]}`,
      'data',
      JSON.stringify({ source: 'later.html', place: { kind: 'tape' } }),
    );
    await work();
    const answer = JSON.parse((await redis.client.hget(`${key}:${hashes[1]}`, 'returnvalue'))!) as string;
    const other = JSON.parse(inflateRawSync(Buffer.from(answer, 'base64')).toString()) as {
      document: { versions: object };
    };
    other.document.versions = { ...other.document.versions, extension: '9.9.9' };
    const packedAnswer = deflateRawSync(JSON.stringify(other)).toString('base64');
    await redis.client.hset(`${key}:${hashes[1]}`, 'returnvalue', JSON.stringify(packedAnswer));
    await redis.client.hset(`${key}:${hashes[2]}`, 'returnvalue', '"of another kind"');
    const { status, stdout, stderr } = await collect();
    expect(status).toBe(2);
    expect(linesOf(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/^job [0-9a-f]{64}: was enqueued by another version of Parcel Vigil/m);
    expect(stderr).toContain(`sales/${pageName(2)}: its answer in the queue is none that this version reads.`);
    expect(stderr).toMatch(/screened by 2 versions: 1 by extension:9\.9\.9.*; 1 by extension:/);
  });

  it('makes jobs of the pages in ZIP and WARC archives', async () => {
    write(
      join(folder, 'sales.zip'),
      packed({
        'a/first.html': salePage(1),
        'a/style.css': 'td{}',
        'b/.hidden.html': salePage(6),
        '../b/second.htm': salePage(2),
      }),
    );
    const html = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8';
    const records = [
      warcRecord(['WARC-Type: warcinfo', 'WARC-Date: 2013-01-15T00:00:00Z'], 'software: test'),
      warcResponse('https://trade.example/three', '2013-06-01T10:00:00Z', html, salePage(3)),
      warcResponse(
        'https://trade.example/x.png',
        '2013-06-01T10:00:00Z',
        'HTTP/1.1 200 OK\r\nContent-Type: image/png',
        'x',
      ),
      warcResponse(
        'https://trade.example/four.php?id=4',
        '2013-06-02T10:00:00Z',
        `${html}\r\nContent-Encoding: gzip`,
        gzipSync(salePage(4)),
      ),
      warcResponse('https://trade.example/gone', '2013-06-02T10:00:00Z', 'HTTP/1.1 404 Not Found', salePage(5)),
    ];
    write(join(folder, 'crawl.warc.gz'), Buffer.concat(records.map((record) => gzipSync(record))));
    await screen.run(['enqueue', 'sales.zip', 'crawl.warc.gz', ...queue], folder);
    await work();
    const { status, stdout } = await collect();
    expect(status).toBe(0);
    expect(linesOf(stdout).map(({ source, url, asOf, counts }) => [source, url, asOf, counts.read])).toEqual([
      ['sales.zip/a/first.html', null, '2026-01-05', 3],
      ['sales.zip/../b/second.htm', null, '2026-01-05', 3],
      ['crawl.warc.gz/https://trade.example/three', 'https://trade.example/three', '2013-06-01', 3],
      ['crawl.warc.gz/https://trade.example/four.php?id=4', 'https://trade.example/four.php?id=4', '2013-06-02', 3],
    ]);
  });

  it('holds no file open for the pages that it has done', async () => {
    const pages = Array.from({ length: 150 }, (_, at) =>
      gzipSync(warcResponse(`https://trade.example/${at}`, '2013-01-15', 'HTTP/1.1 200 OK', salePage(at))),
    );
    write(join(folder, 'crawl.warc.gz'), Buffer.concat(pages));
    await enqueue('crawl.warc.gz');
    const call = [...screen.command, 'worker', ...queue].map((word) => `'${word}'`).join(' ');
    const { status, output } = await runProcess('bash', ['-c', `ulimit -n 100; exec ${call}`], { cwd: folder });
    expect({ status, output }).toMatchObject({ status: 0, output: expect.not.stringContaining('put aside') });
    expect(linesOf((await collect()).stdout)).toHaveLength(150);
  });

  it('reads an archive as far as it goes, and puts the rest aside with the reason', async () => {
    const page = (number: number) =>
      gzipSync(warcResponse(`https://trade.example/${number}`, '2013-01-15', 'HTTP/1.1 200 OK', salePage(number)));
    write(join(folder, 'cut.warc.gz'), Buffer.concat([page(1), page(2), page(3).subarray(0, 60), page(4)]));
    write(
      join(folder, 'whole.warc.gz'),
      gzipSync(
        Buffer.concat(
          [1, 2].map((n) => warcResponse(`https://t.example/${n}`, '2013-01-15', 'HTTP/1.1 200 OK', salePage(n + 10))),
        ),
      ),
    );
    write(join(folder, 'page.warc.gz'), salePage(40));
    // Stored, so that it unpacks all the same: only the checksum tells.
    const stored = gzipSync(warcResponse('https://s.example/2', '2013-01-15', 'HTTP/1.1 200 OK', salePage(51)), {
      level: 0,
    });
    write(join(folder, 'flipped.warc.gz'), Buffer.concat([page(50), stored.fill('X', 300, 310), page(52)]));
    write(
      join(folder, 'nested.zip'),
      packed({ 'inner.zip': packed({ 'a.html': salePage(20) }), 'b.html': salePage(21) }),
    );
    write(join(folder, 'bad-entry.zip'), patched(packed({ 'a.html': salePage(30) }), { crc: 1 }));
    await enqueue('cut.warc.gz', 'whole.warc.gz', 'flipped.warc.gz', 'page.warc.gz', 'nested.zip', 'bad-entry.zip');
    await work();
    const { status, stdout, stderr } = await collect();
    expect(status).toBe(2);
    expect(linesOf(stdout).map(({ source }) => source)).toEqual([
      'cut.warc.gz/https://trade.example/1',
      'cut.warc.gz/https://trade.example/2',
      'whole.warc.gz/https://t.example/1',
      'flipped.warc.gz/https://trade.example/50',
      'nested.zip/b.html',
    ]);
    expect(stderr).toContain('bad-entry.zip/a.html: says other sizes');
    expect(stderr).toContain('cut.warc.gz: is a damaged archive');
    expect(stderr).toContain('flipped.warc.gz: is a damaged archive');
    expect(stderr).toContain('page.warc.gz: is a damaged archive');
    expect(stderr).toContain('whole.warc.gz: could not be read (it is packed as one gzip stream');
    expect(stderr).toContain('nested.zip/inner.zip: is an archive within an archive');
  });

  it('says what is not done yet, and waits for it where that is asked for', async () => {
    writeSales(join(folder, 'sales'), 4);
    await enqueue('sales');
    const early = await collect();
    expect(early).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('4 not done yet') });
    const waiting = screen.start(['collect', ...queue, '--wait'], folder);
    await work();
    const late = await waiting.ended;
    expect(late.status).toBe(0);
    expect(linesOf(late.stdout)).toHaveLength(4);
  });

  it('keeps a queue to the day it judges as of', async () => {
    writeSales(join(folder, 'sales'), 1);
    await enqueue('sales');
    const other = await screen.run(['enqueue', 'sales', ...queue, '--as-of', '2014-06-01'], folder);
    expect(other).toMatchObject({ status: 2, stderr: expect.stringContaining('judges as of 2013-01-15') });
  });

  it('finishes what it has in hand when it is asked to stop', async () => {
    writeSales(join(folder, 'sales'), 300);
    await enqueue('sales');
    const worker = screen.start(['worker', ...queue], folder);
    await expect.poll(() => doneIn(queue[3]!), { timeout: 60_000 }).toBeGreaterThan(0);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Stopped; what is left waits'),
    });
    expect(await redis.client.llen(`parcel-vigil:${queue[3]}:active`)).toBe(0);
  });
});

/** Puts all that waits aside, as after four tries. */
const PUT_ASIDE = `local ids = redis.call('LRANGE', ARGV[1] .. ':wait', 0, -1)
for _, id in ipairs(ids) do
  redis.call('ZADD', ARGV[1] .. ':failed', ARGV[2], id)
  redis.call('HSET', ARGV[1] .. ':' .. id, 'failedReason', 'does not exist.', 'finishedOn', ARGV[2], 'atm', 4)
end
redis.call('DEL', ARGV[1] .. ':wait')`;

const doneIn = (name: string) => redis.client.zcard(`parcel-vigil:${name}:completed`);

describe('what goes wrong with Redis is said in a sentence', () => {
  it('where none answers', async () => {
    const { status, stderr } = await screen.run(['collect', '--redis', 'redis://127.0.0.1:1'], folder);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No Redis answers at redis://127.0.0.1:1 (connect ECONNREFUSED'),
    });
  });

  it('where it has no such database', async () => {
    const { status, stderr } = await screen.run(['collect', '--redis', `${redis.url}/99`], folder);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has no database of that number'),
    });
  });

  it('where it does not allow a user what a queue needs', async () => {
    await redis.client.call(
      'ACL',
      'SETUSER',
      'reader',
      'on',
      '>word',
      '~*',
      '+@read',
      '+info',
      '+hello',
      '+ping',
      '+select',
    );
    const address = redis.url.replace('//', '//reader:word@');
    writeSales(join(folder, 'sales'), 1);
    const { status, stderr } = await screen.run(['enqueue', 'sales', '--redis', address], folder);
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('does not allow this user'),
    });
    expect(stderr).not.toContain('word@');
  });

  it('where something else answers', async () => {
    const server = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const { status, stderr } = await screen.run(['collect', '--redis', `redis://127.0.0.1:${port}`], folder);
    server.close();
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(/is no Redis/) });
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['4.0.14', /is 4\.0\.14; 6\.2\.0 or newer is needed/],
    ['6.0.9', /is 6\.0\.9; 6\.2\.0 or newer is needed/],
  ])('where it is %s', async (version, sentence) => {
    const old = await oldRedis(version);
    const { status, stderr } = await screen.run(['worker', '--redis', old.url], folder);
    await old.close();
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringMatching(sentence) });
  });

  it('where it wants a password, which is never repeated', async () => {
    const guarded = await startRedis([], 'right');
    const address = guarded.url.replace('//', '//:wrong@');
    const { status, stderr } = await screen.run(['collect', '--redis', address], folder);
    await guarded.stop();
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('wants another password') });
    expect(stderr).not.toContain(':wrong');
  });

  it('where its memory is full', async () => {
    const small = await startRedis(['maxmemory 1mb', 'maxmemory-policy noeviction']);
    writeSales(join(folder, 'sales'), 300);
    const { status, stderr } = await screen.run(['enqueue', 'sales', '--redis', small.url, ...AS_OF], folder);
    await small.stop();
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining('is full (maxmemory)') });
  });
});

/** Answers as a Redis of some version would when it is asked who it is. */
async function oldRedis(version: string): Promise<{ url: string; close(): Promise<void> }> {
  const info = `redis_version:${version}\r\nrole:master\r\n`;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      const asked = [...bytes.toString().matchAll(/\*\d+\r\n\$\d+\r\n(\w+)/g)];
      for (const [, name] of asked)
        socket.write(/^info$/i.test(name ?? '') ? `$${info.length}\r\n${info}\r\n` : '+OK\r\n');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
