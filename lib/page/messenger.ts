import { extensionApi, type MessageListener } from './extension-api.ts';
import type { Answer, Message, MessageName, Messages } from './messages.ts';

/** What a page's script may ask the background. */
export type Ask = <N extends MessageName>(name: N, payload: Messages[N]['payload']) => Promise<Answer<N> | null>;

type PageMessage = 'show-lot' | 'report-all' | 'ping' | 'stop' | 'read-again' | 'preview-taught' | 'teach';

/** A script answers what it has a handler for; several may listen in one document. */
export type PageHandlers = {
  [N in PageMessage]?: (payload: Messages[N]['payload']) => Messages[N]['answer'];
};

/** False once the extension was switched off, updated or removed while the page stayed open. */
export function isExtensionThere(): boolean {
  try {
    return extensionApi()?.runtime?.id !== undefined;
  } catch {
    // Some browsers throw at the first touch of a runtime that is gone: that is the answer.
    return false;
  }
}

/** `null` where nobody answered: the background is starting or gone. Never throws. */
export const ask: Ask = async (name, payload) => {
  const message: Message<typeof name> = { name, payload };
  try {
    const answer = await extensionApi()?.runtime?.sendMessage(message);
    return typeof answer === 'object' && answer !== null ? (answer as Answer<typeof name>) : null;
  } catch {
    return null;
  }
};

/** Answers the background until the signal ends. */
export function answerBackground(handlers: PageHandlers, signal: AbortSignal): void {
  // Answered in the same turn, so that no browser has to keep the channel open.
  const listener: MessageListener = (message, sender, respond) => {
    const own = extensionApi()?.runtime?.id;
    if (own !== undefined && sender.id === own && isForPage(message, handlers)) respond(answerTo(message, handlers));
  };
  extensionApi()?.runtime?.onMessage.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      if (isExtensionThere()) extensionApi()?.runtime?.onMessage.removeListener(listener);
    },
    { once: true },
  );
}

function answerTo<N extends PageMessage>(message: Message<N>, handlers: PageHandlers): Answer<N> {
  try {
    return { ok: true, value: handlers[message.name]!(message.payload) };
  } catch (fault) {
    return { ok: false, error: fault instanceof Error ? fault.message : String(fault) };
  }
}

function isForPage(message: unknown, handlers: PageHandlers): message is Message<PageMessage> {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(handlers, message.name);
}
