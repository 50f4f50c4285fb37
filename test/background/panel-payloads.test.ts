import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  getTabPayload,
  jumpToPayload,
  openPanelPayload,
  readPayload,
  tabPayload,
} from '@/entrypoints/background/panel-payloads';
import { RefusedMessage } from '@/entrypoints/background/receive';
import { useEnglish } from '../ui/use-english.ts';

beforeEach(() => useEnglish());

describe('payloads', () => {
  it.each([
    ['get-tab', getTabPayload, { tabId: 1, asOf: '2013-01-15' }],
    ['get-tab', getTabPayload, { tabId: 1, asOf: null }],
    ['get-site', tabPayload, { tabId: 0 }],
    ['jump-to', jumpToPayload, { tabId: 1, frameId: 0, key: 'k3f9~1' }],
    ['open-panel', openPanelPayload, { key: 'k3f9' }],
  ])('of %s are read: %#', (_, schema, payload) => expect(readPayload(schema, payload)).toEqual(payload));

  it.each([
    ['a date that is none', getTabPayload, { tabId: 1, asOf: '2013-02-31' }],
    ['a date of another form', getTabPayload, { tabId: 1, asOf: '15/01/2013' }],
    ['no date at all', getTabPayload, { tabId: 1 }],
    ['a tab that is none', tabPayload, { tabId: -1 }],
    ['a tab as text', tabPayload, { tabId: '1' }],
    ['a key that is too long', openPanelPayload, { key: 'k'.repeat(33) }],
    ['nothing', jumpToPayload, null],
  ])('with %s are refused with the path of the fault', (_, schema, payload) => {
    expect(() => readPayload(schema, payload)).toThrow(RefusedMessage);
  });

  it('refuse anything else with a sentence, never otherwise (H53)', () => {
    fc.assert(
      fc.property(fc.anything(), (payload) => {
        try {
          readPayload(getTabPayload, payload);
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedMessage);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
