import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** WXT writes the TypeScript settings that every build extends; null where that is done, else a sentence with its output. */
export async function prepareTypes(): Promise<string | null> {
  const { status, output } = await runProcess(process.execPath, [nodeTool('wxt'), 'prepare'], { cwd: ROOT });
  return status === 0 ? null : `wxt prepare failed:\n${output.trimEnd()}`;
}

/** The same, only where it was never done: on a fresh clone the first command may be any. Throws with the sentence. */
export async function prepareTypesOnce(): Promise<void> {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  const failure = await prepareTypes();
  if (failure !== null) throw new Error(failure);
}
