import { readFile } from 'node:fs/promises';
import { dataAddress, drawn, type Scene } from './set-scene.ts';

/** A picture that a store shows in its own lists. */
export interface Tile {
  name: string;
  width: number;
  height: number;
}

export const TILES: readonly Tile[] = [
  { name: 'tile-440x280', width: 440, height: 280 },
  { name: 'tile-1400x560', width: 1400, height: 560 },
];

const ICON = new URL('../icon.svg', import.meta.url);

/** The icon, the name and one line of the listing; on the wide one also what the extension shows, as it shows it. */
export async function drawTile(
  scene: Scene,
  { width, height }: Tile,
  listing: string,
  taken: ReadonlyMap<string, Buffer>,
): Promise<Buffer> {
  const isWide = width > 1000;
  const shown = taken.get('2-panel');
  const icon = await readFile(ICON, 'utf8');
  const words = `<div class="words"><h1>${escaped(field(listing, 'Name'))}</h1><p dir="auto">${escaped(field(listing, 'Tile'))}</p></div>`;
  const page = shown ? dataAddress(shown) : '';
  const beside = isWide
    ? `<div class="page"><img src="${page}"></div><div class="panel"><img src="${page}"></div>`
    : '';
  const html = `<!doctype html><html><style>${style(isWide, width, height)}</style><body>${icon}${words}${beside}</body></html>`;
  return drawn(scene, html, width, height);
}

/** What stands below a heading of the listing. */
function field(listing: string, name: string): string {
  const words = new RegExp(`^## ${name}\\n+([^#]+)`, 'm').exec(listing)?.[1]?.trim();
  if (words === undefined || words === '') throw new Error(`The listing has no part "## ${name}".`);
  return words;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Colours of the icon and of the pages (components/tokens.css). */
function style(isWide: boolean, width: number, height: number): string {
  const common = `
    * { box-sizing: border-box; margin: 0; }
    body { position: relative; width: ${width}px; height: ${height}px; overflow: hidden; color: #fff;
      background: linear-gradient(135deg, #0b2a4f, #134478); font-family: "Liberation Sans", Arial, "Noto Sans", sans-serif; }
    svg, .words, .page, .panel { position: absolute; }
    h1 { font-weight: 700; letter-spacing: -0.01em; white-space: nowrap; }
    p { line-height: 1.35; color: #d5e4f4; text-align: left; text-wrap: balance; }`;
  return common + (isWide ? WIDE : SMALL);
}

const SMALL = `
  svg { width: 132px; height: 132px; right: 32px; top: 74px; }
  .words { left: 32px; top: 84px; width: 250px; }
  h1 { font-size: 37px; }
  p { font-size: 18px; margin-top: 10px; }`;

/** The page and its side panel, both cut out of one picture, a little smaller than they are; the panel stands in front. */
const WIDE = `
  svg { width: 120px; height: 120px; left: 56px; top: 112px; }
  .words { left: 64px; top: 256px; width: 390px; }
  h1 { font-size: 60px; }
  p { font-size: 26px; margin-top: 16px; }
  .page, .panel { overflow: hidden; border-radius: 12px; background: #fff; }
  .page { left: 490px; top: 48px; width: 730px; height: 560px; box-shadow: 0 12px 48px #0008; }
  .page img { width: 1088px; }
  .panel { left: 1012px; top: 88px; width: 364px; height: 520px; box-shadow: 0 8px 40px #000a; }
  .panel img { position: absolute; right: 0; top: 0; width: 1110px; }`;
