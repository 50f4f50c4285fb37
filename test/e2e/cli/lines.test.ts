import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenedDocument } from '@/lib/screening';
import { type Folder, runScreen, THREE_LOTS, testFolder } from './run-screen.ts';

let folder: Folder;
beforeAll(() => {
  folder = testFolder();
});
afterAll(() => folder.remove());

const answers = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('--lines', () => {
  it('answers a line for a line, with exactly the keys of the contract', async () => {
    folder.write(
      'lines.jsonl',
      `\ufeff{"id":"1","field":"origin","text":"Bria, CAR","asOf":"2013-01-15"}\r\n\n{"id":2,"field":"origin","text":"Not CAR","asOf":"2013-01-15"}`,
    );
    const { status, stdout, stderr } = await runScreen(['--lines', 'lines.jsonl'], { cwd: folder.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = answers(stdout);
    expect(Object.keys(first ?? {})).toEqual(['id', 'verdict', 'zone', 'regime', 'places', 'denied', 'uncertain']);
    expect(first).toMatchObject({
      id: '1',
      verdict: 'alerted-zone',
      zone: 'bria',
      regime: 'vigilance',
      denied: false,
      uncertain: false,
    });
    expect(first?.places).toEqual(
      expect.arrayContaining([expect.objectContaining({ text: 'Bria', start: 0, end: 4 })]),
    );
    expect(second).toMatchObject({ id: 2, verdict: 'none', zone: null, denied: true });
  });

  it('judges lines without a day as of the one asked for, or of today', async () => {
    const line = '{"id":"1","field":"origin","text":"CAR"}\n';
    const asked = await runScreen(['--lines', '-', '--as-of', '2014-06-01'], { stdin: line });
    expect(answers(asked.stdout)[0]).toMatchObject({ verdict: 'alerted-zone', regime: 'suspended' });
    expect(asked.stderr).toBe('');
    const today = await runScreen(['--lines', '-'], { stdin: line });
    expect(answers(today.stdout)[0]).toMatchObject({ verdict: 'car-unspecified' });
    expect(today.stderr).toContain('judged as of today');
  });

  it('names bad lines by their number and does the rest', async () => {
    const good = '{"id":"g","field":"origin","text":"Bria","asOf":"2013-01-15"}';
    const lines = [good, 'nonsense', '[1]', '{"id":"x","field":"where","text":7,"asOf":"2013-02-30"}', good];
    const { status, stdout, stderr } = await runScreen(['--lines', '-'], { stdin: lines.join('\n') });
    expect(answers(stdout)).toHaveLength(2);
    expect(stderr).toContain('-, line 2: is no JSON.');
    expect(stderr).toContain('-, line 3: is no JSON object.');
    expect(stderr).toMatch(/-, line 4: field must be one of origin.*; text must be a string; asOf is no date/);
    expect(status).toBe(2);
  });

  it('names a file that is missing', async () => {
    const { status, stderr } = await runScreen(['--lines', 'nowhere.jsonl'], { cwd: folder.path });
    expect(stderr).toContain('nowhere.jsonl: does not exist.');
    expect(status).toBe(2);
  });
});

describe('--input jsonl', () => {
  const page = (number: number) =>
    `${JSON.stringify({ url: `https://tender.example/${number}`, html: THREE_LOTS, fetchedAt: '2013-01-15T10:00:00Z' })}\n`;

  it('gives one document a line, in order', async () => {
    const { status, stdout } = await runScreen(['-', '--input', 'jsonl', '--as-of', '2013-01-15'], {
      stdin: `${page(1)}nonsense\n${page(2)}`,
    });
    const documents = answers(stdout) as unknown as ScreenedDocument[];
    expect(documents.map(({ url }) => url)).toEqual(['https://tender.example/1', 'https://tender.example/2']);
    expect(documents[1]?.counts.byVerdict['alerted-zone']).toBe(1);
    expect(status).toBe(2);
  });

  it('ends quietly when its reader goes', async () => {
    const { status, stderr } = await runWithReaderThatLeaves(
      Array.from({ length: 2000 }, (_, number) => page(number)).join(''),
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

function runWithReaderThatLeaves(stdin: string): Promise<{ status: number | null; stderr: string }> {
  const runCli = fileURLToPath(new URL('../../../scripts/run-cli.ts', import.meta.url));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [runCli, '-', '--input', 'jsonl', '--as-of', '2013-01-15'], {
      stdio: 'pipe',
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('close', (status) => resolve({ status, stderr }));
  });
}
