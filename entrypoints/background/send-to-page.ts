import { browser } from 'wxt/browser';
import type { Answer, MessageName, Messages } from '@/lib/page/messages';

/** The document that a message is for; without it, all frames of the tab that have our script. */
export interface PageTarget {
  tabId: number;
  frameId?: number;
  documentId?: string | null;
}

/** How long a frame may take to say that it is there; a page that is busy for longer counts as there. */
const PING_MS = 300;

/** Sends a message into a page. Throws where no script of ours is there, or where it answered with a fault. */
export async function sendToPage<N extends MessageName>(
  target: PageTarget,
  name: N,
  payload: Messages[N]['payload'],
): Promise<Messages[N]['answer'] | undefined> {
  const answer: Answer<N> | undefined = await browser.tabs.sendMessage(
    target.tabId,
    { name, payload },
    optionsFor(target),
  );
  if (answer !== undefined && answer !== null && !answer.ok) throw new Error(answer.error);
  return answer?.value;
}

/** False only where the browser says that nobody is there. */
export async function isPageThere(target: PageTarget): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), PING_MS));
  const there = sendToPage(target, 'ping', null).then(
    () => true,
    (error: unknown) => !isNobodyThere(error),
  );
  return Promise.race([there, late]);
}

/** Both browsers say it in these words. */
export function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /could not establish connection|receiving end does not exist/i.test(error.message);
}

function optionsFor({ frameId, documentId }: PageTarget): { frameId?: number } {
  // The polyfill's types do not know `documentId` yet; browsers that told one take it.
  if (documentId) return { documentId } as { frameId?: number };
  return frameId === undefined ? {} : { frameId };
}
