import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { wordsToPaint } from '@/lib/page/words-to-paint';
import { judgePlaces } from '@/lib/screening/judge-places';

function painted(...texts: string[]): string[] {
  const origin = texts.flatMap((text) => readOrigins(text, 'origin'));
  const { places } = judgePlaces(origin, bundledList(), '2026-01-15');
  return wordsToPaint(places)
    .map(({ start, end }) => texts[0]!.slice(start, end))
    .sort();
}

describe('the words that are painted', () => {
  const cases: [string, string, string[]][] = [
    ['the narrowest place', 'Bria, CAR', ['Bria']],
    ['the country where no place is named', 'Central African Republic', ['Central African Republic']],
    ['the name among alternatives, without that of another country', 'CAR or DRC', ['CAR']],
    ['both of two places', 'Bria and Bamingui', ['Bamingui', 'Bria']],
    ['nothing that is denied', 'Carnot, not Bria', ['Carnot']],
    ['nothing where no place of the country is named', 'Botswana', []],
  ];
  for (const [title, text, words] of cases) it(`are ${title}`, () => expect(painted(text)).toEqual(words));

  it('stand once, also where two readers read them', () => expect(painted('Bria', 'Bria')).toEqual(['Bria']));
});
