import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findParallel, installHint } from '@/scripts/browsers';
import { runProcess } from '@/scripts/run-process';
import { salePage } from './sale-pages.ts';
import { Screen } from './screen.ts';

let screen: Screen;
let folder: string;
beforeAll(async () => {
  screen = await Screen.copy();
  folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-filter-'));
});
afterAll(async () => {
  await screen?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const FILTER = ['-', '--input', 'jsonl'];
const pageLine = (number: number, fetchedAt?: string | null) =>
  `${JSON.stringify({ url: `https://trade.example/${number}`, html: salePage(number), fetchedAt })}\n`;
const documentsOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { url: string; asOf: string; counts: { read: number } });

describe('the filter', () => {
  it('judges each page as of the day it was fetched on, where no day is asked for', async () => {
    const lines = [pageLine(1, '2013-01-15T23:50:00-05:00'), pageLine(2, '2014-06-01'), pageLine(3), pageLine(4, null)];
    const { status, stdout, stderr } = await screen.run(FILTER, folder, lines.join(''));
    expect(documentsOf(stdout).map(({ asOf }) => asOf)).toEqual([
      '2013-01-15',
      '2014-06-01',
      '2026-01-05',
      '2026-01-05',
    ]);
    expect(stderr).toBe('Some lines give no fetchedAt: judged as of today, 2026-01-05, by the local clock.\n');
    expect(status).toBe(0);
    const asked = await screen.run([...FILTER, '--as-of', '2015-01-01'], folder, lines.join(''));
    expect(documentsOf(asked.stdout).every(({ asOf }) => asOf === '2015-01-01')).toBe(true);
    expect(asked.stderr).toBe('');
  });

  it('names each bad line in a line of its own, does the rest and ends with 2', async () => {
    const bad = [
      '{"url":1}',
      'nonsense',
      '{"url":"u","html":"<p>","fetchedAt":"yesterday"}',
      '{"url":"u","html":"<p>","fetchedAt":"2013-02-30"}',
    ];
    const { status, stdout, stderr } = await screen.run(
      FILTER,
      folder,
      [pageLine(1, '2013-01-15'), ...bad.map((line) => `${line}\n`), pageLine(2, '2013-01-15')].join(''),
    );
    expect(documentsOf(stdout).map(({ url }) => url)).toEqual(['https://trade.example/1', 'https://trade.example/2']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      '-, line 2: url must be a string; html must be a string.',
      '-, line 3: is no JSON.',
      expect.stringMatching(/^-, line 4: fetchedAt is no date/),
      expect.stringMatching(/^-, line 5: fetchedAt is no date/),
    ]);
    expect(status).toBe(2);
  });

  it('answers a line before the next one comes', async () => {
    const [program = '', ...args] = screen.command;
    const child = spawn(program, [...args, ...FILTER], { cwd: folder });
    const answers: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => answers.push(text));
    for (const number of [1, 2, 3]) {
      child.stdin.write(pageLine(number, '2013-01-15'));
      await expect.poll(() => answers.join('').split('\n').length - 1, { timeout: 20_000 }).toBe(number);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });

  it('ends quietly with 0 when nobody reads it any more', async () => {
    const many = join(folder, 'many.jsonl');
    writeFileSync(many, Array.from({ length: 2_000 }, (_, number) => pageLine(number, '2013-01-15')).join(''));
    const call = shell([...screen.command, ...FILTER]);
    const { output } = await runProcess('bash', [
      '-c',
      `${call} < ${shell([many])} | head -n 2 | wc -l; echo "\${PIPESTATUS[@]}"`,
    ]);
    expect(output.trim().split(/\s+/)).toEqual(['2', '0', '0', '0']);
  });

  it('takes no more memory for many lines than for few', async () => {
    const peak = async (lines: number): Promise<number> => {
      const path = join(folder, `lines-${lines}.jsonl`);
      writeFileSync(path, Array.from({ length: lines }, (_, number) => pageLine(number, '2013-01-15')).join(''));
      // In a heap that could not hold the pages.
      const [program = '', ...args] = screen.command;
      const { status, output } = await runProcess('bash', [
        '-c',
        `${shell([program, '--max-old-space-size=64', ...args, ...FILTER])} < ${shell([path])} | wc -l`,
      ]);
      expect(status).toBe(0);
      return Number(output.trim());
    };
    expect(await peak(process.env.PV_SOAK ? 100_000 : 3_000)).toBe(process.env.PV_SOAK ? 100_000 : 3_000);
  });

  it('gives under GNU parallel on two cores what it gives alone, in the same order', async () => {
    const parallel = findParallel();
    if (parallel === null) throw new Error(installHint('parallel'));
    const path = join(folder, 'parallel.jsonl');
    const lines = Array.from({ length: 400 }, (_, number) => pageLine(number, '2013-01-15')).join('');
    writeFileSync(path, lines);
    const call = shell([...screen.command, ...FILTER]);
    const alone = await screen.run(FILTER, folder, lines);
    const { status, stdout } = await runProcess('bash', [
      '-c',
      `${shell([parallel])} --will-cite --pipe --keep-order --jobs 2 -N 100 ${shell([call])} < ${shell([path])}`,
    ]);
    expect(status).toBe(0);
    expect(stdout).toBe(alone.stdout);
    expect(documentsOf(stdout)).toHaveLength(400);
  });
});

function shell(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
