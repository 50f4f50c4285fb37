import { describe, expect, it } from 'vitest';
import type { FieldText } from '@/lib/listings';
import { piecesOf } from './field-pieces.ts';

/** A field of several text nodes, white space collapsed as a reader does it. */
function fieldOf(...datas: string[]): FieldText {
  const field: FieldText = { text: '', runs: [] };
  for (const data of datas) {
    const node = { data } as Text;
    for (const word of data.matchAll(/\S+/g)) {
      if (field.text !== '') field.text += ' ';
      field.runs.push({ node, nodeStart: word.index, start: field.text.length, length: word[0].length });
      field.text += word[0];
    }
  }
  return field;
}

/** The pieces' own words, as the page holds them. */
function words(field: FieldText, wanted: string): string[] {
  const start = field.text.indexOf(wanted);
  return piecesOf(field, start, start + wanted.length).map(({ node, start: from, end }) => node.data.slice(from, end));
}

describe('where words stand in the page', () => {
  const cases: [string, FieldText, string, string[]][] = [
    ['a word in a node', fieldOf('from Bria, CAR'), 'Bria', ['Bria']],
    ['a name broken by a line end', fieldOf('Sam\n    Ouandja'), 'Sam Ouandja', ['Sam\n    Ouandja']],
    ['a name over two nodes', fieldOf('Sam ', 'Ouandja goods'), 'Sam Ouandja', ['Sam', 'Ouandja']],
    ['words in the middle of a node', fieldOf('  rough   of  Bria '), 'of Bria', ['of  Bria']],
    ['words that stand in no node', { text: 'Bria', runs: [] }, 'Bria', []],
  ];
  for (const [title, field, wanted, expected] of cases) {
    it(`finds ${title}`, () => expect(words(field, wanted)).toEqual(expected));
  }

  it('finds nothing for an empty stretch', () => expect(piecesOf(fieldOf('Bria'), 2, 2)).toEqual([]));
});
