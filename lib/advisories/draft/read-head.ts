import type { Advisory, Localized } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import { type FoundDate, findDates } from './find-dates.ts';
import { findBodies } from './known-bodies.ts';
import { type Notebook, oneLine, type Place, within } from './notebook.ts';
import type { Unit } from './split-letter.ts';
import { splitNames } from './split-names.ts';

/** A day with where it stands. */
export type DateInLetter = FoundDate & Place;

/** The day of the letter: in its head, else at its signature; `null`, and told, where it bears none. */
export function readLetterDate(notebook: Notebook): DateInLetter | null {
  const { units } = notebook.letter;
  const outside = [...units.filter(({ kind }) => kind === 'head'), ...units.filter(({ kind }) => kind === 'signature')];
  const dates = outside.flatMap((unit) =>
    findDates(unit.text)
      // A subject line may name the day of another notice.
      .filter(
        ({ start }) =>
          !/\p{Ll}{3,}\s+(?:of|du|dated|le)\s*$/u.test(unit.text.slice(0, start)) || isDateLine(unit, start),
      )
      .map((found) => ({ ...found, ...within(unit, found.start, found.end) })),
  );
  const [first, ...others] = dates;
  if (first === undefined) {
    notebook.doubt('date', doubtOf('noDate'));
    return null;
  }
  const rivals = others.filter(({ date, passage }) => date !== first.date && passage === first.passage);
  if (!first.sure) notebook.readUnsurely('date', first.date, first, doubtOf('dayOrMonth'));
  else if (rivals.length > 0)
    notebook.readUnsurely('date', first.date, first, doubtOf('otherDate', { date: rivals[0]!.date }));
  else notebook.read('date', first.date, first);
  return first;
}

/** "Bangui, le 3 mars": nothing but a place stands before the day. */
function isDateLine({ text }: Unit, start: number): boolean {
  return text.slice(0, start).trim().split(/\s+/).length <= 3;
}

export function readReference(notebook: Notebook): string | null {
  const { letter } = notebook;
  for (const unit of letter.units) {
    if (unit.kind !== 'head') continue;
    const found = letter.language.head.reference.exec(unit.text);
    const name = found?.groups?.name?.replace(/[.,;]$/, '');
    if (found === null || name === undefined) continue;
    const from = found.index + found[0].lastIndexOf(name);
    notebook.read('reference', name, within(unit, from, from + name.length));
    return name;
  }
  return null;
}

export function readAddressees(notebook: Notebook): Localized[] {
  const { letter } = notebook;
  const { addressees, label, issuedBy } = letter.language.head;
  const heads = letter.units.filter(({ kind }) => kind === 'head');
  const first = heads.findIndex(({ text }) => addressees.test(text) && !issuedBy.test(text));
  const unit = heads[first];
  if (unit === undefined) {
    notebook.doubt('addressees', doubtOf('noAddressees'));
    return [];
  }
  const led = addressees.exec(unit.text)![0].length;
  // "To:" alone on its line: the lines below it are the addressees.
  const below =
    unit.text.slice(led).trim() === '' ? heads.slice(first + 1).filter(({ text }) => !label.test(text)) : [];
  const lines =
    below.length > 0 ? below.map((one) => within(one, 0, one.text.length)) : [within(unit, led, unit.text.length)];
  return lines
    .flatMap((line) => splitNames(letter.text.slice(line.start, line.end), line, letter.language))
    .map((part, n) => named(`addressees[${n}]`, part, notebook));
}

/** A known body by its name in both languages, else the letter's own words. */
export function named(field: string, place: Place, notebook: Notebook): Localized {
  const words = notebook.letter.text.slice(place.start, place.end);
  const bodies = findBodies(words);
  const [only] = bodies;
  const known = bodies.length === 1 && only !== undefined && only.end - only.start >= words.length * 0.7 ? only : null;
  if (known === null) return notebook.ownWords(field, words, place);
  notebook.read(field, known.name.en, place);
  return known.name;
}

/** The office speaks, the person signs. */
export function readIssuer(notebook: Notebook): Advisory['issuer'] {
  const { letter } = notebook;
  const line = officeLine(notebook);
  const office = line === null ? null : named('issuer.office', line, notebook);
  if (office === null) notebook.doubt('issuer.office', doubtOf('noOffice'));
  return {
    office: office ?? { en: 'Not stated', fr: 'Non indiqué' },
    person: readPerson(notebook, line),
    group: readGroup(notebook, line, office),
  };

  function officeLine({ letter: { units, language } }: Notebook): Place | null {
    for (const unit of units.filter(({ kind }) => kind === 'head')) {
      const led = language.head.issuedBy.exec(unit.text)?.[0].length;
      if (led !== undefined) return within(unit, led, unit.text.length);
    }
    const isOffice = ({ text }: Unit) => language.office.test(text) && !language.closing.test(text);
    const signature = units.find((unit) => unit.kind === 'signature' && isOffice(unit));
    const heading = units.find(
      (unit) =>
        unit.kind === 'head' && isOffice(unit) && !language.head.addressees.test(unit.text) && unit.text.length < 120,
    );
    const unit = signature ?? heading;
    return unit === undefined ? null : officePart(unit, language.office);
  }

  /** "Jean Ndoulou, Ministre des Mines": the office begins behind the comma. */
  function officePart(unit: Unit, pattern: RegExp): Place {
    const comma = /^(?<name>\p{Lu}[^,]{3,60}),\s+/u.exec(unit.text);
    const isNameFirst = comma !== null && !pattern.test(comma.groups!.name!);
    return within(unit, isNameFirst ? comma[0].length : 0, unit.text.replace(/[,.\s]+$/u, '').length);
  }

  function readPerson({ letter: { units, language } }: Notebook, at: Place | null): string | null {
    for (const unit of units) {
      if (unit.kind !== 'signature') continue;
      const isOfficeUnit = at !== null && at.start >= unit.start && at.end <= unit.end;
      const words = isOfficeUnit ? unit.text.slice(0, at.start - unit.start) : nameBefore(unit.text);
      const title = language.personTitle.exec(words)?.[0].length ?? 0;
      const name = words.slice(title).replace(/[,.\s]+$/u, '');
      if (!isName(name) || language.closing.test(unit.text) || language.office.test(name)) continue;
      notebook.read('issuer.person', oneLine(name), within(unit, title, title + name.length));
      return oneLine(name);
    }
    notebook.doubt('issuer.person', doubtOf('noSigner'));
    return null;
  }

  /** "Paul Ndele, Director of Mines" in a signature whose office was read elsewhere. */
  function nameBefore(words: string): string {
    const [name = '', ...rest] = words.split(/,\s+/);
    return letter.language.office.test(rest.join(', ')) ? name : words;
  }

  function readGroup({ letter: { units, text } }: Notebook, at: Place | null, officeName: Localized | null): Localized {
    const ofOffice =
      at === null ? undefined : findBodies(text.slice(at.start, at.end)).find(({ group }) => group !== null);
    if (at !== null && ofOffice?.group) {
      notebook.read('issuer.group', ofOffice.group.en, within(at, ofOffice.start, ofOffice.end));
      return ofOffice.group;
    }
    for (const unit of units.filter(({ kind }) => kind === 'head' || kind === 'signature')) {
      const body = findBodies(unit.text).find(({ group }) => group !== null);
      if (!body?.group || letter.language.head.addressees.test(unit.text)) continue;
      notebook.readUnsurely('issuer.group', body.group.en, within(unit, body.start, body.end), doubtOf('bodyOfHead'));
      return body.group;
    }
    const heading = units.find(
      ({ kind, text: words }) => kind === 'head' && letter.language.office.test(words) && words.length < 120,
    );
    if (heading !== undefined) {
      const place = within(heading, 0, heading.text.length);
      return named('issuer.group', place, notebook);
    }
    notebook.doubt('issuer.group', doubtOf('groupUnsaid'), at);
    return officeName ?? { en: 'Not stated', fr: 'Non indiqué' };
  }
}

const NAME = /^\p{Lu}[\p{L}’'-]*\.?(?:\s+(?:\p{Lu}[\p{L}’'-]*\.?|de|du|van|von|der|bin|al|el|la)){1,5}$/u;

function isName(words: string): boolean {
  return NAME.test(oneLine(words));
}
