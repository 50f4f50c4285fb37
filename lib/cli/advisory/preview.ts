import type { Advisory, AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { diffLists } from '@/lib/advisories/diff-lists';
import { sayDifference } from '@/lib/advisories/say-difference';
import { placeById } from '@/lib/gazetteer';
import { previewChange, type VerdictChange } from '@/lib/screening';
import { isCalendarDate } from '../line-schemas.ts';
import { type AdvisoryCall, type Command, optionOf } from './command.ts';
import { type ReadDraft, readDraft } from './read-draft.ts';
import { readList } from './read-list.ts';
import { watchedLines } from './watched-lines.ts';
import { dayInForce, withAdvisory } from './with-draft.ts';

export const preview: Command = {
  name: 'preview',
  usage: `Usage: npm run --silent advisory -- preview DRAFT [options]

Says what a draft would change, before anything is published: which places it names and how they resolve, which names are
ambiguous, what is still unsure, what changes for a reader, and which watched lines would get another verdict.

  --list LIST        the list in use: a file, a feed's folder or the word bundled (without it: bundled)
  --as-of DATE       the day of the preview, YYYY-MM-DD (without it: the day from which the draft holds)
  --lines FILE       labelled lines to watch, JSON lines {id, field, text, asOf?}; may be given again
                     (without it: those of the project)
  --origins FILE     origins that no advisory should touch, one a line (without it: those of the project)
  --all              every line that changes, not the first 20
  --format json      the same as one JSON object

Exit status: 0 previewed; 2 something could not be read.
`,
  valued: ['--list', '--as-of', '--lines', '--origins', '--format'],
  switches: ['--all'],
  async run(call) {
    const fault = faultOf(call);
    if (fault !== null) {
      call.say(`${fault}\n\n${preview.usage.trimEnd()}`);
      return false;
    }
    const source = call.inputs[0]!;
    const read = await readDraft(call, source);
    const named = optionOf(call, '--list');
    const list = named === null ? bundledList() : await readList(call, named);
    if (read === null || list === null) return false;
    const { ok, watched } = await watchedLines(call);
    const report = previewOf(call, read, list, watched);
    const isJson = optionOf(call, '--format') === 'json';
    await call.out.write(isJson ? `${JSON.stringify(report, null, 2)}\n` : tell(call, source, read, report));
    return ok;
  },
};

function faultOf(call: AdvisoryCall): string | null {
  const asOf = optionOf(call, '--as-of');
  const format = optionOf(call, '--format');
  if (call.inputs.length !== 1) return 'preview takes one draft.';
  if (asOf !== null && !isCalendarDate(asOf)) return `${JSON.stringify(asOf)} is no date: --as-of takes YYYY-MM-DD.`;
  if (format !== null && format !== 'json' && format !== 'text')
    return `There is no format ${JSON.stringify(format)}: --format takes text, json.`;
  return null;
}

interface Preview {
  advisory: string;
  asOf: string;
  places: { zone: string; id: string; name: string; kind: string; words: string | null; passage: string | null }[];
  ambiguous: { words: string; passage: string; candidates: string[] }[];
  unsure: { field: string; says: string }[];
  changes: string[];
  lines: { judged: number; changed: VerdictChange[] };
  knownGoodOrigins: { judged: number; changed: VerdictChange[] };
}

function previewOf(
  call: AdvisoryCall,
  { advisory, draft }: ReadDraft,
  list: AdvisoryList,
  { labelled, good }: Awaited<ReturnType<typeof watchedLines>>['watched'],
): Preview {
  const after = withAdvisory(list, advisory);
  const asOf = optionOf(call, '--as-of') ?? dayInForce(advisory) ?? call.around.today;
  return {
    advisory: advisory.id,
    asOf,
    places: placesOf(advisory, draft),
    ambiguous: (draft?.ambiguous ?? []).map(({ words, passage, candidates }) => ({ words, passage, candidates })),
    unsure: (draft?.unsure ?? []).map(({ field, says }) => ({ field, says })),
    changes: sayDifference(list, after, diffLists(list, after)),
    lines: { judged: labelled.length, changed: previewChange(labelled, list, after, asOf) },
    knownGoodOrigins: { judged: good.length, changed: previewChange(good, list, after, asOf) },
  };
}

function placesOf({ zones }: Advisory, draft: ReadDraft['draft']): Preview['places'] {
  return zones.flatMap((zone, n) => {
    const reading = draft?.readings.find(({ field }) => field === `zones[${n}]`) ?? null;
    return [...new Set([...zone.places, ...zone.units])].map((id) => {
      const { name, kind } = placeById(id);
      return { zone: zone.id, id, name, kind, words: reading?.words ?? null, passage: reading?.passage ?? null };
    });
  });
}

function tell(call: AdvisoryCall, source: string, { advisory }: ReadDraft, report: Preview): string {
  const { places, ambiguous, unsure, changes, lines, knownGoodOrigins } = report;
  const sections = [
    [`${source}: ${report.advisory}, ${advisory.title.en}`, `Day of the preview: ${report.asOf}`],
    section(
      'Places that resolve',
      places.map(
        ({ zone, id, name, kind, words, passage }) =>
          `${zone}: ${name}, ${kind} (${id})${words === null ? '' : `, read from '${words}', ${passage}`}`,
      ),
    ),
    section(
      'Ambiguous names, none of them a zone of the draft',
      ambiguous.map(
        ({ words, passage, candidates }) =>
          `'${oneLine(words)}', ${passage}: ${candidates.join(' or ') || 'no place that is known'}`,
      ),
    ),
    section(
      'To be settled',
      unsure.map(({ field, says }) => `${field}: ${says}`),
    ),
    section('What changes for a reader', changes),
    changedSection(call, `Labelled lines that change verdict, of ${lines.judged}`, lines.changed),
    changedSection(
      call,
      `Known-good origins that change verdict, of ${knownGoodOrigins.judged}`,
      knownGoodOrigins.changed,
    ),
  ];
  return `${sections.map((one) => one.join('\n')).join('\n\n')}\n`;
}

function section(title: string, entries: readonly string[]): string[] {
  return [`${title}: ${entries.length === 0 ? 'none' : entries.length}`, ...entries.map((entry) => `  ${entry}`)];
}

/** How many changed lines are shown without --all. */
const SHOWN = 20;

function changedSection(call: AdvisoryCall, title: string, changed: readonly VerdictChange[]): string[] {
  const shown = call.options.has('--all') ? changed : changed.slice(0, SHOWN);
  const rest = changed.length - shown.length;
  return [
    ...section(title, []).map((line) =>
      line.replace(/none$/, String(new Set(changed.map(({ line: { id } }) => id)).size)),
    ),
    ...shown.map(
      ({ line, asOf, before, after }) =>
        `  ${line.id} '${oneLine(line.text)}', as of ${asOf}: ${say(before)} → ${say(after)}`,
    ),
    ...(rest > 0 ? [`  and ${rest} more (--all shows them)`] : []),
  ];
}

function say({ verdict, zone }: VerdictChange['before']): string {
  return zone === null ? verdict : `${verdict} (${zone})`;
}

/** Foreign words on one line of a terminal, without control characters. */
function oneLine(text: string): string {
  return text
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
