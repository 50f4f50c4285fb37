import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureBrowsers, installHint } from './browsers.ts';
import { axeFaults, sidewaysScroll } from './drive/page-faults.ts';
import { contactSheets, type Taken } from './pictures/contact-sheets.ts';
import { drawAll, LOOKS, type Look, MIRRORED_LOOKS, putOn } from './pictures/looks.ts';
import type { PageState } from './pictures/page-state.ts';
import { STATE_GROUPS } from './pictures/page-states.ts';
import { type Stage, setStage } from './store-pictures/set-scene.ts';

/**
 * `npm run pictures [-- --only desk --language he --check]`: every page in each of its states and looks, as pictures in
 * `.output/pictures/LANGUAGE/`, with sheets of all looks for each state. Says what scrolls sideways; `--check` has axe
 * look at each too.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, '.output/pictures');
/** One from left to right, two from right to left. */
const LANGUAGES = ['en', 'he', 'ar'];
const MIRRORED = ['he', 'ar'];
/** Drawn and settled well within it. */
const SETTLE_MS = 200;

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [''] },
    language: { type: 'string', multiple: true, default: LANGUAGES },
    check: { type: 'boolean', default: false },
  },
});
process.exitCode = await main();

async function main(): Promise<number> {
  const missing = await ensureBrowsers(['chromium', 'chromium-l10n']);
  for (const name of missing) console.error(installHint(name));
  if (missing.length > 0) return 1;
  let faults = 0;
  for (const language of asked.language) faults += await takeAll(language);
  console.log(faults === 0 ? 'No faults found.' : `${faults} faults, named above.`);
  return faults === 0 ? 0 : 1;
}

async function takeAll(language: string): Promise<number> {
  const folder = join(FOLDER, language);
  await mkdir(join(folder, 'sheets'), { recursive: true });
  const stage = await setStage(language);
  let faults = 0;
  try {
    for (const group of STATE_GROUPS) {
      const states = group.states.filter(({ name }) => asked.only.some((begin) => name.startsWith(begin)));
      if (states.length > 0) await group.prepare(stage);
      for (const state of states) faults += await takeState(stage, state, language, folder);
    }
  } finally {
    await stage.close();
  }
  return faults;
}

/** A state that cannot be reached is a fault like others: the rest is still taken. */
async function takeState(stage: Stage, state: PageState, language: string, folder: string): Promise<number> {
  try {
    const page = await state.show(stage);
    const found = await takeLooks(stage, page, state, language, folder);
    for (const fault of found) console.log(`${language} ${state.name}, ${fault}`);
    return found.length;
  } catch (error) {
    console.log(`${language} ${state.name}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    for (const open of stage.driven.context.pages().slice(1)) await open.close();
  }
}

async function takeLooks(stage: Stage, page: Page, state: PageState, language: string, folder: string) {
  await drawAll(page);
  const taken: Taken[] = [];
  const faults: string[] = [];
  for (const look of MIRRORED.includes(language) ? MIRRORED_LOOKS : LOOKS) {
    if (!(await putOn(page, look, state.frame))) continue;
    await page.waitForTimeout(SETTLE_MS);
    faults.push(...(await faultsIn(page, look)));
    const path = join(folder, `${state.name}-${look.name}.png`);
    await page.screenshot({ path, fullPage: true, animations: 'disabled', caret: 'hide' });
    taken.push({ look: look.name, path, width: page.viewportSize()?.width ?? 0 });
  }
  const sheets = await contactSheets(stage.driven.context, `${language} ${state.name}`, taken);
  for (const [at, sheet] of sheets.entries()) {
    await writeFile(join(folder, 'sheets', `${state.name}-${at + 1}.png`), sheet);
  }
  console.log(`${relative(ROOT, folder)}/${state.name}  ${taken.length} looks on ${sheets.length} sheets`);
  return faults;
}

async function faultsIn(page: Page, { name }: Look): Promise<string[]> {
  const sideways = await sidewaysScroll(page);
  const found = asked.check ? await axeFaults(page) : [];
  return [...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : []), ...found].map((fault) => `${name}: ${fault}`);
}
