import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { formatDate } from '@/components/format';
import { plural } from '@/components/plural';
import type { AdvisoryList } from '@/lib/advisories';
import type { TabView } from '@/lib/page/messages';
import type { Preferences } from '@/lib/policy';

/** Of the browser's notifications; absent until the reader grants the optional permission. */
export interface NotificationsApi {
  create(id: string, options: { type: 'basic'; iconUrl: string; title: string; message: string }): Promise<unknown>;
}

export interface NotifierContext {
  preferences: () => Promise<Preferences>;
  mayNotify: () => Promise<boolean>;
  api: () => NotificationsApi | undefined;
  iconUrl: string;
}

/** Ids of notifications tell a click what to open. */
export const NEW_LIST_ID = 'new-list';
const TAB_ID = /^tab-(\d+)-/;

export interface Notifier {
  newList(list: AdvisoryList): Promise<void>;
  /** A watched page in the background states origins in an alerted zone; told once for a page. */
  finding(view: TabView, isSeen: () => Promise<boolean>, isPrivate: boolean): Promise<void>;
}

/** Tells what happened while nobody looked; nothing at all before the reader has asked for it. */
export function createNotifier({ preferences, mayNotify, api, iconUrl }: NotifierContext): Notifier {
  const told = new Set<string>();

  async function tell(which: keyof Preferences['notifications'], id: string, title: string, message: string) {
    if (!(await preferences()).notifications[which] || !(await mayNotify())) return;
    await api()?.create(id, { type: 'basic', iconUrl, title, message });
  }

  return {
    async newList({ version, issued, advisories }) {
      const words: [string, string, string] = [String(version), formatDate(issued), String(advisories.length)];
      await tell('newList', NEW_LIST_ID, i18n.t('notify.newListTitle'), i18n.t('notify.newListText', words));
    },
    async finding(view, isSeen, isPrivate) {
      const count = view.counts.byVerdict['alerted-zone'];
      const page = `${view.tabId} ${view.url}`;
      if (isPrivate || count === 0 || view.url === null || told.has(page)) return;
      if (!(await preferences()).notifications.alertedZone || (await isSeen())) return;
      told.add(page);
      // The host alone: what the page is about is not shown where others may look on.
      const title = plural('notify.findingTitle', count);
      await tell(
        'alertedZone',
        `tab-${view.tabId}-${told.size}`,
        title,
        i18n.t('notify.findingText', [view.site.host ?? '']),
      );
    },
  };
}

/** A click on a notification opens what it speaks of. */
export async function openNotified(id: string): Promise<void> {
  const tab = TAB_ID.exec(id);
  if (id === NEW_LIST_ID) await browser.tabs.create({ url: browser.runtime.getURL('/advisories.html') });
  if (tab !== null) await browser.tabs.update(Number(tab[1]), { active: true });
}
