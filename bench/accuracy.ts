import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figuresOf, isRight, type Outcome } from '../test/accuracy/figures.ts';
import { lineFiles, readLabelledLines } from '../test/accuracy/labelled-lines.ts';
import { accuracyTables } from './accuracy-tables.ts';
import { screenLines } from './screener.ts';

/**
 * The labelled lines of `test/accuracy`, screened by the command line itself: precision, recall and false alarms for each
 * half, language and trap, then the wrong lines of the develop half. `--show-final` names those of the final half too;
 * `--write` puts the tables into `docs/accuracy.md` and records the figures that later changes may not fall under.
 */
const DOCUMENT = fileURLToPath(new URL('../docs/accuracy.md', import.meta.url));
const RECORDED = fileURLToPath(new URL('../test/accuracy/recorded.json', import.meta.url));

async function screenAll(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const file of lineFiles()) {
    const answers = await screenLines(file);
    for (const line of readLabelledLines(file)) outcomes.push({ line, answer: answers.get(line.id) });
  }
  return outcomes;
}

function told({ line, answer }: Outcome): string {
  const wanted = line.zone === undefined ? line.verdict : `${line.verdict} (${line.zone})`;
  const zone = answer?.zone == null ? '' : ` (${answer.zone})`;
  const got = answer === undefined ? 'no answer' : `${answer.verdict}${zone}`;
  return `${line.id} ${line.trap ?? 'plain'} [${line.field}, ${line.asOf}] wants ${wanted}, got ${got}: ${JSON.stringify(line.text)} — ${line.why}`;
}

/** The tables stand in the document between two marks. */
function writeTables(tables: string): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const written = text.replace(/(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/, `$1\n${tables}\n\n$2`);
  if (!written.includes(tables)) throw new Error(`${DOCUMENT} has no place for the figures.`);
  writeFileSync(DOCUMENT, written);
}

/** Rounded down, so that the recorded figure is never above the measured one. */
function writeRecorded(outcomes: readonly Outcome[]): void {
  const roundedDown = (share: number) => Math.floor(share * 10_000) / 10_000;
  const recorded = Object.fromEntries(
    ['develop', 'final'].map((half) => {
      const { right, precision, recall } = figuresOf(outcomes.filter(({ line }) => line.half === half));
      return [half, { right: roundedDown(right), precision: roundedDown(precision), recall: roundedDown(recall) }];
    }),
  );
  writeFileSync(RECORDED, `${JSON.stringify(recorded, null, 2)}\n`);
}

if (import.meta.main) {
  const showsFinal = process.argv.includes('--show-final');
  const outcomes = await screenAll();
  const tables = accuracyTables(outcomes);
  console.log(tables);
  const wrong = outcomes.filter((outcome) => !isRight(outcome) && (showsFinal || outcome.line.half === 'develop'));
  console.log(`\n${wrong.length} wrong${showsFinal ? '' : ' in the develop half'}:`);
  for (const outcome of wrong) console.log(told(outcome));
  if (process.argv.includes('--write')) {
    writeTables(tables);
    writeRecorded(outcomes);
  }
}
