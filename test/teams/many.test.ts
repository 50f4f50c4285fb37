import { expect, test } from 'vitest';
import { startCouch } from './couch-server.ts';
import { newTeam, type Officer, PAGE, roots, settle } from './officer.ts';

/** The whole number in the soak run and in `npm run bench:teams`. */
const ENTRIES = process.env.PV_SOAK ? 10_000 : 600;

test(`${ENTRIES} entries of two weeks, written apart by two browsers, join in a third`, {
  timeout: 600_000,
}, async () => {
  const server = await startCouch('trail');
  const officers = (await newTeam(server.address, 'trail', ['Ada', 'Ben', 'Cleo'])) as [Officer, Officer, Officer];
  const [ada, ben, cleo] = officers;
  for (const officer of [ada, ben]) {
    await server.kill();
    const start = Date.parse('2026-11-02T08:00:00.000Z');
    for (let at = 0; at < ENTRIES / 2; at += 100) {
      const time = new Date(start + (at / (ENTRIES / 2)) * 14 * 86_400_000).toISOString();
      await officer.trail.add(
        Array.from({ length: Math.min(100, ENTRIES / 2 - at) }, (_, index) => decision(officer, at + index)),
        time,
      );
    }
    await server.restart();
  }
  const out = await timed(() => Promise.all([ada.team.sync(), ben.team.sync()]));
  const joined = await timed(() => cleo.team.sync());
  await settle(officers);
  const view = await cleo.team.view();
  expect(view.entries).toBe(ENTRIES + 3);
  expect(view.refused).toEqual([]);
  expect(new Set(await roots(officers)).size).toBe(1);
  expect(view.decisions).toHaveLength(ENTRIES);
  const quiet = await timed(() => cleo.team.sync());
  const reopened = await timed(() => cleo.restart());
  console.log(
    `Shared record: ${ENTRIES} entries with values: given out by two browsers in ${out} ms, joined by a third in ${joined} ms (${Math.round((ENTRIES / joined) * 1000)} a second); asked again with nothing new in ${quiet} ms; opened again in ${reopened} ms`,
  );
  await server.close();
});

function decision(officer: Officer, at: number) {
  const list = '0'.repeat(64);
  return {
    kind: 'decision' as const,
    body: {
      finding: `${officer.who} ${at}`,
      about: 0,
      decision: 'cleared' as const,
      reason: PAGE,
      verdict: 'none' as const,
      list,
    },
    personal: { who: officer.who, note: `Note ${at}`, textHash: list },
  };
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return Math.round(performance.now() - start);
}
