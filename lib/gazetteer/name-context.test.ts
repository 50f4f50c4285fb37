import { expect, test } from 'vitest';
import { readOrigins } from './index.ts';

/** Names that are part of another name: nothing is stated by them, not even another country's goods. */
test.each([
  ['Rough 20 ct, with Kimberley Process certificate', []],
  ['Diamants bruts, certificat du Processus de Kimberley, 20 ct', []],
  ['Rohdiamanten, Kimberley-Zertifikat', []],
  ['金伯利进程证书 毛坯 20克拉', []],
  ['Rough 20 ct from Kimberley', ['origin-za-kimberley']],
  ['www.bria-diamonds.example rough 20 ct', []],
  ['Rough from Bria, see www.gems.example', ['town-bria']],
  ['Bria Diamonds is pleased to offer 20 ct rough from Angola', ['origin-ao']],
  ['Bria diamonds, 20 ct rough', ['town-bria']],
  ['Diamants bruts de Bria-sur-Seine, 20 carats', []],
  ['Diamants bruts de Bria-sur-Kotto, 20 carats', ['town-bria', 'river-kotto']],
])('%s', (text, ids) => {
  const places = readOrigins(text, 'description').flatMap((statement) => statement.places.map(({ id }) => id));
  expect(places).toEqual(ids);
});
