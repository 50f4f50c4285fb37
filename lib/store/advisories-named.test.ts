import { expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { advisoriesNamed } from './advisories-named.ts';
import type { RecordProof } from './desk-types.ts';

const LIST = bundledList();
const [FIRST] = LIST.advisories;
const EARLIER = { ...FIRST!, id: 'local-kp-2025-05-04', title: { en: 'Notice about Yalinga' } };

/** A record in which a list with an advisory that is gone once judged. */
function recorded() {
  let readings = 0;
  const lists = [{ sha256: '', firstUsedAt: '', list: { ...LIST, advisories: [EARLIER] } }];
  const proof = async (): Promise<RecordProof> => {
    readings++;
    return { origin: null, readings: [], lists };
  };
  return { desk: { proof }, readings: () => readings };
}

test('what is in the list in use is taken from it, and the record is not read', async () => {
  const { desk, readings } = recorded();
  expect([...(await advisoriesNamed(desk, LIST, new Set([FIRST!.id]))).values()]).toEqual([FIRST]);
  expect(readings()).toBe(0);
});

test('one that is gone is told as the record has it, read once; one that nobody knows is left out', async () => {
  const { desk, readings } = recorded();
  const ids = new Set([EARLIER.id, 'kp-2099-01-01']);
  for (const _ of [1, 2]) expect([...(await advisoriesNamed(desk, LIST, ids))]).toEqual([[EARLIER.id, EARLIER]]);
  expect(readings()).toBe(1);
});
