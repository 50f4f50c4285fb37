import { expect, it } from 'vitest';
import { type PanelAddress, readAddress } from '@/entrypoints/sidepanel/read-address';

const rows: [string, PanelAddress][] = [
  ['', { tabId: null, asOf: null, notADate: null }],
  ['?tab=12', { tabId: 12, asOf: null, notADate: null }],
  ['?tab=12&as-of=2013-01-15', { tabId: 12, asOf: '2013-01-15', notADate: null }],
  ['?as-of=2024-02-29', { tabId: null, asOf: '2024-02-29', notADate: null }],
  ['?as-of=2013-02-31', { tabId: null, asOf: null, notADate: '2013-02-31' }],
  ['?as-of=2013-13-01', { tabId: null, asOf: null, notADate: '2013-13-01' }],
  ['?as-of=15/01/2013', { tabId: null, asOf: null, notADate: '15/01/2013' }],
  ['?as-of=', { tabId: null, asOf: null, notADate: '' }],
  ['?tab=-1', { tabId: null, asOf: null, notADate: null }],
  ['?tab=1e3', { tabId: null, asOf: null, notADate: null }],
  [`?as-of=${'9'.repeat(99)}`, { tabId: null, asOf: null, notADate: '9'.repeat(40) }],
];

it.each(rows)('the address %s', (search, address) => expect(readAddress(search)).toEqual(address));
