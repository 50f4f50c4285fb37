import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offeredReasons, reasonsToKeep } from '@/components/first-reasons';
import { FIRST_SETTINGS } from '@/lib/store';
import { messageOf } from './ui/substitute.ts';

const OWN = { ...FIRST_SETTINGS.reasons, decline: ['Not for us'] };

async function useLanguage(name: string): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${name}.yml`));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, words) =>
    messageOf(messages, key, [words ?? []].flat().map(String)),
  );
}

afterEach(() => vi.restoreAllMocks());

describe('the reasons that a house starts with', () => {
  test('are in English what the store has', async () => {
    await useLanguage('en');
    expect(offeredReasons(FIRST_SETTINGS.reasons, FIRST_SETTINGS.reasons)).toEqual(FIRST_SETTINGS.reasons);
  });

  test.each(['fr', 'nl', 'pt_BR'])(
    'are offered in %s, and kept as the first ones where nobody changes them',
    async (name) => {
      await useLanguage(name);
      const offered = offeredReasons(FIRST_SETTINGS.reasons, FIRST_SETTINGS.reasons);
      for (const [decision, reasons] of Object.entries(offered)) {
        const first = FIRST_SETTINGS.reasons[decision as keyof typeof offered];
        expect(reasons).toHaveLength(first.length);
        for (const reason of reasons) expect(first).not.toContain(reason);
      }
      expect(reasonsToKeep(offered, FIRST_SETTINGS.reasons)).toEqual(FIRST_SETTINGS.reasons);
    },
  );

  test('stay the house’s own once it wrote some', async () => {
    await useLanguage('fr');
    expect(offeredReasons(OWN, FIRST_SETTINGS.reasons)).toEqual(OWN);
    expect(reasonsToKeep(OWN, FIRST_SETTINGS.reasons)).toEqual(OWN);
  });
});
