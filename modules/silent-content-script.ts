import { fileURLToPath } from 'node:url';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * WXT's context of a content script tells the page that it started, by an event on the document, and ends at the same
 * event: any page could see that it is read, and stop it. Ours does neither; `lib/page/run-in-page.ts` does what is needed.
 */
export default defineWxtModule({
  name: 'silent-content-script',
  setup(wxt) {
    const silent = fileURLToPath(new URL('./silent-content-script/context.ts', import.meta.url));
    addViteConfig(wxt, () => ({ resolve: { alias: { 'wxt/utils/content-script-context': silent } } }));
  },
});
