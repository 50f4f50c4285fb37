import { describe, expect, it } from 'vitest';
import { mayExport, preferencesInForce, readPreferences } from './preferences.ts';
import { readInForce, readManagedPolicy } from './read-policy.ts';

const QUIET = { newList: false, alertedZone: false };

describe('what holds', () => {
  it.each<[string, Parameters<typeof preferencesInForce>, object, string[]]>([
    ['nothing said', [{}, {}], { language: null, asOf: 'today', notifications: QUIET }, []],
    ['a choice', [{}, { language: 'fr', asOf: 'page' }], { language: 'fr', asOf: 'page', notifications: QUIET }, []],
    [
      'a policy over a choice',
      [{ language: 'nl' }, { language: 'fr' }],
      { language: 'nl', asOf: 'today', notifications: QUIET },
      ['language'],
    ],
    [
      'a choice that the policy leaves',
      [{ language: 'nl', changeable: ['language'] }, { language: 'fr' }],
      { language: 'fr', asOf: 'today', notifications: QUIET },
      [],
    ],
    [
      'what the policy gives until somebody chooses',
      [{ language: 'nl', changeable: ['language'] }, {}],
      { language: 'nl', asOf: 'today', notifications: QUIET },
      [],
    ],
    [
      'one of two notifications by policy',
      [{ notifications: { newList: true } }, { notifications: { newList: false, alertedZone: true } }],
      { language: null, asOf: 'today', notifications: { newList: true, alertedZone: false } },
      ['notifications'],
    ],
  ])('%s', (_, given, preferences, locked) => {
    const inForce = preferencesInForce(...given);
    expect(inForce.preferences).toEqual(preferences);
    expect([...inForce.locked]).toEqual(locked);
  });
});

it('what cannot be read was not chosen', () => {
  expect(readPreferences({ asOf: 'tomorrow' })).toEqual({});
  expect(readPreferences('x')).toEqual({});
});

it('only a policy forbids an export', () => {
  expect([mayExport({}, 'backup'), mayExport({ exports: { backup: false } }, 'backup')]).toEqual([true, false]);
});

it('a browser that knows no policy, or no storage, sets nothing', async () => {
  const refuses = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
  expect(await readManagedPolicy(refuses)).toEqual({ policy: {}, faults: [] });
  expect((await readInForce(refuses, refuses)).preferences.asOf).toBe('today');
});
