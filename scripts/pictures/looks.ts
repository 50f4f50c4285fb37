import type { Page } from 'playwright-core';

/** Where a page stands: in a window of its own, in the side panel, or under the toolbar button. */
export type Frame = 'window' | 'panel' | 'popup';

/** One way in which a reader may see a page. */
export interface Look {
  name: string;
  media?: Parameters<Page['emulateMedia']>[0];
  /** Size of the window in CSS pixels, by what the page stands in; a frame that is left out has no such look. */
  sizes: Partial<Record<Frame, { width: number; height: number }>>;
}

const PLAIN = {
  window: { width: 1280, height: 800 },
  panel: { width: 420, height: 800 },
  popup: { width: 336, height: 400 },
};

/** At 200 % a window of 1280 × 800 holds half as many CSS pixels each way; no side panel gets narrower than 320. */
const ENLARGED = { window: { width: 640, height: 400 }, panel: { width: 320, height: 400 } };

export const LOOKS: readonly Look[] = [
  { name: 'light', sizes: PLAIN },
  { name: 'dark', media: { colorScheme: 'dark' }, sizes: PLAIN },
  { name: 'forced', media: { forcedColors: 'active' }, sizes: PLAIN },
  { name: 'forced-dark', media: { forcedColors: 'active', colorScheme: 'dark' }, sizes: PLAIN },
  { name: 'narrow', sizes: { window: { width: 320, height: 640 }, panel: { width: 320, height: 640 } } },
  { name: 'zoom-200', sizes: ENLARGED },
  { name: '4k', sizes: { window: { width: 3840, height: 2160 } } },
  { name: 'still', media: { reducedMotion: 'reduce' }, sizes: PLAIN },
];

/** What a language of the other direction is looked at in. */
export const MIRRORED_LOOKS: readonly Look[] = LOOKS.filter(({ name }) =>
  ['light', 'dark', 'forced', 'narrow'].includes(name),
);

const USUAL: Look['media'] = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' };

/** What is out of sight may be left undrawn; here all of it is looked at. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Shows a page in a look; `false` where the look has no size for what it stands in. */
export async function putOn(page: Page, look: Look, frame: Frame): Promise<boolean> {
  const size = look.sizes[frame];
  if (size === undefined) return false;
  await page.emulateMedia({ ...USUAL, ...look.media });
  await page.setViewportSize(size);
  return true;
}
