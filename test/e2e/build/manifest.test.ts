import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const OUTPUT = fileURLToPath(new URL('../../../.output', import.meta.url));

/** A new permission must show in the change that brings it; renew with `npx vitest run -c vitest.e2e.config.ts test/e2e/build -u`. */
it.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s is as reviewed', async (build) => {
  const manifest = JSON.parse(readFileSync(`${OUTPUT}/${build}/manifest.json`, 'utf8')) as Record<string, unknown>;
  const { version: _, ...rest } = manifest;
  await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`./${build}.manifest.snap`);
});
