import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexEntries, NameIndex } from './name-index.ts';

/** Words of two letters, so that names begin, end and overlap alike as often as can be. */
const word = fc.stringMatching(/^[ab]{1,3}$/);
const names = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 12 },
);
const gap = fc.constantFrom(' ', ' ', ' ', '-', '  ', '\n', ', ', '. ', ' 7', '-\n', ' é ');
const text = fc
  .array(fc.tuple(word, gap), { maxLength: 30 })
  .map((words) => words.map(([letters, behind]) => letters + behind).join(''));

/** What stands at the start of a text and no further: an index that has seen nothing, asked for nothing but its first name. */
function nameAtStart(paths: readonly string[], rest: string): [start: number, end: number, value: number] | null {
  const first = new NameIndex(indexEntries(paths)).find(rest)[0];
  return first?.start === 0 ? [first.start, first.end, first.value] : null;
}

function oneByOne(paths: readonly string[], whole: string): [number, number, number][] {
  const found: [number, number, number][] = [];
  for (let i = 0; i < whole.length; ) {
    const isWordStart = /[ab]/.test(whole[i]!) && !/[abé]/.test(whole[i - 1] ?? ' ');
    const name = isWordStart ? nameAtStart(paths, whole.slice(i)) : null;
    if (name !== null) found.push([i, i + name[1], name[2]]);
    i = name === null ? i + 1 : i + name[1];
  }
  return found;
}

test('names are found as if each word were looked up by itself, the longest first, whatever was read before', () => {
  fc.assert(
    fc.property(names, text, text, (paths, before, whole) => {
      const index = new NameIndex(indexEntries(paths));
      index.find(before);
      expect(index.find(whole).map(({ start, end, value }) => [start, end, value])).toEqual(oneByOne(paths, whole));
    }),
    { numRuns: process.env.PV_SOAK === undefined ? 300 : 5_000 },
  );
}, 120_000);
