import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readExport, rootOf, verifyTrail } from '@/lib/trail';
import { type CouchServer, startCouch } from './couch-server.ts';
import { CODE, newOfficer, newTeam, type Officer, roots, settle } from './officer.ts';

let server: CouchServer;
let ada: Officer;
let ben: Officer;
beforeEach(async () => {
  server = await startCouch('trail');
  [ada, ben] = (await newTeam(server.address, 'trail', ['Ada Lovelace', 'Ben Franklin'])) as [Officer, Officer];
});
afterEach(async () => {
  await server.close();
});

interface AllDocs {
  rows: { id: string; doc: Record<string, unknown> }[];
}
const all = async () => (await server.admin('GET', 'trail/_all_docs?include_docs=true')) as unknown as AllDocs;
const values = async () => (await all()).rows.filter(({ id }) => id.startsWith('values:')).map(({ id }) => id);

/** As the store erases: values and salts go, and an entry says so. */
async function erase(officer: Officer, before: string): Promise<void> {
  for (const line of officer.trail.lines) if (line.entry.at < before) line.opened = {};
  await officer.trail.add(
    [{ kind: 'erasure', body: { before, values: 5, findings: 0, reviews: 1, years: 5 } }],
    before,
  );
}

/** Everything about an origin as the server has it, in the form of an export, held against the verifier. */
async function verifiedFromServer(officer: Officer) {
  const { rows } = await all();
  const entries = rows
    .filter(({ doc }) => doc.kind === 'entry' && (doc.entry as { origin: string }).origin === officer.origin)
    .map(({ id, doc }) => ({ hash: id.slice(6), entry: doc.entry as { sequence: number }, opened: {} }))
    .sort((one, other) => one.entry.sequence - other.entry.sequence);
  const { origin, size } = officer.trail.head;
  const header = { format: 'parcel-vigil-trail', version: 1, origin, size, root: await rootOf(officer.trail.head) };
  const read = readExport([header, ...entries].map((line) => JSON.stringify(line)).join('\n'));
  if (!read.ok) throw new Error(read.sentence);
  return verifyTrail(read.origins[0]!, []);
}

describe('H63: personal values', () => {
  test('leave the machine encrypted: no name, no note, no words of a listing, and not the code', async () => {
    await ada.decide('7', 'cleared', 'The seller, Mr. Example, has shown the invoice');
    await ada.team.claim({ who: 'Ada Lovelace', address: 'https://private.example/', lot: '7' });
    await settle([ada, ben]);
    const text = JSON.stringify(await all());
    for (const secret of [
      'Ada Lovelace',
      'Ben Franklin',
      'Mr. Example',
      'A seller',
      'Lot 7, Bria',
      'private.example',
      CODE,
    ]) {
      expect(text, secret).not.toContain(secret);
    }
    expect((await ben.team.view()).decisions[0]?.note).toContain('Mr. Example');
  });

  test('cannot be read with another code', async () => {
    await ada.decide('7');
    await ada.team.sync();
    const other = await newOfficer('Eve', { ...ada.settings, code: 'another-code-that-is-long-too' });
    const view = await other.team.sync();
    expect(view.decisions).toMatchObject([{ decision: 'cleared', who: '', note: '' }]);
    expect(view.root).toBe((await roots([ada]))[0]);
  });

  test('that are erased by their browser are gone from the server and from the others, and the trail verifies', async () => {
    await ada.decide('7', 'cleared', 'an old note');
    await ada.trail.add([{ kind: 'settings', body: { changed: {} } }], '2032-01-01T00:00:00.000Z');
    await ben.decide('8');
    await settle([ada, ben]);
    const before = await values();
    expect(before).toHaveLength(4);
    await erase(ada, '2031-12-31T00:00:00.000Z');
    await settle([ada, ben]);
    expect(await values()).toHaveLength(2);
    const view = await ben.team.view();
    expect(view.decisions.find(({ origin }) => origin === ada.origin)).toMatchObject({
      who: '',
      note: '',
      decision: 'cleared',
    });
    expect(view.decisions.find(({ origin }) => origin === ben.origin)).toMatchObject({ who: 'Ben Franklin' });
    expect(new Set(await roots([ada, ben])).size).toBe(1);
    const verified = await verifiedFromServer(ada);
    expect(verified).toMatchObject({ firstBad: null, faults: [], values: { open: 0, gone: 6 } });

    // Also a browser that comes later, and one that was closed.
    await ben.restart();
    expect((await ben.team.view()).decisions.find(({ origin }) => origin === ada.origin)?.who).toBe('');
  });

  test('that are put back after they were erased are refused and removed again', async () => {
    await ada.decide('7', 'cleared', 'an old note');
    await settle([ada, ben]);
    const [row] = (await all()).rows.filter(({ id }) => id === `values:${ada.trail.lines[2]!.hash}`);
    const { _rev, ...kept } = row!.doc;
    await erase(ada, '2031-12-31T00:00:00.000Z');
    await settle([ada, ben]);
    await server.admin('PUT', `trail/${encodeURIComponent(row!.id)}`, kept);
    await settle([ben, ada]);
    expect((await ben.team.view()).refused.map(({ cause }) => cause)).toContain('erased');
    expect((await ben.team.view()).decisions[0]?.who).toBe('');
    expect(await values()).toEqual([]);
  });

  test('removed by the server before their time stay with those who have them', async () => {
    await ada.decide('7', 'cleared', 'a note');
    await settle([ada, ben]);
    for (const { id, doc } of (await all()).rows)
      if (id.startsWith('values:')) await server.admin('DELETE', `trail/${encodeURIComponent(id)}?rev=${doc._rev}`);
    await settle([ben, ada]);
    expect((await ben.team.view()).decisions[0]?.note).toBe('a note');
    expect(await values()).toHaveLength(2);
  });

  test('of a device that is gone are erased by the others when the time of the house has come', async () => {
    await ben.decide('8', 'cleared', 'an old note');
    await settle([ada, ben]);
    await ada.team.revoke((await ben.team.view()).device!, null);
    await ada.restart({ keptSince: async () => '2031-01-01T00:00:00.000Z' });
    await settle([ada]);
    expect(await values()).toEqual([]);
    expect((await ada.team.view()).decisions[0]).toMatchObject({ who: '', note: '', decision: 'cleared' });
  });
});

test('keys cannot be read out, and the record of this browser holds none', async () => {
  const { openTeamDatabase } = await import('@/lib/teams/team-database');
  const database = await openTeamDatabase(ada.databaseName);
  for (const { privateKey } of await database.getAll('keys')) {
    expect(privateKey.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow();
  }
  for (const { key } of await database.getAll('teamKeys')) {
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  }
  database.close();
});
