import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { contactToday } from './contacts-today.ts';
import { supersedingOf } from './superseding.ts';

const list = bundledList();
const notice = list.advisories.find(({ id }) => id === 'kp-2012-12-28')!;

describe('the contact of the notice of 2012', () => {
  it.each([
    ['2012-12-31', 'kpcs.chair@state.gov'],
    ['2013-01-01', null],
    ['2026-11-24', null],
  ])('on %s: %s', (day, address) => {
    expect(contactToday(notice, day)).toMatchObject({ known: true, address });
  });
});

describe('what replaces what', () => {
  it('is told on both sides, whichever of them says it', () => {
    const later = { ...notice, id: 'later', supersedes: { advisory: notice.id, certainty: 'confirmed' as const } };
    const ending = {
      ...notice,
      id: 'ending',
      effects: [{ kind: 'withdraw' as const, advisories: [notice.id], from: '2030-01-01', passage: null }],
    };
    const all = { ...list, advisories: [notice, later, ending] };
    expect(supersedingOf(notice, all)).toMatchObject({ supersededBy: ['later'], withdrawnBy: ['ending'] });
    expect(supersedingOf(later, all).supersedes).toEqual([notice.id]);
    expect(supersedingOf(ending, all).withdraws).toEqual([notice.id]);
  });
});
