import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../run-process.ts';
import { type LockFile, lockFaults, type PackageManifest } from './check-lock.ts';

/**
 * `npm run audit:packages [NAME…]`: the checks of a release that ask the registry: signatures of all that is installed, and
 * that every package named in `package.json` (or on the line) is old enough. Status 1: a check failed; 2: no answer.
 */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Most tampered packages are found within days; who waits is told before he installs. */
const MIN_AGE_DAYS = 14;
const DAY_MS = 86_400_000;

type Outcome = 'holds' | 'failed' | 'no answer';

async function main(): Promise<number> {
  const manifest = readJson<PackageManifest>('package.json');
  const faults = lockFaults(manifest, readJson<LockFile>('package-lock.json'));
  for (const fault of faults) console.error(fault);
  const pins = { ...manifest.optionalDependencies, ...manifest.devDependencies, ...manifest.dependencies };
  const named = process.argv.slice(2);
  const wanted = Object.entries(pins).filter(([name]) => named.length === 0 || named.includes(name));
  const outcomes: Outcome[] = [faults.length > 0 ? 'failed' : 'holds', await auditSignatures()];
  for (const [name, version] of wanted) outcomes.push(await checkAge(name, version));
  if (outcomes.includes('failed')) return 1;
  return outcomes.includes('no answer') ? 2 : 0;
}

async function auditSignatures(): Promise<Outcome> {
  const { status, output, timedOut } = await npm(['audit', 'signatures']);
  console.log(output.trimEnd());
  if (status === 0) return 'holds';
  // npm's own words for what is wrong with a package; everything else is a registry that cannot be asked.
  if (!timedOut && /\b(?:invalid|missing) (?:registry )?(?:signature|attestation)|tampered/i.test(output))
    return 'failed';
  console.error('The signatures could not be checked: the registry or its keys cannot be reached from here.');
  return 'no answer';
}

async function checkAge(name: string, version: string): Promise<Outcome> {
  const { status, stdout, output } = await npm(['view', name, 'time', '--json']);
  const published = status === 0 ? (JSON.parse(stdout) as Record<string, string>)[version] : undefined;
  if (published === undefined) {
    console.error(`${name} ${version}: the registry does not say when it was published. ${firstLine(output)}`);
    return 'no answer';
  }
  const days = Math.floor((Date.now() - Date.parse(published)) / DAY_MS);
  console.log(`${name} ${version}: published ${published.slice(0, 10)}, ${days} days ago`);
  return days >= MIN_AGE_DAYS ? 'holds' : 'failed';
}

function npm(args: readonly string[]): ReturnType<typeof runProcess> {
  const isWindows = process.platform === 'win32';
  return runProcess(isWindows ? 'npm.cmd' : 'npm', args, { cwd: ROOT, timeoutSeconds: 120 });
}

function firstLine(output: string): string {
  return output.trim().split('\n', 1)[0] ?? '';
}

function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(`${ROOT}${name}`, 'utf8')) as Shape;
}

process.exitCode = await main();
