import type { AdvisoryList, Draft } from '@/lib/advisories';
import type { PreviewOrder, PreviewOutcome } from './preview-outcome.ts';

export interface LetterOrder {
  text: string;
  readOn: string;
  known: AdvisoryList | null;
}

export type DraftOrder = ({ kind: 'letter' } & LetterOrder) | ({ kind: 'preview' } & PreviewOrder);
export type DraftAnswer = { kind: 'letter'; result: Draft } | { kind: 'preview'; result: PreviewOutcome };
type ResultOf<Kind> = Extract<DraftAnswer, { kind: Kind }>['result'];

/** Reads letters and works previews out beside the page, so that typing goes on. */
export interface DraftThread {
  /** `null` where a later order of its kind took its place. Rejects where it could not be worked out. */
  work<Order extends DraftOrder>(order: Order): Promise<ResultOf<Order['kind']> | null>;
}

interface Waiting {
  order: DraftOrder;
  resolve: (result: DraftAnswer['result'] | null) => void;
  reject: (error: Error) => void;
}

/** One order at a time: of those that come meanwhile only the last of each kind is worked on. `start` makes a worker. */
export function createDraftThread(start: () => Worker = startWorker): DraftThread {
  let worker: Worker | null = null;
  let inHand: Waiting | null = null;
  const next = new Map<DraftOrder['kind'], Waiting>();

  function begin(waiting: Waiting): void {
    inHand = waiting;
    worker ??= listen(start());
    worker.postMessage(waiting.order);
  }

  function listen(started: Worker): Worker {
    started.onmessage = ({ data }: MessageEvent<DraftAnswer>) => done((waiting) => waiting.resolve(data.result));
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      worker = null;
      done((waiting) => waiting.reject(new Error(event.message || 'the worker ended early')));
    };
    return started;
  }

  function done(answer: (waiting: Waiting) => void): void {
    const ready = inHand;
    inHand = null;
    const [after] = next.values();
    if (after !== undefined) {
      next.delete(after.order.kind);
      begin(after);
    }
    if (ready !== null) answer(ready);
  }

  function enqueue(waiting: Waiting): void {
    const { kind } = waiting.order;
    if (inHand === null) begin(waiting);
    else {
      next.get(kind)?.resolve(null);
      next.set(kind, waiting);
    }
  }

  return {
    work: <Order extends DraftOrder>(order: Order) =>
      new Promise<ResultOf<Order['kind']> | null>((resolve, reject) => {
        enqueue({ order, resolve: resolve as Waiting['resolve'], reject });
      }),
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module', name: 'draft' });
}

let thread: DraftThread | null = null;

/** The page's thread, started when it is first needed; it ends with the page. */
export function draftThread(): DraftThread {
  thread ??= createDraftThread();
  return thread;
}
