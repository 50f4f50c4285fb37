import { fileURLToPath } from 'node:url';
import { ensureBrowsers, findChromium, findFirefox, installHint, isOtherProgram } from './browsers.ts';
import { prepareTypes } from './prepare.ts';
import type { Stage, StageResult } from './stage.ts';
import { STAGES } from './stages.ts';

/**
 * `npm test`: everything, on a fresh machine too. `--only types,unit` runs some of it. The last line is always
 * `N passed, N failed`, summed over all runners; the exit status is 0 only when nothing failed.
 */
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.CI ??= 'true';

/** `PV_SKIP_BROWSERS=1`: whoever runs the tests knows that the browsers are left out. */
const SKIPS_BROWSERS = process.env.PV_SKIP_BROWSERS === '1';

/** `PV_SKIP_OFFICE=1`: the same for LibreOffice, some 300 megabytes to install where it is missing. */
const SKIPS_OFFICE = process.env.PV_SKIP_OFFICE === '1';

/** Of one part, at the end. */
const MOST_LINES_AGAIN = 60;

/** `npm run test:soak`: long repetitions in their full number, which at each change are few. */
const SOAKS = process.argv[2] === '--soak';
if (SOAKS) process.env.PV_SOAK = '1';

const stages = chosenStages(process.argv.slice(SOAKS ? 3 : 2));
const totals = { passed: 0, failed: 0 };
const failedStages: string[] = [];
if (stages === null) {
  process.exitCode = 2;
} else {
  const unfit = await prepareTypes();
  if (unfit !== null) add('preparation', { passed: 0, failed: 1, failures: [unfit] });
  const missing = await missingBrowsers(stages);
  for (const stage of stages) await runStage(stage, missing);
  sayAgainWhatFailed();
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}

function chosenStages(args: readonly string[]): readonly Stage[] | null {
  if (args.length === 0) return SOAKS ? STAGES.filter(({ soaks }) => soaks) : STAGES;
  const names = args[0] === '--only' ? (args[1] ?? '').split(',') : [];
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (names.length > 0 && unknown.length === 0) return STAGES.filter((stage) => names.includes(stage.name));
  console.error(`Usage: npm test -- --only STAGE,STAGE   with stages ${STAGES.map((stage) => stage.name).join(', ')}`);
  return null;
}

async function missingBrowsers(chosen: readonly Stage[]): Promise<ReadonlySet<string>> {
  const needed = [...new Set(chosen.filter((stage) => !isLeftOut(stage)).flatMap((stage) => stage.needs ?? []))];
  const missing = await ensureBrowsers(needed);
  // The stages' own processes find the same browsers.
  process.env.PV_CHROMIUM ??= findChromium()?.path ?? '';
  process.env.PV_FIREFOX ??= findFirefox()?.path ?? '';
  return new Set(missing);
}

/** A server is no browser: what needs servers alone is run. */
function isLeftOut(stage: Stage): boolean {
  const { needs = [] } = stage;
  return isWithoutOffice(stage) || (SKIPS_BROWSERS && needs.some((name) => !isOtherProgram(name)));
}

function isWithoutOffice({ needs = [] }: Stage): boolean {
  return SKIPS_OFFICE && needs.includes('libreoffice-calc-nogui');
}

async function runStage(stage: Stage, missing: ReadonlySet<string>): Promise<void> {
  if (isLeftOut(stage)) {
    const variable = isWithoutOffice(stage) ? 'PV_SKIP_OFFICE' : 'PV_SKIP_BROWSERS';
    console.log(`- ${stage.title}: left out, because ${variable}=1`);
    return;
  }
  const lacking = stage.needs?.find((program) => missing.has(program));
  if (lacking !== undefined) {
    const leaveOut =
      lacking === 'libreoffice-calc-nogui'
        ? 'leave it out knowingly with PV_SKIP_OFFICE=1'
        : 'leave the browsers out knowingly with PV_SKIP_BROWSERS=1';
    const said = `could not run. ${installHint(lacking)}, or ${leaveOut}.`;
    add(stage.title, { passed: 0, failed: 1, failures: [said] });
    return;
  }
  const started = Date.now();
  add(stage.title, await stageResult(stage), Date.now() - started);
}

async function stageResult(stage: Stage): Promise<StageResult> {
  try {
    const result = await stage.run();
    const ranNothing = result.passed + result.failed === 0;
    return ranNothing ? { ...result, failed: 1, failures: [...result.failures, 'ran no test at all'] } : result;
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

function add(title: string, result: StageResult, milliseconds = 0): void {
  totals.passed += result.passed;
  totals.failed += result.failed;
  const mark = result.failed > 0 ? '✗' : '✓';
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`${mark} ${title}: ${result.passed} passed, ${result.failed} failed (${seconds})`);
  for (const note of result.notes ?? []) console.log(`    ${note}`);
  const failures = result.failures.map((failure) => failure.replace(/^/gm, '    ! '));
  for (const failure of failures) console.log(failure);
  if (result.failed > 0) failedStages.push([`✗ ${title}`, ...failures].join('\n'));
}

/** At the end too: of long output often only the end is kept. */
function sayAgainWhatFailed(): void {
  if (failedStages.length === 0) return;
  console.log('\nWhat failed, once more:');
  for (const stage of failedStages) console.log(stage.split('\n').slice(0, MOST_LINES_AGAIN).join('\n'));
}
