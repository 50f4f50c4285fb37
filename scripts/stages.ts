import { benchCases } from '../bench/cases.ts';
import { buildExtensions } from './build.ts';
import { buildCli } from './build-cli.ts';
import { lintFirefoxBuild } from './lint-firefox.ts';
import { nodeTool } from './node-tool.ts';
import { runProcess } from './run-process.ts';
import { weighBundles } from './sizes.ts';
import type { Stage, StageResult } from './stage.ts';
import { runVitest } from './vitest-stage.ts';

const E2E = ['--config', 'vitest.e2e.config.ts'];

/** Everything that `npm test` runs, in order: what is quick and says most comes first. */
export const STAGES: readonly Stage[] = [
  { name: 'types', title: 'types (tsc)', run: () => tool('typescript', ['--noEmit'], 'tsc') },
  {
    name: 'lint',
    title: 'format, lint and the floor rules (biome)',
    run: () => tool('@biomejs/biome', ['ci', '--colors=off', '.'], 'biome'),
  },
  { name: 'unit', title: 'unit tests (vitest)', soaks: true, run: () => runVitest([]) },
  {
    name: 'feed',
    title: 'the signed feed from a real web server (vitest, nginx)',
    needs: ['nginx-light'],
    run: () => runVitest(['--config', 'vitest.feed.config.ts']),
  },
  {
    name: 'teams',
    title: 'a shared record on a server of the protocol of CouchDB (vitest, express-pouchdb)',
    soaks: true,
    run: () => runVitest(['--config', 'vitest.teams.config.ts']),
  },
  {
    name: 'browser',
    title: 'readers and page in a real browser (vitest, Chromium)',
    soaks: true,
    needs: ['chromium'],
    run: () => runVitest(['--config', 'vitest.browser.config.ts']),
  },
  { name: 'build', title: 'extension for Chromium and for Firefox (wxt)', run: () => buildExtensions() },
  { name: 'manifest', title: 'the built manifests as reviewed', run: () => runVitest([...E2E, 'test/e2e/build']) },
  { name: 'sizes', title: 'sizes of the bundles', run: async () => weighBundles() },
  {
    name: 'package',
    title: 'packages for the stores, built again from their sources',
    soaks: true,
    run: () => runVitest([...E2E, 'test/e2e/package']),
  },
  { name: 'web-ext', title: "Mozilla's linter on the Firefox build (web-ext)", run: lintFirefoxBuild },
  { name: 'cli', title: 'command line, end to end', run: onBuiltCli(() => runVitest([...E2E, 'test/e2e/cli'])) },
  {
    name: 'archive',
    title: 'an archive over a queue and as a filter (vitest, Redis, GNU parallel)',
    soaks: true,
    needs: ['redis-server', 'parallel'],
    run: onBuiltCli(() => runVitest(['--config', 'vitest.archive.config.ts'])),
  },
  {
    name: 'office',
    title: 'exported tables, read back by LibreOffice',
    needs: ['libreoffice-calc-nogui'],
    run: () => runVitest(['--config', 'vitest.office.config.ts']),
  },
  { name: 'cases', title: 'labelled lines and pages', run: onBuiltCli(benchCases) },
  {
    name: 'chromium',
    title: 'the built extension in Chromium',
    needs: ['chromium'],
    run: () => runVitest([...E2E, 'test/e2e/chromium']),
  },
  {
    name: 'firefox',
    title: 'the built extension in Firefox',
    needs: ['firefox-esr'],
    run: () => runVitest([...E2E, 'test/e2e/firefox']),
  },
];

/** A program that passes or fails as a whole counts as one test. */
async function tool(packageName: string, args: readonly string[], program: string): Promise<StageResult> {
  const { status, output } = await runProcess(process.execPath, [nodeTool(packageName, program), ...args]);
  if (status === 0) return { passed: 1, failed: 0, failures: [] };
  return { passed: 0, failed: 1, failures: [output.trimEnd()] };
}

function onBuiltCli(run: () => Promise<StageResult>): () => Promise<StageResult> {
  return async () => {
    try {
      await buildCli();
    } catch (error) {
      return { passed: 0, failed: 1, failures: [`The command line could not be built: ${String(error)}`] };
    }
    return run();
  };
}
