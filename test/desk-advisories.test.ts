import { describe, expect, it } from 'vitest';
import { advisoriesOf } from '@/entrypoints/desk/desk-advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { deskFinding } from '@/lib/desk/test-finding';

const LIST = bundledList();
const NOTICE = LIST.advisories.find(({ contacts }) => contacts.some(({ address }) => address !== null))!;
const { address, until } = NOTICE.contacts.find((contact) => contact.address !== null)!;

describe('the advisories beside a finding of the desk', () => {
  it.each([
    [until!, address!],
    ['2026-11-24', '[…]'],
  ])('on %s quote its address as %s', (today, words) => {
    const quoting = { ...NOTICE, origin: 'local' as const, quotes: [{ text: `Write to ${address}.`, passage: '¶ 6' }] };
    const reason = { rule: 'named-in-notice', says: '', evidence: null, advisory: NOTICE.id, passage: '¶ 6' };
    const finding = deskFinding();
    const [card] = advisoriesOf(
      { ...finding, parcel: { ...finding.parcel, reasons: [reason] } },
      { ...LIST, advisories: [quoting as never] },
      'en',
      today,
    );
    expect(card?.quotes.map(({ text }) => text)).toEqual([`Write to ${words}.`]);
  });
});
