import { bundledList } from '@/lib/advisories/bundled-list';
import { type OriginStatement, readOrigins } from '@/lib/gazetteer';
import { screenStatements } from '@/lib/screening';
import { type LabelledLine, readLabelledLine } from './line-schemas.ts';
import type { Call } from './main.ts';
import { eachLine, openLines } from './open-lines.ts';

/** `--lines`: one answer for each line of words, in order. Bad lines are named by their number and the rest is done. */
export async function screenLines(call: Call, source: string): Promise<boolean> {
  const opened = await openLines(source, call.stdin);
  if (!opened.ok) {
    call.say(`${source}: ${opened.sentence}`);
    return false;
  }
  let allRead = true;
  let saidToday = call.options.asOf !== null;
  const refuse = (sentence: string) => {
    call.say(`${source}${sentence}`);
    allRead = false;
  };
  await eachLine(
    opened.lines,
    (sentence) => refuse(`: ${sentence}`),
    async ({ number, text }) => {
      const line = text === null ? ({ ok: false, sentence: 'is too long.' } as const) : readLabelledLine(text);
      if (!line.ok) {
        refuse(`, line ${number}: ${line.sentence}`);
        return true;
      }
      if (line.value.asOf === undefined && !saidToday) {
        saidToday = true;
        call.say(`Some lines give no asOf: judged as of today, ${call.asOf}, by the local clock.`);
      }
      return call.out.write(`${JSON.stringify(answer(line.value, call.asOf))}\n`);
    },
  );
  return allRead;
}

function answer(line: LabelledLine, asOf: string) {
  const statements = readOrigins(line.text, line.field);
  const { verdict, zone, regime } = screenStatements(statements, bundledList(), line.asOf ?? asOf);
  return { id: line.id, verdict, zone, regime, ...placesOf(statements) };
}

/**
 * The places of the statements that count, and only where all are denied those that are denied: "Not Botswana but Bria"
 * is Bria, "Not CAR" is the CAR, denied.
 */
function placesOf(statements: readonly OriginStatement[]) {
  const standing = statements.filter((statement) => !statement.denied);
  const denied = standing.length === 0 && statements.length > 0;
  const telling = denied ? statements : standing;
  return {
    places: telling.flatMap((statement) =>
      statement.places.map(({ id, name, text, start, end }) => ({ id, name, text, start, end })),
    ),
    denied,
    uncertain: telling.some((statement) => statement.uncertain),
  };
}
