import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';
import type { StageResult } from './stage.ts';

/** The parts of Vitest's JSON report that are read here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Runs Vitest and counts its tests; a file that does not load, and an error outside all tests, count as one failure each. */
export async function runVitest(
  args: readonly string[],
  timeoutSeconds = process.env.PV_SOAK ? 5_400 : 900,
): Promise<StageResult> {
  const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-vitest-'));
  const reportPath = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
    const call = [nodeTool('vitest'), 'run', ...reporters, ...args];
    const env = { NO_COLOR: '1' };
    const { status, output, timedOut } = await runProcess(process.execPath, call, { env, timeoutSeconds });
    const report = await readReport(reportPath);
    const { passed, failed } = report === null ? { passed: 0, failed: 0 } : countReport(report);
    const notes = triedAgain(output);
    if (status === 0 && !timedOut) return { passed, failed, failures: [], notes };
    const said = timedOut ? `ran longer than ${timeoutSeconds} s and was ended:\n${output}` : output;
    return { passed, failed: Math.max(1, failed), failures: [whatFailed(said)], notes };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(path: string): Promise<VitestReport | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as VitestReport;
  } catch {
    return null; // Vitest ended before it wrote one; its output says why
  }
}

function countReport({ numPassedTests, numFailedTests, testResults }: VitestReport): {
  passed: number;
  failed: number;
} {
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

/** Tests that passed at the second try only. */
function triedAgain(output: string): string[] {
  return output.split('\n').flatMap((line) => (/\(retry x\d+\)/.test(line) ? [`tried again: ${line.trim()}`] : []));
}

/** The part of Vitest's own words that tells of failures, without the way through its packages. */
function whatFailed(output: string): string {
  const lines = output.trimEnd().split('\n');
  const start = lines.findIndex((line) => /Failed (?:Suites|Tests)|Unhandled Errors?/.test(line));
  const telling = start < 0 ? lines.slice(-MOST_LINES) : lines.slice(start, start + MOST_LINES);
  return telling.filter((line) => !/^\s*(?:at|❯) .*node_modules/.test(line)).join('\n');
}

/** Enough for some dozen failures; more of them rarely say more. */
const MOST_LINES = 400;
