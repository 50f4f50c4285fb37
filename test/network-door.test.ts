import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDERS = ['lib', 'components', 'entrypoints'];

/** Ways out that a lint rule on global names does not see. */
const WAYS_OUT =
  /\bfetch\s*\(|\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon|RTCPeerConnection|WebTransport/;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

test('only the download of the feed and the replica of a shared record ask the network', () => {
  expect(files.length).toBeGreaterThan(100);
  const doors = files.filter((path) => WAYS_OUT.test(readFileSync(join(ROOT, path), 'utf8')));
  expect(doors).toEqual(['lib/feed/download.ts', 'lib/teams/replica.ts']);
});

test('PouchDB is named in one place, which loads it at the first use', () => {
  const naming = files.filter((path) => /pouchdb/i.test(readFileSync(join(ROOT, path), 'utf8')));
  const importing = naming.filter((path) =>
    /(?:from|import) ?\(?'pouchdb/.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(importing).toEqual(['lib/teams/pouch.ts']);
  expect(readFileSync(join(ROOT, 'lib/teams/pouch.ts'), 'utf8')).toContain("await import('pouchdb-browser')");
});
