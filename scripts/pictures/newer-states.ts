import { AS_OF, SAMPLE_HOST } from '../store-pictures/set-scene.ts';
import type { StateGroup } from './page-state.ts';

/** No version of the extension has reached it. */
const NEWER = 99;

/** A later version of the extension was here before: its database is there. */
export const NEWER_DATABASE: StateGroup = {
  name: 'newer',
  prepare: async (stage) => {
    const page = await stage.open('newer-database.html', 'main', 1280, 800);
    await page.evaluate(async (version) => {
      const open = indexedDB.open('parcel-vigil', version);
      open.onupgradeneeded = () => open.result.createObjectStore('later');
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = () => reject(open.error);
      });
      open.result.close();
    }, NEWER);
    await page.close();
  },
  states: [
    {
      name: 'newer-database',
      frame: 'window',
      show: (stage) => stage.open('newer-database.html', 'main[data-newer="true"]', 1280, 800),
    },
    {
      name: 'panel-newer',
      frame: 'panel',
      async show(stage) {
        const listing = await stage.driven.context.newPage();
        await listing.goto(`http://${SAMPLE_HOST}/tender.html`);
        const tab = await stage.driven.tabId(listing);
        return stage.open(`sidepanel.html?tab=${tab}&as-of=${AS_OF}`, 'a[href="/newer-database.html"]', 420, 800);
      },
    },
    { name: 'desk-trouble', frame: 'window', show: (stage) => stage.open('desk.html', '[data-state]', 1280, 800) },
    { name: 'record-trouble', frame: 'window', show: (stage) => stage.open('record.html', 'main', 1280, 800) },
    {
      name: 'status-newer',
      frame: 'window',
      show: (stage) => stage.open('status.html', 'main[data-state="done"]', 1280, 800),
    },
  ],
};
