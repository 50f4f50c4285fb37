import type { Verdict } from '../lib/screening/types.ts';
import { type LabelledLine, lineFiles, readLabelledLines } from '../test/accuracy/labelled-lines.ts';
import { type LineAnswer, screenLines } from './screener.ts';
import { percent, share } from './shares.ts';

/**
 * The labelled lines of `test/accuracy`, screened by the command line itself: precision, recall and false alarms for each
 * half, language and trap, then the wrong lines of the develop half. `--show-final` names those of the final half too.
 */

/** A line, what was answered, and whether that is right in verdict and zone. */
interface Outcome {
  line: LabelledLine;
  answer: LineAnswer | undefined;
  isRight: boolean;
}

interface Figures {
  lines: number;
  /** Share of lines with the right verdict and zone. */
  right: number;
  /** Of what was flagged, how much should be. */
  precision: number;
  /** Of what should be flagged, how much was. */
  recall: number;
  /** Lines flagged that should not be. */
  falseAlarms: number;
  /** Lines not flagged that should be. */
  missed: number;
}

async function screenAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of lineFiles()) {
    const answers = await screenLines(file);
    for (const line of readLabelledLines(file)) {
      const answer = answers.get(line.id);
      outcomes.push({ line, answer, isRight: isRight(line, answer) });
    }
  }
  return outcomes;
}

function isRight(line: LabelledLine, answer: LineAnswer | undefined): boolean {
  if (answer === undefined || !accepted(line).includes(answer.verdict)) return false;
  return answer.verdict !== line.verdict || line.zone === undefined || answer.zone === line.zone;
}

function accepted({ verdict, accept }: LabelledLine): Verdict[] {
  return [verdict, ...(accept ?? [])];
}

function figuresOf(outcomes: readonly Outcome[]): Figures {
  let hits = 0;
  let falseAlarms = 0;
  let missed = 0;
  for (const { line, answer } of outcomes) {
    const isFlagged = answer !== undefined && answer.verdict !== 'none';
    const wanted = accepted(line);
    if (isFlagged && wanted.some((verdict) => verdict !== 'none')) hits += 1;
    else if (isFlagged) falseAlarms += 1;
    else if (!wanted.includes('none')) missed += 1;
  }
  return {
    lines: outcomes.length,
    right: share(outcomes.filter((outcome) => outcome.isRight).length, outcomes.length),
    precision: hits + falseAlarms === 0 ? 1 : share(hits, hits + falseAlarms),
    recall: hits + missed === 0 ? 1 : share(hits, hits + missed),
    falseAlarms,
    missed,
  };
}

const COLUMNS = ['', 'lines', 'right', 'precision', 'recall', 'false alarms', 'missed'];

function table(title: string, rows: readonly [string, readonly Outcome[]][]): string {
  const cells = rows.map(([name, outcomes]) => {
    const { lines, right, precision, recall, falseAlarms, missed } = figuresOf(outcomes);
    return [name, String(lines), percent(right), percent(precision), percent(recall), String(falseAlarms), `${missed}`];
  });
  const all = [[title, ...COLUMNS.slice(1)], ...cells];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  return all
    .map(
      (row) =>
        `| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`,
    )
    .toSpliced(
      1,
      0,
      `| ${widths.map((width, i) => '-'.repeat(width - (i === 0 ? 0 : 1)) + (i === 0 ? '' : ':')).join(' | ')} |`,
    )
    .join('\n');
}

function groupBy(outcomes: readonly Outcome[], key: (line: LabelledLine) => string): [string, Outcome[]][] {
  const groups = Map.groupBy(outcomes, ({ line }) => key(line));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A row for each group and half: the develop half was looked at while the reader was changed, the final one was not. */
function tableByHalf(title: string, outcomes: readonly Outcome[], key: (line: LabelledLine) => string): string {
  return ['develop', 'final']
    .map((half) =>
      table(
        `${title}, ${half}`,
        groupBy(
          outcomes.filter(({ line }) => line.half === half),
          key,
        ),
      ),
    )
    .join('\n\n');
}

function told({ line, answer }: Outcome): string {
  const wanted = line.zone === undefined ? line.verdict : `${line.verdict} (${line.zone})`;
  const zone = answer?.zone == null ? '' : ` (${answer.zone})`;
  const got = answer === undefined ? 'no answer' : `${answer.verdict}${zone}`;
  return `${line.id} ${line.trap ?? 'plain'} [${line.field}, ${line.asOf}] wants ${wanted}, got ${got}: ${JSON.stringify(line.text)} — ${line.why}`;
}

if (import.meta.main) {
  const showsFinal = process.argv.includes('--show-final');
  const outcomes = await screenAll();
  const ofHalf = (half: string) => outcomes.filter(({ line }) => line.half === half);
  console.log(
    [
      table('half', [
        ['develop', ofHalf('develop')],
        ['final', ofHalf('final')],
        ['both', outcomes],
      ]),
      tableByHalf('language', outcomes, ({ language }) => language),
      tableByHalf('trap', outcomes, ({ trap }) => trap ?? 'plain'),
    ].join('\n\n'),
  );
  const wrong = outcomes.filter(({ line, isRight }) => !isRight && (showsFinal || line.half === 'develop'));
  console.log(`\n${wrong.length} wrong${showsFinal ? '' : ' in the develop half'}:`);
  for (const outcome of wrong) console.log(told(outcome));
}
