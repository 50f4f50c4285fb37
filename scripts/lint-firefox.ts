import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';
import type { StageResult } from './stage.ts';

const BUILD = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));

/** The parts of `web-ext lint --output json` that are read here. */
interface LintReport {
  summary: { errors: number; warnings: number; notices: number };
  errors: LintMessage[];
  warnings: LintMessage[];
  notices: LintMessage[];
}
interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** Why a warning may stay: known by the library's own code before the place that is named, not by a chunk's changing name. */
interface Explained {
  code: string;
  before: RegExp;
  because: string;
}

/** How much of the code before a place is looked at. */
const LOOK_BACK = 160;

const EXPLAINED: readonly Explained[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    before: /\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\($/,
    because: "Preact's dangerouslySetInnerHTML, which nothing of ours uses (test/release/code-rules.test.ts)",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    before: /\.createDocumentFragment\(\),\w+=\w+\.createElement\(``\);$/,
    because: "linkedom's own tree of a file that is read, which is never shown and runs nothing",
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    before: /set outerHTML\(\w+\)\{let \w+=this\.ownerDocument\.createElement\(``\);$/,
    because: "linkedom's own tree of a file that is read, which is never shown and runs nothing",
  },
];

/** Holds the Firefox build against Mozilla's own linter: no error, and no warning that is not explained above. */
export async function lintFirefoxBuild(folder = BUILD): Promise<StageResult> {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const { output } = await runProcess(process.execPath, [nodeTool('web-ext'), ...args], {
    env: { NO_UPDATE_NOTIFIER: '1' },
  });
  const report = readReport(output);
  if (report === null) return { passed: 0, failed: 1, failures: [`web-ext lint gave no report:\n${output.trimEnd()}`] };
  const { errors, warnings, notices } = report.summary;
  const notes = [`web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices`];
  const failures = report.errors.map(said);
  for (const message of [...report.warnings, ...report.notices]) {
    const because = await explanation(folder, message);
    if (because === null) failures.push(`unexplained: ${said(message)}`);
    else notes.push(`explained: ${said(message)}: ${because}`);
  }
  return { passed: failures.length === 0 ? 1 : 0, failed: failures.length === 0 ? 0 : 1, failures, notes };
}

async function explanation(folder: string, { code, file, line, column }: LintMessage): Promise<string | null> {
  if (file === undefined || line === undefined || column === undefined) return null;
  const text = (await readFile(join(folder, file), 'utf8')).split('\n')[line - 1] ?? '';
  // Columns are counted from 1.
  const before = text.slice(Math.max(0, column - 1 - LOOK_BACK), column - 1);
  return EXPLAINED.find((known) => known.code === code && known.before.test(before))?.because ?? null;
}

function readReport(output: string): LintReport | null {
  try {
    return JSON.parse(output.slice(output.indexOf('{'))) as LintReport;
  } catch {
    return null; // no JSON at all: the output itself is shown
  }
}

function said({ code, message, file, line, column }: LintMessage): string {
  return `${code}: ${message}${file ? ` (${file}${line ? `:${line}:${column ?? 0}` : ''})` : ''}`;
}
