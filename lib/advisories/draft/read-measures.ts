import type { IsoDate } from '@/lib/gazetteer';
import type { AdvisoryList, Effect } from '../schema.ts';
import { doubtOf } from './doubts.ts';
import { dateAfter, type FoundDate, findDates } from './find-dates.ts';
import { MEASURE_KINDS, type MeasureKind, measureCue } from './measure-cue.ts';
import { type Notebook, type Place, within } from './notebook.ts';
import type { DateInLetter } from './read-head.ts';
import type { NamedZones, ReadZones } from './read-zones.ts';
import type { RoledSentence } from './roles.ts';

/** A measure that the notice takes, with the sentence that says so. */
export interface TakenMeasure extends Place {
  kind: MeasureKind;
  sentence: RoledSentence;
}

/** The measures that a notice takes itself; those that it recalls or denies are told and not drafted. */
export function readMeasures(sentences: readonly RoledSentence[], notebook: Notebook): TakenMeasure[] {
  const taken: TakenMeasure[] = [];
  for (const sentence of sentences) {
    if (sentence.role !== 'notice') continue;
    for (const kind of MEASURE_KINDS) {
      const measure = measureIn(sentence, kind, notebook);
      if (
        measure !== null &&
        !taken.some((other) => other.kind === kind && other.sentence.unit.paragraph === sentence.unit.paragraph)
      )
        taken.push(measure);
    }
  }
  const decides = taken.some(({ kind }) => kind === 'suspend' || kind === 'lift');
  // Beside a decision the word "vigilance" mostly recalls or explains; what is asked stands in the asks.
  return taken.filter(
    ({ kind, sentence }) => kind !== 'vigilance' || !decides || notebook.letter.language.asks.cue.test(sentence.text),
  );
}

function measureIn(sentence: RoledSentence, kind: MeasureKind, notebook: Notebook): TakenMeasure | null {
  const cue = measureCue(sentence.text, kind, notebook.letter.language);
  if (cue === null) return null;
  const spot = within({ ...sentence, passage: sentence.unit.passage }, cue.start, cue.end);
  if (cue.state === 'taken') return { ...spot, kind, sentence };
  notebook.doubt('effects', doubtOf(cue.state === 'denied' ? 'measureDenied' : 'measureRecalled'), spot);
  return null;
}

/** What the advisory changes. A measure without a day or without zones is told and not drafted. */
export function readEffects(
  taken: readonly TakenMeasure[],
  { zones, named }: ReadZones,
  date: DateInLetter | null,
  sentences: readonly RoledSentence[],
  known: AdvisoryList | null,
  notebook: Notebook,
): Effect[] {
  const effects: Effect[] = [];
  const ids = zones.map(({ id }) => id);
  for (const measure of taken) {
    const field = `effects[${effects.length}]`;
    const content = contentOf(field, measure, taken, named, ids, known, notebook);
    if (content === null) continue;
    const from = readFrom(field, measure, taken, date, sentences, notebook);
    if (from === null) {
      notebook.drop(field);
      continue;
    }
    effects.push(effectOf(field, measure, content, from, notebook));
    notebook.read(`${field}.kind`, effects.at(-1)!.kind, measure);
  }
  if (effects.length === 0) notebook.doubt('effects', doubtOf('noMeasure'));
  return effects;
}

/** What a measure bears on: zones, or advisories that it takes back. */
type Content = { zones: ZonesOfMeasure } | { advisories: string[] };

function contentOf(
  field: string,
  measure: TakenMeasure,
  taken: readonly TakenMeasure[],
  named: readonly NamedZones[],
  all: readonly string[],
  known: AdvisoryList | null,
  notebook: Notebook,
): Content | null {
  if (measure.kind === 'withdraw' || isLiftOfVigilance(measure, notebook)) {
    const advisories = withdrawnBy(measure, known, notebook);
    return advisories.length === 0 ? null : { advisories };
  }
  const zones = zonesOf(field, measure, taken, named, all, notebook);
  return zones === null ? null : { zones };
}

function effectOf(field: string, measure: TakenMeasure, content: Content, from: IsoDate, notebook: Notebook): Effect {
  if ('advisories' in content)
    return { kind: 'withdraw', advisories: content.advisories, from, passage: measure.passage };
  const { ids, passages } = content.zones;
  const passage = [...new Set([...passages, measure.sentence.unit.paragraph])].sort().join(', ');
  if (measure.kind === 'vigilance')
    return { kind: 'vigilance', zones: ids, from, until: readUntil(field, measure, notebook), passage };
  if (untilIn(measure, notebook) !== null) notebook.doubt(field, doubtOf('lastDay'), measure);
  return { kind: measure.kind === 'lift' ? 'lift' : 'suspend', zones: ids, from, passage };
}

function isLiftOfVigilance({ kind, sentence }: TakenMeasure, { letter: { language } }: Notebook): boolean {
  return kind === 'lift' && language.measures.vigilance.test(sentence.text) && !/suspen/iu.test(sentence.text);
}

function readFrom(
  field: string,
  measure: TakenMeasure,
  taken: readonly TakenMeasure[],
  date: DateInLetter | null,
  sentences: readonly RoledSentence[],
  notebook: Notebook,
): IsoDate | null {
  const { language } = notebook.letter;
  const own = sentences.filter(({ unit }) => unit.paragraph === measure.sentence.unit.paragraph);
  const isAlone =
    taken.filter(({ sentence }) => sentence.unit.paragraph === measure.sentence.unit.paragraph).length === 1;
  const everywhere = taken.length === 1 ? sentences.filter(({ role }) => role === 'notice') : [];
  const searched = [...(isAlone ? own : []), ...everywhere];
  for (const sentence of [measure.sentence, ...searched]) {
    const found = dateAfter(sentence, language.measures.from);
    if (found === undefined || (date !== null && found.date < date.date)) continue;
    notebook.read(
      `${field}.from`,
      found.date,
      within({ ...sentence, passage: sentence.unit.passage }, found.start, found.end),
    );
    return found.date;
  }
  if (date === null) {
    notebook.doubt(field, doubtOf('firstDayUnknown'), measure);
    return null;
  }
  notebook.read(`${field}.from`, date.date, date);
  return date.date;
}

function untilIn({ sentence }: TakenMeasure, { letter: { language } }: Notebook): FoundDate | null {
  return dateAfter(sentence, language.measures.until) ?? null;
}

function readUntil(field: string, measure: TakenMeasure, notebook: Notebook): IsoDate | null {
  const found = untilIn(measure, notebook);
  if (found === null) return null;
  notebook.read(
    `${field}.until`,
    found.date,
    within({ ...measure.sentence, passage: measure.passage }, found.start, found.end),
  );
  return found.date;
}

interface ZonesOfMeasure {
  ids: string[];
  passages: string[];
}

/** The zones of the measure's own paragraph and of the list under it; those of the whole notice where it names none. */
function zonesOf(
  field: string,
  measure: TakenMeasure,
  taken: readonly TakenMeasure[],
  named: readonly NamedZones[],
  all: readonly string[],
  notebook: Notebook,
): ZonesOfMeasure | null {
  const { paragraph } = measure.sentence.unit;
  const own = named.filter(({ sentence }) => sentence.unit.paragraph === paragraph);
  const sharing = taken.filter(({ sentence }) => sentence.unit.paragraph === paragraph).length > 1;
  const exact = sharing ? own.filter(({ sentence }) => sentence.start === measure.sentence.start) : own;
  const chosen = exact.length > 0 ? exact : own;
  if (chosen.length > 0) {
    const ids = [...new Set(chosen.flatMap(({ zones }) => zones))];
    notebook.read(`${field}.zones`, ids, { ...measure.sentence, passage: measure.sentence.unit.passage });
    return { ids, passages: [paragraph] };
  }
  if (all.length === 0) {
    notebook.doubt(field, doubtOf('measureWithoutZone'), measure);
    return null;
  }
  const passages = [...new Set(named.map(({ sentence }) => sentence.unit.paragraph))];
  notebook.readUnsurely(`${field}.zones`, [...all], measure, doubtOf('zonesOfPassages', { passages }));
  return { ids: [...all], passages };
}

/** Ids of the known advisories that a sentence takes back, by the day it names them with. */
function withdrawnBy(measure: TakenMeasure, known: AdvisoryList | null, notebook: Notebook): string[] {
  const days = findDates(measure.sentence.text);
  const ids = days.flatMap(({ date }) => advisoriesOf(date, known));
  if (ids.length === 0) notebook.doubt('effects', doubtOf('withdrawnUnknown'), measure);
  return [...new Set(ids)];
}

/** The advisories of a day, if it leaves no choice. */
export function advisoriesOf(date: IsoDate, known: AdvisoryList | null): string[] {
  const ids = (known?.advisories ?? [])
    .filter((one) => one.date.earliest === date && one.date.latest === date)
    .map(({ id }) => id);
  return ids.length === 1 ? ids : [];
}
