import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/**
 * Draws `icon.svg` in every size that browsers and stores ask for. The stores want 16 clear pixels around the largest.
 * Run it after the drawing was changed: `node scripts/make-icons.ts`; the pictures are committed.
 */
const SIZES = [
  { size: 16, clear: 0 },
  { size: 32, clear: 0 },
  { size: 48, clear: 0 },
  { size: 96, clear: 0 },
  { size: 128, clear: 16 },
];

const svg = await readFile(new URL('./icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const { size, clear } of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const drawn = `position:fixed;inset:${clear}px;width:${size - 2 * clear}px;height:${size - 2 * clear}px`;
    await page.setContent(svg.replace('<svg ', `<svg style="${drawn}" `));
    const picture = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), picture);
  }
} finally {
  await browser.close();
}
