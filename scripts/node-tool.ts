import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Path of a package's program, to be run with `process.execPath`: through `node_modules/.bin` it would run on whichever
 * Node its first line finds.
 */
export function nodeTool(packageName: string, program = packageName): string {
  const manifestPath = join(packageFolder(packageName), 'package.json');
  const { bin } = require(manifestPath) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined) throw new Error(`The package '${packageName}' has no program '${program}'.`);
  return join(dirname(manifestPath), path);
}

function packageFolder(name: string): string {
  const found = require.resolve.paths(name)?.map((folder) => join(folder, name)) ?? [];
  const folder = found.find((candidate) => existsSync(join(candidate, 'package.json')));
  if (folder === undefined) throw new Error(`The package '${name}' is not installed; run npm ci.`);
  return folder;
}
