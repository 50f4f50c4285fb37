import { describe, expect, it } from 'vitest';
import { isAllowed, MESSAGE_NAMES, SENDER_KINDS, type SenderKind, senderKind } from './allow-table.ts';
import type { MessageName } from './messages.ts';

/** Written out a second time on purpose: a changed cell must be changed in two places. */
const MAY_SEND: Record<SenderKind, MessageName[]> = {
  'content-script': [
    'report',
    'run-reader',
    'get-advisories',
    'insert-highlight-rules',
    'open-panel',
    'get-taught',
    'taught-pointed',
  ],
  'extension-page': [
    'get-tab',
    'jump-to',
    'get-site',
    'look-once',
    'keep-picture',
    'get-feed',
    'update-feed',
    'keep-local',
    'remove-local',
    'teach-tab',
    'preview-tab',
    'get-taught-of',
    'keep-taught',
    'forget-taught',
  ],
  background: [
    'show-lot',
    'report-all',
    'ping',
    'stop',
    'tab-changed',
    'feed-changed',
    'read-again',
    'teach',
    'preview-taught',
    'teaching-changed',
  ],
  stranger: [],
};

describe('allow table (H50)', () => {
  for (const kind of SENDER_KINDS) {
    for (const name of MESSAGE_NAMES) {
      const may = MAY_SEND[kind].includes(name);
      it(`${kind} ${may ? 'may' : 'may not'} send ${name}`, () => {
        expect(isAllowed(name, kind)).toBe(may);
      });
    }
    it(`${kind} may not send what is no message`, () => {
      for (const name of [
        'review',
        'export',
        'feed',
        'toString',
        '__proto__',
        'constructor',
        '',
        7,
        null,
        undefined,
        {},
      ]) {
        expect(isAllowed(name, kind)).toBe(false);
      }
    });
  }
});

describe('kind of a sender (H51, H52)', () => {
  const own = 'abcdefgh';
  const base = 'chrome-extension://abcdefgh/';
  const cases: [string, Parameters<typeof senderKind>[0], SenderKind][] = [
    ['our script in a page', { id: own, url: 'https://x.test/', tab: { id: 1 }, frameId: 0 }, 'content-script'],
    ['our script in about:blank', { id: own, url: 'about:blank', tab: { id: 1 }, frameId: 3 }, 'content-script'],
    ['our side panel', { id: own, url: `${base}sidepanel.html` }, 'extension-page'],
    [
      'our pop-out window',
      { id: own, url: `${base}sidepanel.html?tab=3`, tab: { id: 9 }, frameId: 0 },
      'extension-page',
    ],
    ['our worker', { id: own, url: `${base}background.js` }, 'background'],
    ['our event page', { id: own, url: `${base}_generated_background_page.html` }, 'background'],
    ['another extension', { id: 'zzzz', url: 'chrome-extension://zzzz/a.html' }, 'stranger'],
    ['another extension that names our address', { id: 'zzzz', url: `${base}sidepanel.html` }, 'stranger'],
    ['an address that only begins like ours', { id: own, url: 'chrome-extension://abcdefghi/x', tab: {} }, 'stranger'],
    ['a web page', { url: 'https://x.test/', tab: { id: 1 }, frameId: 0 }, 'stranger'],
    ['nobody', {}, 'stranger'],
  ];
  for (const [title, sender, kind] of cases) {
    it(`${title} is ${kind}`, () => expect(senderKind(sender, own, base)).toBe(kind));
  }
});
