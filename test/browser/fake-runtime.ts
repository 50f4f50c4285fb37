import type { MessageListener } from '@/lib/page/extension-api';
import type { Message, MessageName, Messages } from '@/lib/page/messages';

const listeners = new Set<MessageListener>();

/** Stands in for the browser's own API: a runtime with a background that answers from here. */
export const browser = {
  runtime: {
    id: 'own-id' as string | undefined,
    sendMessage: async (message: Message): Promise<unknown> => {
      sent.push(message);
      return answers[message.name]?.(message.payload) ?? { ok: true, value: null };
    },
    onMessage: {
      addListener: (listener: MessageListener) => void listeners.add(listener),
      removeListener: (listener: MessageListener) => void listeners.delete(listener),
    },
  },
};
Object.assign(globalThis, { browser });

/** What the page sent, and what it is answered. */
export const sent: Message[] = [];
export const answers: Partial<Record<MessageName, (payload: unknown) => unknown>> = {};

/** What the background would get for a message to the page; `undefined` where nobody answers. */
export async function tellPage<N extends MessageName>(name: N, payload: Messages[N]['payload']): Promise<unknown> {
  const given: unknown[] = [];
  for (const listener of listeners) listener({ name, payload }, { id: 'own-id' }, (answer) => void given.push(answer));
  return given[0];
}

/** The extension is switched off: nobody listens any more, and its id is gone. */
export function switchOff(): void {
  browser.runtime.id = undefined;
  listeners.clear();
}

export function switchOn(): void {
  browser.runtime.id = 'own-id';
}
