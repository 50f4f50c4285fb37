import { describe, expect, test } from 'vitest';
import { createDraftThread, type DraftAnswer, type DraftOrder } from '@/entrypoints/draft/draft-thread';

/** A worker that answers, or ends, when the test says so. */
class HeldWorker {
  static all: HeldWorker[] = [];
  orders: DraftOrder[] = [];
  ended = false;
  onmessage: ((event: { data: DraftAnswer }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
  constructor() {
    HeldWorker.all.push(this);
  }
  postMessage(order: DraftOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(result: unknown): void {
    this.onmessage?.({ data: { kind: this.orders.at(-1)!.kind, result } as DraftAnswer });
  }
  fail(): void {
    this.onerror?.({ message: 'out of memory', preventDefault: () => {} });
  }
}

function started() {
  HeldWorker.all = [];
  const thread = createDraftThread(() => new HeldWorker() as unknown as Worker);
  const ask = (kind: DraftOrder['kind'], name: string) => thread.work({ kind, name } as unknown as DraftOrder);
  return { ask, worker: () => HeldWorker.all.at(-1)! };
}

const named = (worker: HeldWorker) => worker.orders.map((order) => (order as unknown as { name: string }).name);

describe('the thread that drafts', () => {
  test('works on one order at a time, and of those that wait on the last of each kind', async () => {
    const { ask, worker } = started();
    const answers = ['a', 'b', 'c'].map((name) => ask('preview', name));
    const letter = ask('letter', 'd');
    expect(named(worker())).toEqual(['a']);
    worker().answer('of a');
    expect(await Promise.all(answers.slice(0, 2))).toEqual(['of a', null]);
    worker().answer('of c');
    worker().answer('of d');
    expect([await answers[2], await letter]).toEqual(['of c', 'of d']);
    expect(named(worker())).toEqual(['a', 'c', 'd']);
    expect(HeldWorker.all).toHaveLength(1);
  });

  test('an order at which the worker ends is refused, and the next one has a new worker', async () => {
    const { ask, worker } = started();
    const first = ask('preview', 'a');
    const second = ask('preview', 'b');
    worker().fail();
    await expect(first).rejects.toThrow('out of memory');
    expect(HeldWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
    worker().answer('of b');
    expect(await second).toBe('of b');
  });
});
