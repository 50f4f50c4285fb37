import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { screenStatements } from './screen-parcel.ts';

const list = bundledList();
const notice = list.advisories.find(({ id }) => id === 'kp-2012-12-28')!;
const local = {
  ...list,
  advisories: [
    ...list.advisories,
    {
      ...notice,
      id: 'local-yalinga',
      origin: 'local' as const,
      zones: [{ id: 'yalinga', name: { en: 'Yalinga' }, places: ['town-yalinga'], units: [], geometry: null }],
      effects: [{ kind: 'vigilance' as const, zones: ['yalinga'], from: '2025-01-01', until: null, passage: '¶ 2' }],
    },
  ],
};
const reasonsFor = (words: string) =>
  screenStatements(readOrigins(words, 'origin'), local, '2026-11-24').reasons.map(({ advisory, says }) => ({
    advisory,
    isSaid: says.includes('local advisory, not published'),
  }));

describe('a finding that rests on a local advisory', () => {
  it('says so in each reason that does, and in no other', () => {
    const yalinga = reasonsFor('Yalinga');
    expect(yalinga).toContainEqual({ advisory: 'local-yalinga', isSaid: true });
    expect(yalinga.every(({ advisory, isSaid }) => isSaid === (advisory === 'local-yalinga'))).toBe(true);
    expect(
      reasonsFor('Bria')
        .filter(({ advisory }) => advisory !== 'local-yalinga')
        .some(({ isSaid }) => isSaid),
    ).toBe(false);
  });
});
