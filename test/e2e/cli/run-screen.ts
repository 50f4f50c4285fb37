import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUN_CLI = fileURLToPath(new URL('../../../scripts/run-cli.ts', import.meta.url));

export interface Screened {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a person would, in a folder of its own; standard input is empty where none is given. */
export function runScreen(
  args: readonly string[],
  around: { cwd?: string; stdin?: string | Uint8Array } = {},
): Promise<Screened> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUN_CLI, ...args], { cwd: around.cwd, stdio: ['pipe', 'pipe', 'pipe'] });
    const screened: Screened = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screened.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      screened.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...screened, status }));
    child.stdin.on('error', () => {}); // a run that ends before it has read everything is no fault of the test
    child.stdin.end(around.stdin ?? '');
  });
}

export interface Folder {
  path: string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** A folder of test files outside the project. */
export function testFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'parcel-vigil-cli-'));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return name;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A page with a table of lots: number, carats and the words of the origin column. */
export function lotPage(
  lots: readonly (readonly [lot: string, carats: string, origin: string])[],
  head = '<meta charset="utf-8">',
): string {
  const rows = lots.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  return `<!doctype html><html lang="en"><head>${head}<title>Rough diamond tender</title></head><body><h1>Rough diamond tender</h1>
<table><thead><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr></thead><tbody>${rows}</tbody></table></body></html>`;
}

export const THREE_LOTS = lotPage([
  ['A-1', '12.40', 'Botswana'],
  ['A-2', '1,036.50', 'Bria, CAR'],
  ['A-3', '7.25', 'Carnot, CAR'],
]);
