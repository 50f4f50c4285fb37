import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CouchServer, startCouch } from './couch-server.ts';
import { newTeam, type Officer, settle } from './officer.ts';

/** The design document as the page for administrators gives it. */
const VALIDATE = /```js\n(function [\s\S]*?)```/.exec(readFileSync('docs/teams.md', 'utf8'))![1]!;

let server: CouchServer;
let officers: Officer[];
beforeEach(async () => {
  server = await startCouch('trail');
  officers = await newTeam(server.address, 'trail', ['Ada', 'Ben']);
});
afterEach(async () => {
  await server.close();
});

type Rule = (next: object, before: object | null, user: { roles: string[] }) => void;
type Changes = { results: { id: string; deleted?: boolean; doc: { _rev: string } }[] } & Record<string, unknown>;

describe('the rule for the server, as it is told to administrators', () => {
  // The server of the tests loses updates that come by replication where it has a rule, so the rule is asked by hand.
  test('lets a team work: joining, claims, revocation, erasure', async () => {
    const [ada, ben] = officers as [Officer, Officer];
    await ada.decide('7');
    await ben.decide('8');
    for (const lot of ['7', '8']) {
      await ada.team.claim({ who: 'Ada', address: 'a', lot });
      await settle(officers);
    }
    for (const line of ada.trail.lines) line.opened = {};
    const before = '2031-01-01T00:00:00.000Z';
    await ada.trail.add([{ kind: 'erasure', body: { before, values: 5, findings: 0, reviews: 1, years: 5 } }], before);
    await settle(officers);
    await ada.team.revoke((await ben.team.view()).device!, null);
    await settle(officers);
    const { results } = (await server.admin('GET', 'trail/_changes?include_docs=true')) as Changes;
    const rule = new Function(`return ${VALIDATE}`)() as Rule;
    const seen = { erased: 0, updated: 0 };
    for (const { id, deleted, doc } of results) {
      const isFirst = doc._rev.startsWith('1-');
      rule(doc, isFirst ? null : { _id: id, kind: id.split(':')[0] }, { roles: [] });
      if (deleted) seen.erased++;
      else if (!isFirst) seen.updated++;
    }
    expect(results.length).toBeGreaterThan(12);
    expect(seen).toEqual({ erased: 2, updated: 1 });
  });

  test.each<[string, (entry: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['an entry that is changed', (entry) => ({ ...entry, device: 'x' }), 'never changed'],
    ['an entry that is removed', (entry) => ({ ...entry, _deleted: true }), 'Only values'],
    ['a document of something else', () => ({ _id: 'other', kind: 'other' }), 'Not of this database'],
    ['a name that does not fit', () => ({ _id: 'entry:1', kind: 'claim' }), 'does not fit'],
  ])('refuses %s', async (_what, change, reason) => {
    // The server of the tests takes everybody for an administrator.
    const rule = VALIDATE.replace("userCtx.roles.indexOf('_admin') !== -1", 'false');
    await server.admin('PUT', 'trail/_design/parcel-vigil', { _id: '_design/parcel-vigil', validate_doc_update: rule });
    const id = `entry:${officers[0]!.trail.lines[0]!.hash}`;
    const entry = await server.admin('GET', `trail/${encodeURIComponent(id)}`);
    const next = change(entry);
    const answer = await server.admin('PUT', `trail/${encodeURIComponent(String(next._id))}`, next);
    expect(answer).toMatchObject({ error: 'forbidden', reason: expect.stringContaining(reason) });
  });
});
