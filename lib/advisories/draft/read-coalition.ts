import type { Advisory } from '../schema.ts';
import { type Notebook, oneLine, within } from './notebook.ts';
import { placeOf } from './read-asks.ts';
import type { RoledSentence } from './roles.ts';

const QUOTED = /[«“"„]\s*(?<name>[^»”"“]{2,80}?)\s*[»”"]/gu;

/** The group a notice speaks of, by the names in quotation marks behind the word for it. */
export function readCoalition(sentences: readonly RoledSentence[], notebook: Notebook): Advisory['coalition'] {
  const { cue, known, allies } = notebook.letter.language.coalition;
  const names: string[] = [];
  const passages: string[] = [];
  const add = (name: string, sentence: RoledSentence, from: number) => {
    const clean = oneLine(name);
    if (names.includes(clean)) return;
    notebook.read(`coalition.names[${names.length}]`, clean, within(placeOf(sentence), from, from + name.length));
    names.push(clean);
    if (!passages.includes(sentence.unit.paragraph)) passages.push(sentence.unit.paragraph);
  };
  for (const sentence of sentences) {
    const led = cue.exec(sentence.text);
    if (led === null || sentence.role !== 'notice') continue;
    const quoted = [...sentence.text.matchAll(QUOTED)].filter(({ index }) => index > led.index);
    for (const match of quoted) add(match.groups!.name!, sentence, match.index + match[0].indexOf(match.groups!.name!));
    const bare = known.exec(sentence.text);
    const name = bare?.groups?.name;
    if (quoted.length === 0 && bare !== null && name !== undefined)
      add(name, sentence, bare.index + bare[0].lastIndexOf(name));
  }
  if (names.length === 0) return null;
  const withAllies = sentences.find(({ text }) => allies.test(text));
  if (withAllies !== undefined) {
    const found = allies.exec(withAllies.text)!;
    notebook.read(
      'coalition.alliesIncluded',
      true,
      within(placeOf(withAllies), found.index, found.index + found[0].length),
    );
    if (!passages.includes(withAllies.unit.paragraph)) passages.push(withAllies.unit.paragraph);
  }
  return { names, alliesIncluded: withAllies !== undefined, passage: passages.join(', ') };
}
