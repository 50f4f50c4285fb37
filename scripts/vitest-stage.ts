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
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Runs Vitest and counts its tests; a file that does not load, and an error outside all tests, count as one failure each. */
export async function runVitest(args: readonly string[], timeoutSeconds = 600): Promise<StageResult> {
  const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-vitest-'));
  const reportPath = join(folder, 'report.json');
  try {
    const call = [nodeTool('vitest'), 'run', '--reporter=json', `--outputFile=${reportPath}`, ...args];
    const { status, output, timedOut } = await runProcess(process.execPath, call, { timeoutSeconds });
    const report = await readReport(reportPath);
    if (report === null)
      return { passed: 0, failed: 1, failures: [timedOut ? `ran longer than ${timeoutSeconds} s` : tail(output)] };
    return countReport(report, status, output);
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

function countReport(report: VitestReport, status: number | null, output: string): StageResult {
  const failures: string[] = [];
  let failed = report.numFailedTests;
  for (const file of report.testResults) {
    const failedTests = file.assertionResults.filter((test) => test.status === 'failed');
    for (const test of failedTests) failures.push(`${file.name}\n${test.fullName}\n${test.failureMessages.join('\n')}`);
    if (file.status === 'failed' && failedTests.length === 0) {
      failures.push(`${file.name}\n${file.message}`);
      failed += 1;
    }
  }
  if (status !== 0 && failed === 0) {
    failures.push(tail(output));
    failed = 1;
  }
  return { passed: report.numPassedTests, failed, failures };
}

function tail(output: string): string {
  return output.trimEnd().split('\n').slice(-60).join('\n');
}
