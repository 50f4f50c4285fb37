import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageOf } from './substitute.ts';

/** Gives the fake browser the shipped English words. */
export async function useEnglish(): Promise<void> {
  await useWords('en');
}

/** Gives the fake browser the shipped words of a language, by the name of its file in `locales/`. */
export async function useWords(language: string): Promise<void> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((key, words) =>
    messageOf(messages, key, [words ?? []].flat().map(String)),
  );
}
