import { describe, expect, it } from 'vitest';
import { placedFinding, withoutTwins } from '@/entrypoints/map/placed-finding';
import type { ScreenedParcel } from '@/lib/screening';

type Stated = Pick<ScreenedParcel, 'lot' | 'title' | 'verdict' | 'origin'>;

function stated(ids: readonly string[], denied: readonly string[] = []): Stated {
  const statement = (id: string, isDenied: boolean) => ({
    field: 'origin' as const,
    text: id,
    start: 0,
    end: id.length,
    denied: isDenied,
    uncertain: false,
    places: [{ id, name: id, text: id, start: 0, end: id.length }],
  });
  const origin = [...ids.map((id) => statement(id, false)), ...denied.map((id) => statement(id, true))];
  return { lot: 'T-1', title: null, verdict: 'alerted-zone', origin };
}

describe('a finding on the map', () => {
  it('stands at the places that are stated, once each, and at none that is denied, abroad or unknown', () => {
    const parcel = stated(['town-bria', 'town-bria', 'cf', 'origin-botswana', 'town-atlantis'], ['town-nola']);
    expect(placedFinding('1', parcel, 'tab', 'https://a.example/#lot', false)).toMatchObject({
      lot: 'T-1',
      places: ['town-bria', 'cf'],
      address: 'https://a.example/',
    });
  });

  it('of the desk is left out where the open tab shows the same lot', () => {
    const at = (id: string, address: string) => placedFinding(id, stated(['town-bria']), 'desk', address, false);
    const kept = [at('1', 'https://a.example/'), at('2', 'https://b.example/')];
    expect(withoutTwins(kept, [at('3', 'https://a.example/#x')]).map(({ id }) => id)).toEqual(['2']);
  });
});
