import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newSigningKeys, signed } from '@/lib/teams/signing';
import type { RefusalCause } from '@/lib/teams/types';
import { type CouchServer, startCouch } from './couch-server.ts';
import { admitAll, newOfficer, newTeam, type Officer, roots, settle } from './officer.ts';

let server: CouchServer;
let ada: Officer;
let ben: Officer;
beforeEach(async () => {
  server = await startCouch('trail');
  [ada, ben] = (await newTeam(server.address, 'trail', ['Ada', 'Ben'])) as [Officer, Officer];
  await ada.decide('7');
  await ben.decide('8');
  await settle([ada, ben]);
});
afterEach(async () => {
  await server.close();
});

type Stored = Record<string, unknown> & { _id: string; _rev: string };
const stored = async (id: string) => (await server.admin('GET', `trail/${encodeURIComponent(id)}`)) as Stored;
const put = (document: Record<string, unknown> & { _id: string }) =>
  server.admin('PUT', `trail/${encodeURIComponent(document._id)}`, document);
const entryId = (officer: Officer, at: number) => `entry:${officer.trail.lines[at]!.hash}`;
const valuesId = (officer: Officer, at: number) => `values:${officer.trail.lines[at]!.hash}`;
const causes = async (officer: Officer): Promise<RefusalCause[]> =>
  (await officer.team.view()).refused.map(({ cause }) => cause);

describe('what the administrator of the server does to documents', () => {
  test('an altered entry is refused and told, what was joined stays, and the good one is put back', async () => {
    const before = await roots([ada, ben]);
    const document = await stored(entryId(ada, 2));
    const entry = structuredClone(document.entry) as { body: { decision: string } };
    entry.body.decision = 'escalate';
    await put({ ...document, entry });
    await settle([ben, ada]);
    expect(await causes(ben)).toContain('altered');
    expect(await roots([ada, ben])).toEqual(before);
    expect((await ben.team.view()).decisions.find(({ who }) => who === 'Ada')?.decision).toBe('cleared');
    // Also for whoever comes later.
    const cleo = await newOfficer('Cleo', ada.settings);
    await cleo.team.sync();
    expect((await cleo.team.view()).root).toBe(before[0]);
  });

  test('an entry that is removed stays with those who have it, is told, and is put back', async () => {
    const before = await roots([ada, ben]);
    const { _rev } = await stored(entryId(ada, 1));
    await server.admin('DELETE', `trail/${encodeURIComponent(entryId(ada, 1))}?rev=${_rev}`);
    await settle([ben, ada]);
    expect(await causes(ben)).toContain('removed');
    expect(await roots([ada, ben])).toEqual(before);
    expect((await stored(entryId(ada, 1))).kind).toBe('entry');
  });

  test('values that were altered, or moved from another entry, are refused; what was known stays', async () => {
    const [own, other] = [await stored(valuesId(ada, 2)), await stored(valuesId(ben, 2))];
    await put({ ...own, iv: other.iv, box: other.box });
    const moved = await stored(valuesId(ada, 1));
    await put({ ...moved, box: `${String(moved.box).slice(0, -4)}AAAA` });
    await settle([ben, ada, ben]);
    expect((await causes(ben)).filter((cause) => cause === 'unreadable').length).toBeGreaterThan(0);
    expect((await ben.team.view()).decisions.find(({ origin }) => origin === ada.origin)?.who).toBe('Ada');
    expect((await stored(valuesId(ada, 2))).box).toBe(own.box);
  });

  test.each<[string, RefusalCause, (document: Stored) => Promise<{ _id: string }> | { _id: string }]>([
    ['unsigned', 'unsigned', ({ signature: _gone, ...document }) => document],
    [
      'with the signature of another entry',
      'unsigned',
      async (document) => ({ ...document, signature: (await stored(entryId(ben, 2))).signature }),
    ],
    [
      'told to be of another device',
      'unsigned',
      async (document) => ({ ...document, device: (await stored(entryId(ben, 2))).device }),
    ],
    ['with more in it than it may hold', 'no-form', (document) => ({ ...document, more: 1 })],
    ['under another name', 'altered', (document) => ({ ...document, _id: `entry:${'c'.repeat(64)}` })],
    ['that is none', 'no-form', (document) => ({ ...document, entry: null })],
    ['of a kind that is not known', 'no-form', () => ({ _id: 'other:1', kind: 'other' })],
  ])('a document %s is refused, shown and never joined', async (_what, cause, change) => {
    const before = await roots([ada, ben]);
    const { _rev, ...document } = await stored(entryId(ada, 2));
    // Into a database of the same team that has not seen it.
    const changed = await change(document as Stored);
    await put(changed._id === document._id ? { ...changed, _rev } : changed);
    const cleo = await newOfficer('Cleo', ada.settings);
    const view = await cleo.team.sync();
    expect(view.refused.map((refusal) => refusal.cause)).toContain(cause);
    expect(view.decisions.filter(({ sequence, origin }) => origin === ada.origin && sequence === 2).length).toBe(
      changed._id === document._id ? 0 : 1,
    );
    await settle([ada, ben, cleo]);
    expect(await roots([ada, ben])).toEqual(before);
    // Those who have the good one put it back, and the newcomer comes to the same.
    expect((await cleo.team.view()).root).toBe(before[0]);
  });

  test('an admission by nobody, or by a device itself, admits nobody', async () => {
    const mallory = await newOfficer('Mallory', ada.settings);
    await mallory.trail.add([{ kind: 'settings', body: { changed: {} } }]);
    await mallory.team.ask('Mallory');
    await mallory.team.sync();
    const { device } = await mallory.team.view();
    const admission = await stored(
      ((await server.admin('GET', 'trail/_all_docs')).rows as { id: string }[]).find(({ id }) =>
        id.startsWith('admission:'),
      )!.id,
    );
    const keys = await newSigningKeys();
    const { idOfAdmission } = await import('@/lib/teams/check-document');
    const own = {
      kind: 'admission' as const,
      v: 1,
      device: device!,
      origin: mallory.origin,
      from: 0,
      at: admission.at as string,
      administrator: keys.id,
    };
    await put(await signed({ _id: await idOfAdmission(own), ...own }, keys));
    const forged = { ...own, administrator: ada.settings.administrators[0]! };
    await put(await signed({ _id: await idOfAdmission(forged), ...forged }, keys));
    await mallory.decide('9');
    await settle([mallory, ada, ben]);
    expect(await causes(ben)).toEqual(expect.arrayContaining(['no-administrator', 'unsigned']));
    expect((await ben.team.view()).decisions.map(({ who }) => who)).not.toContain('Mallory');
    expect((await mallory.team.view()).standing).toBe('asks');
  });
});

describe('devices', () => {
  test('H65: a revoked device: what it signed before stands, what it signs after is refused by all', async () => {
    const { device } = await ben.team.view();
    await ada.team.revoke(device!, null);
    await ben.decide('9');
    // Ben's browser has not heard of it yet, or does not care: it gives out as before.
    await ben.team.sync();
    await settle([ada, ben]);
    const view = await ada.team.view();
    expect(view.decisions.map(({ lot }) => lot.lot).sort()).toEqual(['7', '8']);
    expect((await ben.team.view()).standing).toBe('revoked');
    expect(new Set(await roots([ada, ben])).size).toBe(1);
  });

  test('what a revoked device had signed from an entry on is taken out again, everywhere', async () => {
    const { device } = await ben.team.view();
    await ada.team.revoke(device!, 1);
    await settle([ada, ben]);
    expect((await ada.team.view()).decisions.map(({ lot }) => lot.lot)).toEqual(['7']);
    expect(await causes(ada)).toEqual(expect.arrayContaining(['revoked-device']));
    expect(new Set(await roots([ada, ben])).size).toBe(1);
  });

  test('an entry of a device that was never admitted is refused and shown', async () => {
    const cleo = await newOfficer('Cleo', ada.settings);
    const [line] = await cleo.trail.add([{ kind: 'settings', body: { changed: {} } }]);
    const keys = await newSigningKeys();
    await put(
      await signed({ _id: `entry:${line!.hash}`, kind: 'entry', v: 1, entry: line!.entry, device: keys.id }, keys),
    );
    const before = await roots([ada]);
    await ada.team.sync();
    expect((await ada.team.view()).refused).toMatchObject([
      { cause: 'unknown-device', origin: cleo.origin, sequence: 0 },
    ]);
    expect(await roots([ada])).toEqual(before);
  });

  test('a browser restored from a backup makes a new key, is admitted again, and goes on where the backup ended', async () => {
    const backup = ben.trail.copy();
    await ben.decide('9');
    await settle([ada, ben]);
    const restored = await newOfficer('Ben', ben.settings);
    Object.assign(restored.trail, backup);
    restored.origin = ben.origin;
    await restored.team.sync();
    await restored.team.ask('Ben, restored');
    await restored.team.sync();
    expect((await restored.team.view()).device).not.toBe((await ben.team.view()).device);
    await admitAll([ada, restored]);
    await restored.decide('10');
    await settle([ada, restored, ben]);
    const view = await ada.team.view();
    expect(view.decisions.map(({ lot }) => lot.lot).sort()).toEqual(['10', '7', '8']);
    expect(view.refused.every(({ cause }) => cause === 'revoked-device')).toBe(true);
    expect(new Set(await roots([ada, restored, ben])).size).toBe(1);
  });

  test('a browser whose record is another one than it shared shares nothing on, and says so', async () => {
    const backup = ben.trail.copy();
    await ben.decide('9');
    await settle([ada, ben]);
    Object.assign(ben.trail, backup);
    expect((await ben.team.sync()).problem).toBe('other-trail');
    await ben.team.askAnew('Ben');
    await ben.team.sync();
    await admitAll([ada, ben]);
    await ben.decide('10');
    await settle([ada, ben]);
    expect((await ben.team.view()).problem).toBeNull();
    expect(new Set(await roots([ada, ben])).size).toBe(1);
  });
});

describe('the server', () => {
  test('is killed in the middle: what came through stays, and the rest follows', async () => {
    for (let at = 0; at < 60; at++) await ada.decide(`a${at}`);
    for (const after of [2, 4, 6, 8]) {
      server.setFault((_request, response, count) => {
        if (count < after) return null;
        response.destroy();
        return 'answered';
      });
      expect((await ada.team.sync()).problem).toBe('no-server');
      server.setFault(null);
    }
    await server.kill();
    expect((await ada.team.sync()).problem).toBe('no-server');
    await server.restart();
    await settle([ada, ben]);
    expect((await ben.team.view()).decisions).toHaveLength(62);
    expect(new Set(await roots([ada, ben])).size).toBe(1);
  });

  test.each([
    [401, 'unauthorized', 'not-signed-in'],
    [403, 'forbidden', 'not-allowed'],
    [404, 'not_found', 'no-database'],
    [507, 'insufficient_storage', 'server-full'],
    [500, 'internal_server_error', 'server-error'],
    [503, 'unavailable', 'server-error'],
  ])('answers %i: told, nothing lost, and right again afterwards', async (status, error, problem) => {
    await ada.decide('9');
    server.setFault((_request, response) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify({ error, reason: error }));
      return 'answered';
    });
    expect((await ada.team.sync()).problem).toBe(problem);
    server.setFault(null);
    await settle([ada, ben]);
    expect((await ben.team.view()).decisions).toHaveLength(3);
    expect((await ada.team.view()).problem).toBeNull();
  });

  test('has room for reading only: what others decided still comes', async () => {
    await ada.decide('9');
    await ben.decide('10');
    await ben.team.sync();
    server.setFault((request, response) => {
      if (request.method === 'GET' || request.url?.endsWith('_bulk_get') || request.url?.endsWith('_revs_diff'))
        return null;
      response.writeHead(507, { 'Content-Type': 'application/json' }).end('{"error":"insufficient_storage"}');
      return 'answered';
    });
    expect((await ada.team.sync()).problem).toBe('server-full');
    server.setFault(null);
    await settle([ada, ben]);
    expect((await ada.team.view()).decisions).toHaveLength(4);
  });

  test('never answers: it is waited for no longer than set', async () => {
    await ada.restart({ answerMs: 200 });
    server.setFault(() => 'answered');
    expect((await ada.team.sync()).problem).toBe('no-server');
  });

  test('is asked nothing while the reader does not allow it; then all follows', async () => {
    let allowed = false;
    await ada.restart({ maySend: async () => allowed });
    await ada.decide('9');
    server.setFault(null);
    expect((await ada.team.sync()).problem).toBe('not-consented');
    expect(server.asked).toEqual([]);
    allowed = true;
    await settle([ada, ben]);
    expect((await ada.team.view()).problem).toBeNull();
    expect((await ben.team.view()).decisions).toHaveLength(3);
  });

  test('a redirect is not followed', async () => {
    server.setFault((_request, response) => {
      response.writeHead(302, { Location: 'http://127.0.0.1:9/' }).end();
      return 'answered';
    });
    expect((await ada.team.sync()).problem).toBe('no-server');
  });
});

describe('H64: a clock that is off', () => {
  test('changes neither order nor root; a claim of a browser whose clock is a day behind is seen while it is renewed', async () => {
    let now = Date.parse('2026-11-24T12:00:00.000Z');
    await ada.restart({ now: () => now });
    await ben.restart({ now: () => now - 86_400_000 });
    await ada.trail.add([{ kind: 'settings', body: { changed: {} } }], '2031-01-01T00:00:00.000Z');
    await ada.decide('9');
    await ben.team.sync();
    await settle([ada, ben]);
    expect(ada.trail.lines.at(-1)?.entry.notes).toEqual([]);
    expect(ada.trail.lines.at(-2)?.entry.notes).toEqual(['clock']);
    expect(new Set(await roots([ada, ben])).size).toBe(1);
    now += 3 * 60_000;
    await ben.team.claim({ who: 'Ben', address: 'https://tender.example/sale', lot: '7' });
    await settle([ben, ada]);
    expect((await ada.team.view()).claims).toMatchObject([{ who: 'Ben' }]);
  });
});
