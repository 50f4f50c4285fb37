import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, runScreen, THREE_LOTS, testFolder } from './run-screen.ts';

let folder: Folder;
beforeAll(() => {
  folder = testFolder();
  folder.write('page.html', THREE_LOTS);
});
afterAll(() => folder.remove());

const screen = (...args: string[]) => runScreen(args, { cwd: folder.path });

describe('what the arguments may be', () => {
  it.each([
    [['--as-off', '2013-01-15', 'page.html'], 'There is no option "--as-off".'],
    [['-x', 'page.html'], 'There is no option "-x".'],
    [['page.html', '--as-of', '15/01/2013'], '"15/01/2013" is no date'],
    [['page.html', '--as-of', '2013-02-30'], '"2013-02-30" is no date'],
    [['page.html', '--as-of=2013-13-01'], '"2013-13-01" is no date'],
    [['page.html', '--as-of'], 'The option --as-of needs a value.'],
    [['page.html', '--format', 'xml'], 'There is no format "xml"'],
    [['page.html', '--input', 'csv'], 'There is no input format "csv"'],
    [['-', 'page.html'], 'stands alone'],
    [['--lines', 'lines.jsonl', 'page.html'], '--lines screens lines alone'],
    [['--lines', 'lines.jsonl', '--format', 'csv'], '--lines answers one JSON object a line'],
    [['--input', 'jsonl', '--format', 'table'], '--input jsonl answers one JSON object a line'],
    [[], 'Nothing to screen was named.'],
  ])('%j gets a sentence, the usage and status 2', async (args, sentence) => {
    const { status, stdout, stderr } = await screen(...args);
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Usage:');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('explains itself', async () => {
    const { status, stdout, stderr } = await screen('--help');
    expect(stdout).toContain('Usage: npm run --silent screen -- [FILES | DIRS | -]');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('says its version and nothing else', async () => {
    expect(await screen('--version')).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
      stderr: '',
    });
  });
});

describe('the day to judge as of', () => {
  it('is the one asked for', async () => {
    const { stdout, stderr } = await screen('page.html', '--as-of', '2013-01-15', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2013-01-15' });
    expect(stderr).toBe('');
  });

  it('is today by the local clock else, and that is said', async () => {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
    const { status, stdout, stderr } = await screen('page.html');
    expect(stderr).toContain(`judged as of today, ${today}, by the local clock`);
    expect(stdout).toContain(`as of ${today}`);
    expect(status).toBe(0);
  });
});
