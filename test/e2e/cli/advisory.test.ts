import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runAdvisory } from './run-advisory.ts';
import { type Folder, testFolder } from './run-screen.ts';

// What each command does is tested beside it; here, that the program stands as a process.
const LETTER = fileURLToPath(new URL('../../letters/vigilance.fr.txt', import.meta.url));

let folder: Folder;
beforeAll(() => {
  folder = testFolder();
});
afterAll(() => folder.remove());

const advisory = (...args: string[]) => runAdvisory(args, { cwd: folder.path });

it('explains itself', async () => {
  const { status, stdout, stderr } = await advisory('--help');
  expect(stdout).toContain('Usage: npm run --silent advisory -- COMMAND');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('reads a letter from standard input, checks the draft and signs a feed that verifies', async () => {
  const drafted = await runAdvisory(['draft', '-'], { cwd: folder.path, stdin: readFileSync(LETTER) });
  expect(drafted.status).toBe(0);
  folder.write('draft.json', JSON.stringify({ ...JSON.parse(drafted.stdout), unsure: [] }));
  expect((await advisory('check', 'draft.json')).status).toBe(0);
  expect((await advisory('keys', 'new', 'a.key')).status).toBe(0);
  const signed = await advisory('sign', 'bundled', '--with', 'draft.json', '--out', 'feed', '--key', 'a.key');
  expect({ status: signed.status, stderr: signed.stderr }).toEqual({ status: 0, stderr: '' });
  expect((await advisory('verify', 'feed', '--before', 'bundled')).status).toBe(0);
});

it('asks for a passphrase only on a terminal, and says so where there is none', async () => {
  const { status, stderr } = await runAdvisory(['keys', 'new', 'b.key'], { cwd: folder.path, passphrase: '' });
  expect(stderr).toBe('b.key: no passphrase was given. Type it when you are asked, or set PARCEL_VIGIL_PASSPHRASE.\n');
  expect(status).toBe(2);
});
