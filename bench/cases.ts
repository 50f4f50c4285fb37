import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScreenedDocument, ScreenedParcel, Verdict } from '../lib/screening/types.ts';
import type { StageResult } from '../scripts/stage.ts';
import { screen, screenLines } from './screener.ts';
import { percent, share } from './shares.ts';

/**
 * Labelled lines and pages, screened by the command line itself: precision and recall of what is flagged, and each case
 * that is wrong. Fails where a figure falls under the recorded one.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CASES = join(ROOT, 'test', 'cases');
const RECORDED = join(CASES, 'recorded.json');

interface LineCase {
  id: string;
  verdict: Verdict;
  zone?: string;
  /** Other verdicts that a careful reader could give. */
  accept?: Verdict[];
}

interface PageCase {
  asOf: string;
  parcels?: number;
  /** Verdict by lot number, or by the beginning of the title where the page gives no number. */
  flagged: Record<string, Verdict>;
  fields?: Record<string, Partial<Record<'carats' | 'stones', number>>>;
}

/** Shares from 0 to 1. */
export interface Figures {
  /** Of what was flagged, how much should be. */
  precision: number;
  /** Of what should be flagged, how much was. */
  recall: number;
  /** Of all cases, how many are right in verdict, zone and fields. */
  right: number;
}

interface Tally {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  cases: number;
  wrong: string[];
}

export async function benchCases(): Promise<StageResult> {
  const measured = { lines: await tallyLines(), pages: await tallyPages() };
  const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<keyof typeof measured, Figures>;
  const result: StageResult = { passed: 0, failed: 0, failures: [], notes: [] };
  for (const part of ['lines', 'pages'] as const) {
    const tally = measured[part];
    const figures = figuresOf(tally);
    result.notes?.push(
      `${part}: ${said(figures)} (${tally.cases} cases)`,
      ...tally.wrong.map((wrong) => `  wrong: ${wrong}`),
    );
    for (const name of ['precision', 'recall', 'right'] as const) {
      const held = figures[name] >= recorded[part][name] - 1e-9;
      if (held) result.passed += 1;
      else {
        result.failed += 1;
        result.failures.push(
          `${part}: ${name} is ${percent(figures[name])}, recorded ${percent(recorded[part][name])}.`,
        );
      }
    }
  }
  return result;
}

async function tallyLines(): Promise<Tally> {
  const file = join(CASES, 'lines.jsonl');
  const cases = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LineCase);
  const answers = await screenLines(file);
  const tally = emptyTally();
  for (const wanted of cases) {
    const got = answers.get(wanted.id);
    const verdict = got?.verdict ?? 'none';
    const accepted = [wanted.verdict, ...(wanted.accept ?? [])];
    const isRight =
      got !== undefined &&
      accepted.includes(verdict) &&
      (verdict !== wanted.verdict || !wanted.zone || got.zone === wanted.zone);
    count(tally, accepted.includes(verdict) ? verdict : wanted.verdict, verdict);
    if (!isRight) {
      const zones = `${wanted.zone ?? '-'} / ${got?.zone ?? '-'}`;
      tally.wrong.push(
        `${wanted.id} wants ${wanted.verdict}, got ${got?.verdict ?? 'no answer'} (zone ${zones}): ${JSON.stringify(wanted)}`,
      );
    }
  }
  return tally;
}

async function tallyPages(): Promise<Tally> {
  const tally = emptyTally();
  const folder = join(CASES, 'pages');
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()) {
    const wanted = JSON.parse(readFileSync(join(folder, name.replace(/\.html$/, '.gold.json')), 'utf8')) as PageCase;
    const output = await screen([join(folder, name), '--format', 'json', '--as-of', wanted.asOf]);
    tallyPage(tally, name, wanted, JSON.parse(output) as ScreenedDocument);
  }
  return tally;
}

/** A page counts one case for its number of lots, one for each lot that is or should be flagged, one for each field. */
function tallyPage(tally: Tally, name: string, wanted: PageCase, got: ScreenedDocument): void {
  const { parcels } = got;
  if (wanted.parcels !== undefined) {
    tally.cases += 1;
    if (parcels.length !== wanted.parcels) tally.wrong.push(`${name}: ${wanted.parcels} lots, got ${parcels.length}`);
  }
  const unmet = new Set(Object.keys(wanted.flagged));
  for (const parcel of parcels) {
    const key = Object.keys(wanted.flagged).find((candidate) => isNamed(parcel, candidate));
    if (key !== undefined) unmet.delete(key);
    const verdict = key === undefined ? 'none' : (wanted.flagged[key] ?? 'none');
    count(tally, verdict, parcel.verdict);
    if (parcel.verdict !== verdict)
      tally.wrong.push(`${name}: ${parcel.lot ?? parcel.title} wants ${verdict}, got ${parcel.verdict}`);
  }
  for (const key of unmet) {
    count(tally, wanted.flagged[key] ?? 'none', 'none');
    tally.wrong.push(`${name}: ${key} was not read`);
  }
  for (const [key, fields] of Object.entries(wanted.fields ?? {})) {
    const parcel = parcels.find((candidate) => isNamed(candidate, key));
    for (const field of ['carats', 'stones'] as const) {
      if (fields[field] === undefined) continue;
      tally.cases += 1;
      if (parcel?.[field] !== fields[field])
        tally.wrong.push(`${name}: ${key} has ${fields[field]} ${field}, got ${parcel?.[field]}`);
    }
  }
}

function isNamed(parcel: ScreenedParcel, key: string): boolean {
  return parcel.lot === key || (parcel.lot === null && (parcel.title?.startsWith(key) ?? false));
}

function emptyTally(): Tally {
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0, cases: 0, wrong: [] };
}

function count(tally: Tally, wanted: Verdict, got: Verdict): void {
  tally.cases += 1;
  if (got !== 'none' && wanted !== 'none') tally.truePositives += 1;
  else if (got !== 'none') tally.falsePositives += 1;
  else if (wanted !== 'none') tally.falseNegatives += 1;
}

function figuresOf({ truePositives, falsePositives, falseNegatives, cases, wrong }: Tally): Figures {
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall: share(truePositives, truePositives + falseNegatives),
    right: share(cases - wrong.length, cases),
  };
}

function said({ precision, recall, right }: Figures): string {
  return `precision ${percent(precision)}, recall ${percent(recall)}, right ${percent(right)}`;
}

if (import.meta.main) {
  const { failed, failures, notes } = await benchCases();
  for (const text of [...(notes ?? []), ...failures]) console.log(text);
  process.exitCode = failed > 0 ? 1 : 0;
}
