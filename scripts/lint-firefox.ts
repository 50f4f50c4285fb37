import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';
import type { StageResult } from './stage.ts';

/** The parts of `web-ext lint --output json` that are read here. */
interface LintReport {
  summary: { errors: number; warnings: number; notices: number };
  errors: LintMessage[];
  warnings: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** Holds the Firefox build against Mozilla's own linter: no error may be left. */
export async function lintFirefoxBuild(): Promise<StageResult> {
  const args = ['lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const { output } = await runProcess(process.execPath, [nodeTool('web-ext'), ...args], {
    env: { NO_UPDATE_NOTIFIER: '1' },
  });
  const report = readReport(output);
  if (report === null) return { passed: 0, failed: 1, failures: [`web-ext lint gave no report:\n${output.trimEnd()}`] };
  const failures = report.errors.map(said);
  const { errors, warnings, notices } = report.summary;
  const notes = [
    `web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices`,
    ...report.warnings.map(said),
  ];
  return { passed: errors === 0 ? 1 : 0, failed: errors === 0 ? 0 : 1, failures, notes };
}

function readReport(output: string): LintReport | null {
  try {
    return JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
  } catch {
    return null; // no JSON at all: the output itself is shown
  }
}

function said({ code, message, file, line }: LintMessage): string {
  return `${code}: ${message}${file ? ` (${file}${line ? `:${line}` : ''})` : ''}`;
}
