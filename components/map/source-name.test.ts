import { describe, expect, it } from 'vitest';
import { placesOfCar } from '@/lib/gazetteer';
import { pointOf } from '@/lib/map';
import { sourceName } from './source-name.ts';

describe('the source of a point', () => {
  it('is told to readers by its own name, for every place', () => {
    const named = new Set(
      placesOfCar()
        .flatMap(({ id }) => pointOf(id)?.source ?? [])
        .map(sourceName),
    );
    expect([...named].sort()).toEqual(['GeoNames', 'Natural Earth', 'Who’s On First', 'Wikipedia']);
  });
});
