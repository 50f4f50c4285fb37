import type { ImportMessage, ImportOrder } from './messages.ts';
import { runImport } from './run-import.ts';

/** The worker: one order, then its messages, then its end by who started it. */
const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ImportOrder>) => void) | null;
  postMessage(message: ImportMessage): void;
};

/** Told by Chromium alone. */
interface MeasuredMemory {
  memory?: { usedJSHeapSize: number };
}

scope.onmessage = ({ data }) => {
  scope.onmessage = null;
  void runImport(data, {
    post: (message) => scope.postMessage(message),
    now: () => performance.now(),
    memory: () => (performance as MeasuredMemory).memory?.usedJSHeapSize ?? null,
  });
};
