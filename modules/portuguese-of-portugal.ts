import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineWxtModule } from 'wxt/modules';

/**
 * Browsers show a reader of `pt_PT` English rather than `pt_BR`. There is one file of Portuguese, so the build writes it a
 * second time, with the dates, numbers and plural rules of Portugal.
 */
export default defineWxtModule({
  name: 'portuguese-of-portugal',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      const messages = await parseMessagesFile('locales/pt_BR.yml');
      const ofPortugal = messages.map((one) => {
        const isRegional = one.key[0] === 'language' || one.key[0] === 'formats';
        return isRegional && 'message' in one ? { ...one, message: 'pt-PT' } : one;
      });
      assets.push({ contents: generateChromeMessagesText(ofPortugal), relativeDest: '_locales/pt_PT/messages.json' });
    });
  },
});
