import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type LockFile, lockFaults, MAX_RUNTIME_PACKAGES, type PackageManifest } from '@/scripts/package/check-lock.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as PackageManifest;
const lockText = readFileSync(`${ROOT}package-lock.json`, 'utf8');
const architecture = readFileSync(`${ROOT}ARCHITECTURE.md`, 'utf8');

const SUM = 'sha512-AAAA';

/** A sound pair of files with one package. */
function pair(): { manifest: PackageManifest; lock: LockFile } {
  return {
    manifest: { dependencies: { one: '1.0.0' } },
    lock: {
      lockfileVersion: 3,
      packages: { '': { dependencies: { one: '1.0.0' } }, 'node_modules/one': { version: '1.0.0', integrity: SUM } },
    },
  };
}

describe('H67: what is installed is what was looked at', () => {
  it('the lock file holds a sum for every package and no address, and every pin is exact', () => {
    expect(lockFaults(manifest, JSON.parse(lockText) as LockFile)).toEqual([]);
  });

  it('no address of any kind stands in the lock file but those of funding', () => {
    const addresses = [...lockText.matchAll(/"(\w+)": "(?:git\+)?(?:https?|ssh|file):/g)].map(([, key]) => key);
    expect([...new Set(addresses)].filter((key) => key !== 'url' && key !== 'funding')).toEqual([]);
  });

  it.each<[string, (files: ReturnType<typeof pair>) => void, RegExp]>([
    ['a range', ({ manifest: m }) => Object.assign(m, { dependencies: { one: '^1.0.0' } }), /no exact version/],
    ['a tag', ({ manifest: m }) => Object.assign(m, { dependencies: { one: 'latest' } }), /no exact version/],
    [
      'a lock file of other pins',
      ({ lock }) => Object.assign(lock.packages[''] ?? {}, { dependencies: {} }),
      /not written for/,
    ],
    ['another version locked', ({ lock }) => Object.assign(at(lock), { version: '1.0.1' }), /locked is 1\.0\.1/],
    ['no sum', ({ lock }) => delete at(lock).integrity, /no SHA-512/],
    ['a weak sum', ({ lock }) => Object.assign(at(lock), { integrity: 'sha1-AAAA' }), /no SHA-512/],
    [
      'an address',
      ({ lock }) => Object.assign(at(lock), { resolved: 'https://x.example/one.tgz' }),
      /was fetched from/,
    ],
    ['a link', ({ lock }) => Object.assign(at(lock), { link: true }), /is a link/],
  ])('finds %s', (_what, spoil, said) => {
    const files = pair();
    expect(lockFaults(files.manifest, files.lock)).toEqual([]);
    spoil(files);
    expect(lockFaults(files.manifest, files.lock).join('\n')).toMatch(said);
  });

  it(`has at most ${MAX_RUNTIME_PACKAGES} runtime packages, each with its reason in ARCHITECTURE.md`, () => {
    const names = Object.keys(manifest.dependencies ?? {});
    expect(names.length).toBeLessThanOrEqual(MAX_RUNTIME_PACKAGES);
    const table = architecture.slice(architecture.indexOf('## Runtime dependencies'));
    const reasons = [...table.matchAll(/^\|(.+?)\|\s*(.{20,}?)\s*\|$/gm)];
    const explained = reasons.flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(names.filter((name) => !explained.includes(name))).toEqual([]);
    expect(explained.filter((name) => name !== undefined && !names.includes(name))).toEqual([]);
  });
});

function at(lock: LockFile): LockFile['packages'][string] {
  return lock.packages['node_modules/one'] as LockFile['packages'][string];
}
