import { fileURLToPath } from 'node:url';
import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';
import type { StageResult } from './stage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const BROWSER_BUILDS = ['chrome', 'firefox'] as const;

/** Builds the extension for one browser; a failure is what WXT said about it. */
export async function buildExtension(browser: (typeof BROWSER_BUILDS)[number], echo = false): Promise<string | null> {
  const call = [nodeTool('wxt'), 'build', '--browser', browser, '--mv3'];
  // Whatever the shell says: another value makes another bundle.
  const env = { NODE_ENV: 'production' };
  const { status, output } = await runProcess(process.execPath, call, { cwd: ROOT, echo, env });
  return status === 0 ? null : `The build for ${browser} failed:\n${output.trimEnd()}`;
}

/** Builds the extension for each browser; each counts as one test. */
export async function buildExtensions(
  echo = false,
  browsers: readonly (typeof BROWSER_BUILDS)[number][] = BROWSER_BUILDS,
): Promise<StageResult> {
  const failures: string[] = [];
  for (const browser of browsers) {
    const failure = await buildExtension(browser, echo);
    if (failure !== null) failures.push(failure);
  }
  return { passed: browsers.length - failures.length, failed: failures.length, failures };
}

if (import.meta.main) {
  const named = BROWSER_BUILDS.filter((browser) => process.argv.slice(2).includes(browser));
  const { failed } = await buildExtensions(true, named.length > 0 ? named : BROWSER_BUILDS);
  process.exitCode = failed > 0 ? 1 : 0;
}
