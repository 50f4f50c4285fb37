import type { Effect } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import type { Span } from './draft.ts';
import { type Notebook, type Place, within } from './notebook.ts';
import { placeOf } from './read-asks.ts';
import type { NamedZones, ReadZones } from './read-zones.ts';

/** Whether the list of zones is the whole list: by the words beside it; a decision names what it decides. */
export function readExhaustive({ zones, named }: ReadZones, effects: readonly Effect[], notebook: Notebook): boolean {
  const cues = notebook.letter.language.zones;
  for (const isClosed of [false, true]) {
    const cue = isClosed ? cues.closed : cues.open;
    const found = named.flatMap((one) => cueBeside(one, cue, notebook) ?? [])[0];
    if (found === undefined) continue;
    notebook.read('exhaustive', isClosed, found);
    return isClosed;
  }
  if (zones.length === 0 && notebook.unsure.some(({ field }) => field === 'zones')) {
    notebook.doubt('exhaustive', doubtOf('noZone'));
    return false;
  }
  const asks = effects.some(({ kind }) => kind === 'vigilance');
  const [first] = named;
  if (zones.length > 0 && asks && first !== undefined) {
    notebook.readUnsurely('exhaustive', true, placeOf(first.sentence), doubtOf('takenAsWhole'));
  }
  return true;
}

/** How far before the first name or behind the last one a word still speaks of the list, in characters. */
const BEFORE = 60;
const BEHIND = 40;

function cueBeside({ sentence, first, last }: NamedZones, cue: RegExp, { letter }: Notebook): Place | null {
  const place = placeOf(sentence);
  const around = { from: Math.max(0, first - BEFORE), to: Math.min(sentence.text.length, last + BEHIND) };
  const found =
    lastMatch(sentence.text.slice(around.from, first), cue, around.from) ??
    lastMatch(sentence.text.slice(last, around.to), cue, last);
  if (found !== null) return within(place, found.start, found.end);
  if (sentence.unit.kind === 'paragraph') return null;
  // A list's own words stand in the paragraph that leads to it.
  const intro = letter.units.findLast(
    ({ kind, paragraph, end }) =>
      kind === 'paragraph' && paragraph === sentence.unit.paragraph && end <= sentence.start,
  );
  const led = intro === undefined ? null : lastMatch(intro.text, cue, 0);
  return intro === undefined || led === null ? null : within(intro, led.start, led.end);
}

function lastMatch(text: string, cue: RegExp, offset: number): Span | null {
  const match = [...text.matchAll(new RegExp(cue.source, `${cue.flags}g`))].at(-1);
  return match === undefined ? null : { start: offset + match.index, end: offset + match.index + match[0].length };
}
