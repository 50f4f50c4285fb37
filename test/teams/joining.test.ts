import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decisionsOn, disagreements } from '@/lib/teams';
import { type CouchServer, startCouch } from './couch-server.ts';
import { newTeam, type Officer, PAGE, roots, settle } from './officer.ts';

let server: CouchServer;
beforeEach(async () => {
  server = await startCouch('trail');
});
afterEach(async () => {
  await server.close();
});

const lot = (number: string) => ({ address: PAGE, lot: number, textHash: 'b'.repeat(64) });

describe('three browsers of a team', () => {
  test('come to the same root, with what each decided', async () => {
    const officers = await newTeam(server.address, 'trail', ['Ada', 'Ben', 'Cleo']);
    for (const officer of officers) await officer.decide('7');
    await settle(officers);
    expect(new Set(await roots(officers)).size).toBe(1);
    for (const { team } of officers) {
      const view = await team.view();
      expect(view).toMatchObject({ standing: 'admitted', problem: null, refused: [], waiting: [], entries: 9 });
      expect(view.decisions.map(({ who, note }) => [who, note]).sort()).toEqual([
        ['Ada', 'Ada looked at 7'],
        ['Ben', 'Ben looked at 7'],
        ['Cleo', 'Cleo looked at 7'],
      ]);
    }
  });

  test('two who decide the same lot both stand, and the disagreement is told', async () => {
    const [ada, ben] = (await newTeam(server.address, 'trail', ['Ada', 'Ben'])) as [Officer, Officer];
    await ada.decide('7', 'cleared');
    await ben.decide('7', 'escalate');
    await ben.decide('8', 'escalate');
    await settle([ada, ben]);
    for (const [mine, others, other] of [
      [ada, 'Ben', 'escalate'],
      [ben, 'Ada', 'cleared'],
    ] as const) {
      const { decisions } = await mine.team.view();
      expect(decisions).toHaveLength(3);
      expect(decisionsOn(decisions, lot('7'), mine.origin)).toMatchObject([{ who: others, decision: other }]);
      expect(disagreements(decisions)).toHaveLength(1);
    }
  });

  test('a week without the server: each goes on, and both halves join', async () => {
    const officers = (await newTeam(server.address, 'trail', ['Ada', 'Ben'])) as [Officer, Officer];
    await server.kill();
    for (let day = 0; day < 7; day++) {
      for (const officer of officers) {
        await officer.decide(`${day}`, day % 2 === 0 ? 'cleared' : 'escalate');
        expect((await officer.team.sync()).problem).toBe('no-server');
      }
    }
    await server.restart();
    await settle(officers);
    expect(new Set(await roots(officers)).size).toBe(1);
    for (const { team } of officers) expect((await team.view()).decisions).toHaveLength(14);
  });

  test('a second person signs from another browser; the one who decided cannot', async () => {
    const [ada, ben] = (await newTeam(server.address, 'trail', ['Ada', 'Ben'])) as [Officer, Officer];
    const sequence = await ada.decide('7', 'escalate');
    const body = { finding: 'finding of 7', signsOff: sequence, outcome: 'agreed' as const, of: ada.origin };
    await ben.trail.add([
      { kind: 'sign-off', body, personal: { who: 'Ben', note: 'seen' } },
      { kind: 'sign-off', body, personal: { who: ' ada ', note: 'seen too' } },
    ]);
    await settle([ada, ben]);
    const [decision] = (await ada.team.view()).decisions;
    expect(decision?.seconds).toMatchObject([{ who: 'Ben', outcome: 'agreed', note: 'seen', origin: ben.origin }]);
  });

  test('who looks at a lot is seen by the others, and no more once it is left', async () => {
    const [ada, ben] = (await newTeam(server.address, 'trail', ['Ada', 'Ben'])) as [Officer, Officer];
    await ada.team.claim({ who: 'Ada', address: PAGE, lot: '7' });
    await settle([ada, ben]);
    expect((await ben.team.view()).claims).toMatchObject([{ who: 'Ada', address: PAGE, lot: '7' }]);
    expect((await ada.team.view()).claims).toEqual([]);
    await ada.team.claim(null);
    await settle([ada, ben]);
    expect((await ben.team.view()).claims).toEqual([]);
  });

  test('a claim ends by itself where its browser is gone, by the clock of the one who reads', async () => {
    let now = Date.parse('2026-11-24T12:00:00.000Z');
    const [ada, ben] = (await newTeam(server.address, 'trail', ['Ada', 'Ben'], { now: () => now })) as [
      Officer,
      Officer,
    ];
    await ada.team.claim({ who: 'Ada', address: PAGE, lot: '7' });
    await settle([ada, ben]);
    expect((await ben.team.view()).claims).toHaveLength(1);
    now += 2 * 60_000;
    expect((await ben.team.view()).claims).toEqual([]);
  });
});
