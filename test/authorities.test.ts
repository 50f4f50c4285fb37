import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callAdvisory } from './cli/call-advisory.ts';

/** Every command of docs/authorities.md, in its order, in one folder; the person's own step is done between them. */
const PAGE = readFileSync(fileURLToPath(new URL('../docs/authorities.md', import.meta.url)), 'utf8');
const LETTER = fileURLToPath(new URL('letters/suspension.en.txt', import.meta.url));
const PROGRAM = 'npm run --silent advisory -- ';
const commands = [...PAGE.matchAll(/```sh\n([^`]*)```/g)].flatMap((block) => block[1]!.trim().split('\n'));

const HOME = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-authority-'));
beforeAll(() => {
  copyFileSync(LETTER, join(folder, 'notice.txt'));
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(HOME);
  rmSync(folder, { recursive: true, force: true });
});

function wordsOf(command: string): { args: string[]; into: string | null } {
  const [call = '', into = null] = command.slice(PROGRAM.length).split(' > ');
  return { args: call.split(' '), into };
}

it('the page holds a command for each thing that advisory does', () => {
  const named = new Set(commands.map((command) => wordsOf(command).args[0]));
  expect([...named].sort()).toEqual(['check', 'diff', 'draft', 'keys', 'preview', 'sign', 'verify']);
});

it.each(commands)('%s', async (command) => {
  expect(command.startsWith(PROGRAM)).toBe(true);
  const { args, into } = wordsOf(command);
  const { status, stdout, stderr } = await callAdvisory(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr });
  // The draft of the page is corrected by hand; here everything is taken as settled.
  if (into !== null) writeFileSync(into, JSON.stringify({ ...JSON.parse(stdout), unsure: [] }));
});
