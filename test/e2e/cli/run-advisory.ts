import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Screened } from './run-screen.ts';

const RUN_ADVISORY = fileURLToPath(new URL('../../../scripts/run-advisory.ts', import.meta.url));

/** Long enough for a key file; only for keys that the tests make and throw away. */
export const TEST_PASSPHRASE = 'only for keys of a test';

/** Runs `advisory` as a person would, in a folder of its own. */
export function runAdvisory(
  args: readonly string[],
  around: { cwd?: string; stdin?: string | Uint8Array; passphrase?: string } = {},
): Promise<Screened> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, PARCEL_VIGIL_PASSPHRASE: around.passphrase ?? TEST_PASSPHRASE };
    const child = spawn(process.execPath, [RUN_ADVISORY, ...args], {
      cwd: around.cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const ran: Screened = { status: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      ran.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      ran.stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ran, status }));
    child.stdin.on('error', () => {}); // a run that ends before it has read everything is no fault of the test
    child.stdin.end(around.stdin ?? '');
  });
}
