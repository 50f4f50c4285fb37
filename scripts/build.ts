import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';
import type { StageResult } from './stage.ts';

export const BROWSER_BUILDS = ['chrome', 'firefox'] as const;

/** Builds the extension for each browser; a failed build says what WXT said. */
export async function buildExtensions(echo = false): Promise<StageResult> {
  const failures: string[] = [];
  for (const browser of BROWSER_BUILDS) {
    const call = [nodeTool('wxt'), 'build', '--browser', browser, '--mv3'];
    const { status, output } = await runProcess(process.execPath, call, { echo });
    if (status !== 0) failures.push(`${browser}:\n${output.trimEnd()}`);
  }
  return { passed: BROWSER_BUILDS.length - failures.length, failed: failures.length, failures };
}

if (import.meta.main) {
  const { failed } = await buildExtensions(true);
  process.exitCode = failed > 0 ? 1 : 0;
}
