import { matchPlaces } from '@/lib/gazetteer';
import type { Advisory, Attachment } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import { findBodies } from './known-bodies.ts';
import { type Notebook, type Place, within } from './notebook.ts';
import { placeOf } from './read-asks.ts';
import { named } from './read-head.ts';
import type { RoledSentence } from './roles.ts';
import type { Unit } from './split-letter.ts';

/** The documents that came with a notice: the entries of their list, else each sentence that attaches one. */
export function readAttachments(
  sentences: readonly RoledSentence[],
  issuer: Advisory['issuer'],
  notebook: Notebook,
): Attachment[] {
  const attaching = sentences.filter(({ role }) => role === 'attachment');
  const entries = groupByUnit(attaching.filter(({ unit }) => unit.kind !== 'paragraph'));
  const isList = entries.length > 0;
  const groups = isList
    ? entries
    : groupByUnit(
        attaching.filter(({ text }) => notebook.letter.language.attachments.cue.test(text) || attaching.length > 1),
      );
  return groups.map((group, n) => readAttachment(group, n, isList, issuer, notebook));
}

function groupByUnit(sentences: readonly RoledSentence[]): RoledSentence[][] {
  const groups = new Map<Unit, RoledSentence[]>();
  for (const sentence of sentences) groups.set(sentence.unit, [...(groups.get(sentence.unit) ?? []), sentence]);
  return [...groups.values()];
}

const MARK = /^\s*(?:(?:\d+|\(?[a-z])\s*[.)–—-]|[-–—•*])\s+/u;

function readAttachment(
  group: readonly RoledSentence[],
  n: number,
  isList: boolean,
  issuer: Advisory['issuer'],
  notebook: Notebook,
): Attachment {
  const { disclaimer } = notebook.letter.language.attachments;
  const field = `attachments[${n}]`;
  const first = group[0]!;
  const passage = isList ? `${first.unit.paragraph}, document ${n + 1}` : first.unit.passage;
  const inPassage = (sentence: RoledSentence): Place => ({ ...placeOf(sentence), passage });
  const mark = MARK.exec(first.text)?.[0].length ?? 0;
  const about = within(inPassage(first), mark, first.text.length);
  const disclaiming = group.filter(({ text }) => disclaimer.test(text));
  const last = disclaiming.at(-1);
  const disclaimed =
    disclaiming[0] === undefined || last === undefined ? null : { ...inPassage(disclaiming[0]), end: last.end };
  const text = (place: Place) => notebook.letter.text.slice(place.start, place.end);
  readCovered(field, about, text(about), notebook);
  const title = titleOf(about, text(about), isList, notebook);
  return {
    title: notebook.ownWords(`${field}.title`, text(title), title),
    author: authorOf(field, about, text(about), issuer, notebook),
    about: notebook.ownWords(`${field}.about`, text(about), about),
    disclaimer: disclaimed === null ? null : notebook.ownWords(`${field}.disclaimer`, text(disclaimed), disclaimed),
    passage,
    published: false,
  };
}

/** Which places a document is about; and that what it shows is told as reported, where its words say so. */
function readCovered(field: string, about: Place, words: string, notebook: Notebook): void {
  for (const { id, start, end } of matchPlaces(words)) notebook.read(`${field}.covers`, id, within(about, start, end));
  const reported = notebook.letter.language.reported.exec(words);
  if (reported === null) return;
  const spot = within(about, reported.index, reported.index + reported[0].length);
  notebook.doubt(`${field}.about`, doubtOf('partReported'), spot);
}

function titleOf(about: Place, words: string, isList: boolean, { letter }: Notebook): Place {
  const { titleEnd, cue } = letter.language.attachments;
  if (!isList) {
    // "Enclosed is a list of …": the document is what stands behind the word.
    const named = /(?:\ba|\ban|\bthe|une?|la|le|les)\s+\p{L}/iu.exec(words.slice(cue.exec(words)?.index ?? 0));
    const from = named === null ? 0 : (cue.exec(words)?.index ?? 0) + named.index;
    const end = titleEnd.exec(words.slice(from));
    return within(about, from, from + (end?.index ?? words.length - from));
  }
  const end = titleEnd.exec(words);
  return within(about, 0, end === null || end.index === 0 ? words.length : end.index);
}

function authorOf(field: string, about: Place, words: string, issuer: Advisory['issuer'], notebook: Notebook) {
  const found = notebook.letter.language.attachments.author.exec(words);
  const who = found?.groups?.who;
  if (found !== null && who !== undefined) {
    const from = found.index + found[0].lastIndexOf(who);
    const body = findBodies(words.slice(from))[0];
    const lead = body !== undefined && body.start <= 8 ? body.start : 0;
    const end = body !== undefined && body.start <= 8 ? body.end : who.length;
    return named(`${field}.author`, within(about, from + lead, from + end), notebook);
  }
  notebook.doubt(`${field}.author`, doubtOf('authorUnsaid'), about);
  return issuer.office;
}
