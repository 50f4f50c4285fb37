import { describe, expect, it } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { regimeOn } from './regime-on.ts';
import type { Advisory } from './schema.ts';
import { withLocal } from './with-local.ts';

const list = bundledList();
const notice = list.advisories.find(({ id }) => id === 'kp-2012-12-28')!;
const local = (given: Partial<Advisory> = {}): Advisory => ({
  ...notice,
  id: 'local-yalinga',
  origin: 'local',
  zones: [{ id: 'yalinga', name: { en: 'Yalinga' }, places: ['town-yalinga'], units: [], geometry: null }],
  effects: [{ kind: 'vigilance', zones: ['yalinga'], from: '2025-01-01', until: null, passage: null }],
  ...given,
});

describe('local advisories beside the published ones', () => {
  it('take part in what holds', () => {
    const joined = withLocal(list, [local()]);
    expect(joined.faults).toEqual([]);
    expect(regimeOn('town-yalinga', '2025-01-01', list).regime).toBe('open');
    expect(regimeOn('town-yalinga', '2025-01-01', joined.list).regime).toBe('vigilance');
  });

  it.each([
    ['none', []],
    ['the id of a published one', [local({ id: 'kp-2012-12-28' })]],
    ['an id as published ones have it', [local({ id: 'kp-2030-01-01' })]],
    ['said to be published', [local({ origin: 'fed' })]],
  ])('%s: the list stays the same object', (_, locals) => {
    expect(withLocal(list, locals).list).toBe(list);
  });

  it('a broken one leaves the list as it was and says why', () => {
    const broken = local({ zones: [{ ...local().zones[0]!, places: ['nowhere'] }] });
    const joined = withLocal(list, [broken]);
    expect(joined.list).toBe(list);
    expect(joined.faults.map(({ says }) => says)).toEqual([expect.stringContaining("unknown place 'nowhere'")]);
  });
});
