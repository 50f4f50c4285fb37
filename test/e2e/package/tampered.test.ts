import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProcess } from '@/scripts/run-process.ts';

const ARCHIVE = 'watched-1.0.0.tgz';
let folder: string;

/** A project with one dependency, locked by the sum of its archive as the project's own lock file locks all of them. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-tampered-'));
  const source = join(folder, 'watched');
  mkdirSync(source);
  writeJson(join(source, 'package.json'), { name: 'watched', version: '1.0.0', license: 'MIT', files: ['index.js'] });
  writeFileSync(join(source, 'index.js'), 'export const asked = 1;\n');
  const packed = await npm(source, ['pack', '--ignore-scripts', '--pack-destination', folder]);
  expect(packed.status, packed.output).toBe(0);
  lockTo(readFileSync(join(folder, ARCHIVE)));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('H67: npm ci installs what was locked', async () => {
  const { status, output } = await npm(folder, ['ci', '--ignore-scripts', '--offline']);
  expect(status, output).toBe(0);
  expect(readFileSync(join(folder, 'node_modules/watched/index.js'), 'utf8')).toContain('asked');
}, 60_000);

it('H67: npm ci fails where a dependency was tampered with', async () => {
  const source = join(folder, 'watched');
  writeFileSync(join(source, 'index.js'), 'export const asked = 2;\n');
  expect((await npm(source, ['pack', '--ignore-scripts', '--pack-destination', folder])).status).toBe(0);
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  const { status, output } = await npm(folder, ['ci', '--ignore-scripts', '--offline']);
  expect(status).not.toBe(0);
  expect(output).toContain('EINTEGRITY');
}, 60_000);

function project(): Record<string, unknown> {
  return { name: 'house', version: '1.0.0', dependencies: { watched: `file:${ARCHIVE}` } };
}

function lockTo(archive: Uint8Array): void {
  const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
  const watched = { version: '1.0.0', resolved: `file:${ARCHIVE}`, integrity, license: 'MIT' };
  writeJson(join(folder, 'package.json'), project());
  writeJson(join(folder, 'package-lock.json'), {
    name: 'house',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: { '': project(), 'node_modules/watched': watched },
  });
}

function npm(cwd: string, args: readonly string[]): ReturnType<typeof runProcess> {
  // An empty cache each time: npm would take the right archive out of one that has it, whatever lies beside the lock file.
  const env = { npm_config_cache: mkdtempSync(join(folder, 'cache-')), npm_config_update_notifier: 'false' };
  return runProcess(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { cwd, env, timeoutSeconds: 60 });
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
