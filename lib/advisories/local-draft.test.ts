import { describe, expect, test } from 'vitest';
import { draftAdvisory } from './draft/index.ts';
import { checkLocalDraft } from './local-draft.ts';
import type { Advisory } from './schema.ts';

const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2031',
  'To: All participants in the Kimberley Process',
  'The Chair draws attention to recent events that were reported in several producing areas of the country.',
  'We ask for vigilance for goods from the zones of Bria and Yalinga.',
].join('\n\n');
const draft = draftAdvisory(LETTER, { readOn: '2031-06-01' });

describe('a draft to be kept as a local advisory', () => {
  test('is whole as it was drafted', () => {
    expect(checkLocalDraft(structuredClone(draft))).toEqual({ ok: true, draft });
  });

  test.each<[string, Partial<Advisory>, RegExp]>([
    ['an id as published ones have it', { id: 'kp-2031-05-04' }, /begins with 'local-'/],
    ['another origin', { origin: 'fed' }, /origin is 'local'/],
    ['an unknown place', { zones: [{ ...draft.advisory.zones[0]!, places: ['nowhere'] }] }, /unknown place 'nowhere'/],
  ])('%s is refused', (_, change, fault) => {
    const checked = checkLocalDraft({ ...draft, advisory: { ...draft.advisory, ...change } });
    expect(checked.ok ? [] : checked.faults.map(({ says }) => says)).toContainEqual(expect.stringMatching(fault));
  });

  test.each([[null], [{}], ['text'], [{ ...draft, text: 7 }]])('%j is none', (value) => {
    expect(checkLocalDraft(value).ok).toBe(false);
  });
});
