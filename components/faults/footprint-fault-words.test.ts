import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyFootprint, type FootprintFault, footprintOfRows, parseFootprint } from '@/lib/footprints';
import { useWords } from '@/test/ui/use-english';
import { footprintFaultWords } from './footprint-fault-words.ts';

const EMPTY = emptyFootprint('Bria');
const withModel = (classes: unknown, more: object = {}) =>
  parseFootprint(
    JSON.stringify({ ...EMPTY, dimensions: { ...EMPTY.dimensions, model: { sampleStones: null, classes } }, ...more }),
  );
const model = (name: string, count: number | null, share: number | null) => ({ name, count, share });

function faultsOf(checked: ReturnType<typeof parseFootprint>): FootprintFault[] {
  return checked.ok ? [] : checked.faults;
}

afterEach(() => vi.restoreAllMocks());

describe('why a file is no footprint', () => {
  it.each<[string, FootprintFault[], string]>([
    ['no JSON', faultsOf(parseFootprint('{')), 'Le fichier n’est pas du JSON.'],
    [
      'a word for a number',
      faultsOf(
        footprintOfRows([
          ['Name', 'Bria'],
          ['Model', 'Octahedron', 'many'],
        ]),
      ),
      'ligne 2, Count : « many » n’est pas un nombre',
    ],
    [
      'a class twice',
      faultsOf(withModel([model('Flat', null, null), model('flat', null, null)])),
      'classe 2 : « flat » y figure deux fois',
    ],
    ['shares of another sum', faultsOf(withModel([model('Flat', null, 0.9)])), 'la somme des parts est 0,9 et non 1'],
    ['shares of no stones', faultsOf(withModel([model('Flat', null, 1)])), 'sampleStones'],
    ['a field that is missing', faultsOf(withModel([{ name: 'Flat', count: 1 }])), 'share : manque'],
    [
      'a field that is unknown',
      faultsOf(parseFootprint(JSON.stringify({ ...EMPTY, colour: 1 }))),
      'aucun champ de ce nom n’est connu : colour',
    ],
    ['a count that is a word', faultsOf(withModel([{ name: 'Flat', count: 'two', share: null }])), 'il faut un nombre'],
  ])('%s is said in French, with where it is', async (_, faults, words) => {
    await useWords('fr');
    const said = faults.map(footprintFaultWords).map((one) => one.replace(/\s/g, ' '));
    expect(said.join('\n')).toContain(words);
    expect(said.join('\n')).not.toMatch(/\b(the|is|must|of|undefined)\b/);
  });
});
