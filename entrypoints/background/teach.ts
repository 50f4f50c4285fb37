import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { i18n } from '#i18n';
import { addressOf, idOfTaught } from '@/lib/listings/taught/taught-site';
import type { Messages } from '@/lib/page/messages';
import { createTaughtStore, type TaughtStore } from '@/lib/store';
import { announceTeaching } from './announce.ts';
import { notWrittenWords } from './not-written-words.ts';
import { runReader, runTeach } from './page-script.ts';
import { readPayload, tabPayload } from './panel-payloads.ts';
import { type Handlers, RefusedMessage } from './receive.ts';
import { isNobodyThere, sendToPage } from './send-to-page.ts';
import { forgetPayload, taughtPayload, taughtPreview, teachingState, teachTabPayload } from './teach-payloads.ts';
import { askToReadAgain } from './watch-tabs.ts';

type TeachHandlers = Pick<
  Handlers,
  'get-taught' | 'taught-pointed' | 'teach-tab' | 'preview-tab' | 'get-taught-of' | 'keep-taught' | 'forget-taught'
>;

/** Only the page itself is taught; frames in it are read as taught where they are of the same pages. */
const MAIN_FRAME = 0;

/** One handler per message about teaching. The page holds how the teaching stands; nothing here outlives a message. */
export function createTeachHandlers(store: TaughtStore = createTaughtStore()): TeachHandlers {
  return {
    // The host is the browser's word: a page cannot ask for what was taught about another one.
    async 'get-taught'(_payload, sender) {
      const address = addressOf(sender.url ?? '');
      if (address === null) return [];
      try {
        return await store.ofHost(address.host);
      } catch (error) {
        // The page is read without it, as it was before it was taught; the panel says what is wrong with the store.
        console.warn('Parcel Vigil: what was taught could not be read.', error);
        return [];
      }
    },

    async 'taught-pointed'(_payload, sender) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) throw new RefusedMessage('The sender has no tab.');
      await announceTeaching(tabId);
      return null;
    },

    async 'teach-tab'(payload) {
      const { tabId, command } = readPayload(teachTabPayload, payload);
      if (command.do === 'start') await runTeach(tabId);
      return answerOf(tabId, 'teach', command, teachingState);
    },

    async 'preview-tab'(payload) {
      const { tabId, site } = readPayload(taughtPayload, payload);
      await runReader({ tabId, frameId: MAIN_FRAME, documentId: null });
      return answerOf(tabId, 'preview-taught', { site }, taughtPreview);
    },

    async 'get-taught-of'(payload) {
      const { tabId } = readPayload(tabPayload, payload);
      const { url, incognito } = await browser.tabs.get(tabId);
      const host = addressOf(url ?? '')?.host ?? null;
      return { host, sites: host === null ? [] : await store.ofHost(host), isPrivate: incognito };
    },

    async 'keep-taught'(payload) {
      const { tabId, site } = readPayload(taughtPayload, payload);
      const { incognito } = await browser.tabs.get(tabId);
      if (incognito) throw new RefusedMessage(i18n.t('teach.isPrivate'));
      await change(store.keep(site));
      await readAgain(tabId, site.host);
      return null;
    },

    async 'forget-taught'(payload) {
      const { tabId, host, path } = readPayload(forgetPayload, payload);
      await change(store.forget(idOfTaught({ host, path })));
      await readAgain(tabId, host);
      return null;
    },
  };
}

/** What the page answers, as its schema has it; `null` where nobody is there, or where the answer is none. */
async function answerOf<N extends 'teach' | 'preview-taught'>(
  tabId: number,
  name: N,
  payload: Messages[N]['payload'],
  schema: z.ZodMiniType<Messages[N]['answer']>,
): Promise<Messages[N]['answer'] | null> {
  try {
    const answer = await sendToPage({ tabId, frameId: MAIN_FRAME }, name, payload);
    return answer === undefined ? null : readPayload(schema, answer);
  } catch (error) {
    if (isNobodyThere(error)) return null;
    throw error;
  }
}

async function change(changing: Promise<void>): Promise<void> {
  try {
    await changing;
  } catch (error) {
    throw new RefusedMessage(notWrittenWords(error));
  }
}

/** Every open page of the host, and the tab at hand, which may be readable by a click alone. */
async function readAgain(tabId: number, host: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = new Set([tabId]);
  for (const { id, url } of tabs) if (id !== undefined && addressOf(url ?? '')?.host === host) ids.add(id);
  await Promise.all([...ids].map((id) => askToReadAgain({ tabId: id })));
}
