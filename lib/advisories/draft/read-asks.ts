import type { Advisory, Deadline, Localized, Statement } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import { dateAfter } from './find-dates.ts';
import { type Notebook, type Place, within } from './notebook.ts';
import { named } from './read-head.ts';
import type { RoledSentence } from './roles.ts';
import { splitNames } from './split-names.ts';

export interface ReadAsks {
  asks: Statement[];
  askedOf: Localized[];
  deadlines: Deadline[];
}

/** What is asked, of whom, and by when. */
export function readAsks(sentences: readonly RoledSentence[], notebook: Notebook): ReadAsks {
  const { asks: cues } = notebook.letter.language;
  const asking = sentences.filter(({ role, text }) => role === 'means' || (role === 'notice' && cues.cue.test(text)));
  const read: ReadAsks = { asks: [], askedOf: [], deadlines: [] };
  for (const sentence of asking) {
    const place = placeOf(sentence);
    read.asks.push({
      text: notebook.ownWords(`asks[${read.asks.length}].text`, sentence.text, place),
      passage: place.passage,
    });
    if (sentence.role === 'notice') readAskedOf(sentence, read.askedOf, notebook);
  }
  for (const sentence of sentences) readDeadline(sentence, read.deadlines, notebook);
  if (read.asks.length === 0) notebook.doubt('asks', doubtOf('noAsk'));
  else if (read.askedOf.length === 0) notebook.doubt('askedOf', doubtOf('askedOfUnread'), placeOf(asking[0]!));
  return read;
}

function readAskedOf(sentence: RoledSentence, askedOf: Localized[], notebook: Notebook): void {
  const { asks, measures } = notebook.letter.language;
  for (const pattern of asks.whom) {
    const found = pattern.exec(sentence.text);
    const who = found?.groups?.who;
    if (found === null || who === undefined || who.length > 300) continue;
    const from = found.index + found[0].indexOf(who);
    const lead = /^(?:\s*\d+[.)]\s+|[^,]{0,80},\s+(?=all\b|the\b|tous\b|les\b))/iu.exec(who)?.[0].length ?? 0;
    // "Exports must stop": a thing is asked of nobody.
    if (
      measures.suspend.test(who) ||
      /^\s*(?:exports?|exportations?|this|these|it|cette|ces|il|elle)(?![\p{L}])/iu.test(who.slice(lead))
    )
      continue;
    const place = within(placeOf(sentence), from + lead, from + who.length);
    for (const part of splitNames(who.slice(lead), place, notebook.letter.language)) {
      const name = named(`askedOf[${askedOf.length}]`, part, notebook);
      if (!askedOf.some(({ en }) => en === name.en)) askedOf.push(name);
    }
    return;
  }
}

function readDeadline(sentence: RoledSentence, deadlines: Deadline[], notebook: Notebook): void {
  const { deadline, relativeDeadline } = notebook.letter.language;
  if (sentence.role === 'caveat') return;
  const found = dateAfter(sentence, deadline);
  const place = placeOf(sentence);
  if (found !== undefined) {
    const field = `deadlines[${deadlines.length}]`;
    const spot = within(place, found.start, found.end);
    if (found.sure) notebook.read(`${field}.by`, found.date, spot);
    else notebook.readUnsurely(`${field}.by`, found.date, spot, doubtOf('dayOrMonth'));
    deadlines.push({
      what: notebook.ownWords(`${field}.what`, sentence.text, place),
      by: found.date,
      passage: place.passage,
    });
    return;
  }
  const relative = relativeDeadline.exec(sentence.text);
  if (relative !== null)
    notebook.doubt(
      'deadlines',
      doubtOf('relativeDeadline'),
      within(place, relative.index, relative.index + relative[0].length),
    );
}

export function readCaveats(
  sentences: readonly RoledSentence[],
  zonesAt: readonly RoledSentence[],
  notebook: Notebook,
): Statement[] {
  const caveats: Statement[] = sentences
    .filter(({ role }) => role === 'caveat')
    .map((sentence, n) => {
      const place = placeOf(sentence);
      return { text: notebook.ownWords(`caveats[${n}].text`, sentence.text, place), passage: place.passage };
    });
  for (const sentence of zonesAt) {
    const told = notebook.letter.language.reported.exec(sentence.text);
    if (told === null) continue;
    const spot = within(placeOf(sentence), told.index, told.index + told[0].length);
    notebook.read(`caveats[${caveats.length}]`, 'reported', spot);
    caveats.push({ text: TOLD_AS_REPORTED, passage: spot.passage });
    break;
  }
  return caveats;
}

const TOLD_AS_REPORTED: Localized = {
  en: 'What happened there is told as reported, not as established.',
  fr: 'Les faits y sont rapportés, non établis.',
};

/** What moved the issuer: the first sentence that tells of events. */
export function readOccasion(sentences: readonly RoledSentence[], notebook: Notebook): Advisory['occasion'] {
  const sentence = sentences.find(
    ({ role, text }) => role === 'notice' && notebook.letter.language.occasion.test(text),
  );
  if (sentence === undefined) return null;
  const place = placeOf(sentence);
  return { text: notebook.ownWords('occasion.text', sentence.text, place), passage: place.passage };
}

export function placeOf(sentence: RoledSentence): Place {
  return { start: sentence.start, end: sentence.end, passage: sentence.unit.passage };
}
