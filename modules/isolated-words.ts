import { defineWxtModule } from 'wxt/modules';
import { isolateWords } from './isolated-words/isolate-words.ts';

/** The languages written from right to left, as their folders are named. */
const RIGHT_TO_LEFT = /_locales[\\/](?:ar|he)[\\/]messages\.json$/u;

/**
 * Page words, lot numbers and Latin names are filled into messages, also into attributes and the toolbar's tooltip, where no
 * `<bdi>` can stand. So in languages from right to left every place of a word is isolated as the build writes the messages.
 */
export default defineWxtModule({
  name: 'isolated-words',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, assets) => {
      for (const asset of assets) {
        if (!('contents' in asset) || !RIGHT_TO_LEFT.test(asset.relativeDest)) continue;
        const messages = JSON.parse(asset.contents) as Record<string, { message: string }>;
        for (const one of Object.values(messages)) one.message = isolateWords(one.message);
        asset.contents = JSON.stringify(messages, null, 2);
      }
    });
  },
});
