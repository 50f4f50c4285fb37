import { draftAdvisory } from '@/lib/advisories/draft';
import type { DraftAnswer, DraftOrder } from './draft-thread.ts';
import { previewOutcome } from './preview-outcome.ts';

/** The worker: an answer for each order, in their order. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<DraftOrder>) => void) | null;
  postMessage(answer: DraftAnswer): void;
};

scope.onmessage = ({ data }) => scope.postMessage(answerTo(data));

function answerTo(order: DraftOrder): DraftAnswer {
  if (order.kind === 'preview') return { kind: 'preview', result: previewOutcome(order) };
  const { text, readOn, known } = order;
  return { kind: 'letter', result: draftAdvisory(text, { readOn, known }) };
}
