import type { Message, MessageName, Messages } from '@/lib/page/messages';

type Listener = (message: unknown, sender: { id?: string }) => unknown;

const listeners = new Set<Listener>();

/** Stands in for `wxt/browser`: a runtime with a background that answers from here. */
export const browser = {
  runtime: {
    id: 'own-id' as string | undefined,
    sendMessage: async (message: Message): Promise<unknown> => {
      sent.push(message);
      return answers[message.name]?.(message.payload) ?? { ok: true, value: null };
    },
    onMessage: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  },
};

/** What the page sent, and what it is answered. */
export const sent: Message[] = [];
export const answers: Partial<Record<MessageName, (payload: unknown) => unknown>> = {};

/** What the background would get for a message to the page; `undefined` where nobody answers. */
export async function tellPage<N extends MessageName>(name: N, payload: Messages[N]['payload']): Promise<unknown> {
  for (const listener of listeners) {
    const answer = listener({ name, payload }, { id: 'own-id' });
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** The extension is switched off: nobody listens any more, and its id is gone. */
export function switchOff(): void {
  browser.runtime.id = undefined;
  listeners.clear();
}

export function switchOn(): void {
  browser.runtime.id = 'own-id';
}
