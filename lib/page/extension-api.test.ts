import { describe, expect, it } from 'vitest';
import { extensionApi } from './extension-api.ts';

describe('the extension API in a page', () => {
  const firefox = { name: 'firefox' };
  const chromium = { name: 'chromium' };
  /** Members that a page's named elements add stand on the prototype of the global. */
  const named = { browser: { runtime: { id: 'a form' } } };
  const cases: [string, object, unknown][] = [
    ['is `browser` in Firefox', { browser: firefox, chrome: chromium }, firefox],
    ['is `chrome` in Chromium', { chrome: chromium }, chromium],
    ['is never an element that the page has named so', Object.create(named, { chrome: { value: chromium } }), chromium],
    ['is nothing in a page of no extension', {}, undefined],
  ];
  for (const [title, world, api] of cases) it(title, () => expect(extensionApi(world)).toBe(api));
});
