import type { IsoDate } from '@/lib/gazetteer';
import type { Advisory, Contact, Localized, Statement } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import { dateAfter, dayAfter } from './find-dates.ts';
import { findBodies } from './known-bodies.ts';
import { type Notebook, type Place, within } from './notebook.ts';
import { placeOf } from './read-asks.ts';
import { named } from './read-head.ts';
import { EMAIL, mayNameMonitor, monitorsIn, PHONE, type RoledSentence } from './roles.ts';

/** Whom to write to, with the days between which that holds. An address never outlives the last day that is given for it. */
export function readContacts(
  sentences: readonly RoledSentence[],
  issuer: Advisory['issuer'],
  date: IsoDate | null,
  notebook: Notebook,
): Contact[] {
  const contacts: Contact[] = [];
  for (const sentence of sentences.filter(({ role }) => role === 'contact')) {
    let from = date;
    for (const part of partsInTime(sentence, notebook)) {
      const contact = readContact(`contacts[${contacts.length}]`, part, from, issuer, notebook);
      contacts.push(contact);
      from = contact.until === null ? from : dayAfter(contact.until);
    }
  }
  if (contacts.length === 0) notebook.doubt('contacts', doubtOf('noContact'));
  return contacts;
}

interface Part extends Place {
  text: string;
}

/** "… until 31 December; after that date …" is two contacts. */
function partsInTime(sentence: RoledSentence, { letter: { language } }: Notebook): Part[] {
  const whole = placeOf(sentence);
  const cut = language.contact.afterwards.exec(sentence.text)?.index;
  if (cut === undefined) return [{ ...whole, text: sentence.text }];
  const part = (from: number, to: number): Part => ({
    ...within(whole, from, to),
    text: sentence.text.slice(from, to),
  });
  const first = part(0, cut);
  // The part before may hold nothing but the sentence's beginning: the sentence before it gave the address.
  return EMAIL.test(first.text) || first.text.trim().length > 20
    ? [first, part(cut, sentence.text.length)]
    : [part(cut, sentence.text.length)];
}

function readContact(
  field: string,
  part: Part,
  from: IsoDate | null,
  issuer: Advisory['issuer'],
  notebook: Notebook,
): Contact {
  const { language } = notebook.letter;
  const address = addressIn(part.text);
  const until = dateAfter(part, language.measures.until);
  const begins = dateAfter(part, language.measures.from);
  if (address !== null) notebook.read(`${field}.address`, address.words, within(part, address.start, address.end));
  if (until !== undefined) notebook.read(`${field}.until`, until.date, within(part, until.start, until.end));
  const afterwards = language.contact.afterwards.exec(part.text);
  if (afterwards !== null && begins === undefined && from !== null)
    notebook.read(`${field}.from`, from, within(part, afterwards.index, afterwards.index + afterwards[0].length));
  if (begins !== undefined) notebook.read(`${field}.from`, begins.date, within(part, begins.start, begins.end));
  return {
    who: whoOf(field, part, issuer, notebook),
    address: address?.words ?? null,
    from: begins?.date ?? from,
    until: until?.date ?? null,
    passage: part.passage,
  };
}

function addressIn(text: string): { words: string; start: number; end: number } | null {
  const found = EMAIL.exec(text) ?? PHONE.exec(text);
  if (found === null) return null;
  const words = found.groups?.number ?? found[0];
  const start = found.index + found[0].indexOf(words);
  return { words, start, end: start + words.length };
}

function whoOf(field: string, part: Part, issuer: Advisory['issuer'], notebook: Notebook): Localized {
  const body = findBodies(part.text).find(({ group }) => group !== null);
  if (body !== undefined && body.name.en !== body.group?.en) {
    notebook.read(`${field}.who`, body.name.en, within(part, body.start, body.end));
    return body.name;
  }
  const found = notebook.letter.language.contact.office.exec(part.text);
  const who = found?.groups?.who?.trim();
  if (found !== null && who !== undefined) {
    const from = found.index + found[0].indexOf(who);
    return named(`${field}.who`, within(part, from, from + who.length), notebook);
  }
  notebook.readUnsurely(`${field}.who`, issuer.office.en, part, doubtOf('contactOfUnsaid'));
  return issuer.office;
}

/** Who watches and reports, with the duty in the letter's own words. */
export function readMonitors(sentences: readonly RoledSentence[], notebook: Notebook): Advisory['monitors'] {
  const monitors: Advisory['monitors'] = [];
  for (const sentence of sentences.filter(({ role }) => role === 'monitor')) {
    const bodies = monitorsIn(sentence.text, notebook.letter.language);
    const leading = bodies.filter(({ start }) => !isInBrackets(sentence.text, start));
    for (const body of leading.length > 0 ? leading : bodies) {
      const field = `monitors[${monitors.length}]`;
      const inside = bodies.find(
        ({ start }) =>
          start > body.end &&
          isInBrackets(sentence.text, start) &&
          !leading.some((other) => other.start > body.end && other.start < start),
      );
      const end = inside === undefined ? body.end : inside.end;
      notebook.read(`${field}.group`, body.name.en, within(placeOf(sentence), body.start, end));
      const group: Localized = inside === undefined ? body.name : withPart(body.name, inside.name);
      const duty: Statement['text'] = notebook.ownWords(`${field}.duty`, sentence.text, placeOf(sentence));
      monitors.push({ group, duty, passage: sentence.unit.passage });
    }
  }
  for (const sentence of sentences.filter(
    ({ role, text }) => role === 'notice' && mayNameMonitor(text, notebook.letter.language),
  ))
    notebook.doubt('monitors', doubtOf('monitorUnread'), placeOf(sentence));
  return monitors;
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

function withPart(group: Localized, part: Localized): Localized {
  return { en: `${group.en}, with the ${part.en}`, fr: `${group.fr ?? group.en}, avec : ${part.fr ?? part.en}` };
}
