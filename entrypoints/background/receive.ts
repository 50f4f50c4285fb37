import { i18n } from '#i18n';
import { isAllowed, type SenderFacts, senderKind } from '@/lib/page/allow-table';
import type { Answer, MessageName, Messages } from '@/lib/page/messages';
import type { RateLimit } from './rate-limit.ts';

/** Who sent a message, as the browser tells it; never anything out of the payload. */
export interface Sender extends SenderFacts {
  documentId?: string | undefined;
  /** Chromium: whether the document is shown, kept for going back to, or prepared for a visit. */
  documentLifecycle?: string | undefined;
  tab?: { id?: number | undefined; incognito?: boolean | undefined } | undefined;
}

/** Answers one message. A throw travels as a sentence. Called in the turn of the message: a user's gesture still holds. */
export type Handler<N extends MessageName> = (
  payload: unknown,
  sender: Sender,
) => Messages[N]['answer'] | Promise<Messages[N]['answer']>;

export type Inbound =
  | 'report'
  | 'run-reader'
  | 'get-advisories'
  | 'insert-highlight-rules'
  | 'open-panel'
  | 'get-tab'
  | 'jump-to'
  | 'get-site'
  | 'look-once'
  | 'get-taught'
  | 'taught-pointed'
  | 'teach-tab'
  | 'preview-tab'
  | 'get-taught-of'
  | 'keep-taught'
  | 'forget-taught'
  | 'keep-picture'
  | 'get-feed'
  | 'update-feed'
  | 'keep-local'
  | 'remove-local';

export type Handlers = { [N in Inbound]: Handler<N> };

export interface ReceiverContext {
  extensionId: string;
  /** `runtime.getURL('')` */
  extensionUrl: string;
  handlers: Handlers;
  limit: RateLimit;
  /** For what a person presses: handled in its turn or not at all, since a gesture does not wait. */
  presses: RateLimit;
  /** Milliseconds; never goes back. */
  now: () => number;
  /** Told of each message that was dropped, with the reason; never with words of the message. */
  dropped: (reason: 'not-allowed' | 'too-many' | 'failed', detail: string) => void;
}

/** Why a message was refused: the sentence goes back to the sender, in the reader's language where a page shows it. */
export class RefusedMessage extends Error {}

/** The one door for messages: sender, table and rate first, then the handler. `undefined`: not for us, no answer. */
export function createReceiver(context: ReceiverContext) {
  return (message: unknown, sender: Sender): Promise<Answer> | undefined => {
    const kind = senderKind(sender, context.extensionId, context.extensionUrl);
    const name = nameOf(message);
    if (!isAllowed(name, kind) || !isInbound(name, context.handlers)) {
      context.dropped('not-allowed', kind);
      return undefined;
    }
    const { payload } = message as { payload?: unknown };
    const wait = kind === 'content-script' ? waitOf(context, name, sender) : 0;
    if (wait === 0) return answer(context, name, payload, sender);
    if (wait !== null) return pause(wait).then(() => answer(context, name, payload, sender));
    context.dropped('too-many', name);
    return Promise.resolve({ ok: false, error: 'Too many messages from this tab; send it again in a second.' });
  };
}

/** Milliseconds until a page's message has its turn; `null` where it gets none. */
function waitOf({ limit, presses, now }: ReceiverContext, name: Inbound, sender: Sender): number | null {
  const tabId = sender.tab?.id;
  return tabId === undefined ? null : (name === 'open-panel' ? presses : limit).turnOf(tabId, now());
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The handler runs before the first `await`, so that it may still do what only a user's gesture allows. */
async function answer(context: ReceiverContext, name: Inbound, payload: unknown, sender: Sender): Promise<Answer> {
  try {
    return { ok: true, value: await context.handlers[name](payload, sender) };
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    context.dropped('failed', `${name}: ${sentence}`);
    // What was not foreseen is mostly the browser's own word.
    const isSaid = error instanceof RefusedMessage;
    return { ok: false, error: isSaid ? sentence : i18n.t('refusedMessage.failed', [sentence.replace(/\.$/, '')]) };
  }
}

function nameOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'name')
    ? (message as { name: unknown }).name
    : null;
}

function isInbound(name: MessageName, handlers: Handlers): name is Inbound {
  return Object.hasOwn(handlers, name);
}
