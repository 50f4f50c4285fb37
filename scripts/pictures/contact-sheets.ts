import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { dataAddress } from '../store-pictures/set-scene.ts';

/** A picture that was taken, and how wide the page was in it. */
export interface Taken {
  look: string;
  path: string;
  width: number;
}

/** A sheet is seen whole on a common screen. */
const SHEET = { width: 1_560, height: 1_540 };
const GAP = 8;
/** Two pictures of a window stand beside each other. */
const WIDEST = (SHEET.width - 3 * GAP) / 2;
const CAPTION = 18;

/** A picture, or a part of a long one, as it stands on a sheet. */
interface Tile {
  caption: string;
  source: string;
  width: number;
  height: number;
  /** Where the part begins. */
  top: number;
  /** Width at which the whole picture is drawn. */
  drawn: number;
}

/** All looks of one state, side by side, on as many sheets as they need; long pages go on in further tiles. */
export async function contactSheets(
  context: BrowserContext,
  title: string,
  taken: readonly Taken[],
): Promise<Buffer[]> {
  const page = await context.newPage();
  await page.setViewportSize(SHEET);
  const tiles: Tile[] = [];
  for (const one of taken) tiles.push(...(await tilesOf(page, title, one)));
  const sheets: Buffer[] = [];
  for (const row of inRows(tiles)) {
    await page.setContent(`<style>${STYLE}</style>${row.map(figure).join('')}`);
    await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
    sheets.push(await page.screenshot());
  }
  await page.close();
  return sheets;
}

async function tilesOf(page: Page, title: string, { look, path, width }: Taken): Promise<Tile[]> {
  const source = dataAddress(await readFile(path));
  const ratio = await page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image.naturalHeight / image.naturalWidth;
  }, source);
  const drawn = Math.min(width, WIDEST);
  const whole = Math.ceil(drawn * ratio);
  const most = SHEET.height - 2 * GAP - CAPTION;
  const parts = Math.ceil(whole / most);
  return Array.from({ length: parts }, (_, at) => ({
    caption: `${title}, ${look}${parts > 1 ? ` (${at + 1} of ${parts})` : ''}`,
    source,
    width: drawn,
    height: Math.min(most, whole - at * most),
    top: at * most,
    drawn,
  }));
}

function inRows(tiles: readonly Tile[]): Tile[][] {
  const rows: Tile[][] = [];
  let left = 0;
  for (const tile of tiles) {
    const row = rows.at(-1);
    if (row === undefined || left < tile.width) {
      rows.push([tile]);
      left = SHEET.width - 2 * GAP - tile.width - GAP;
    } else {
      row.push(tile);
      left -= tile.width + GAP;
    }
  }
  return rows;
}

function figure({ caption, source, width, height, top, drawn }: Tile): string {
  return `<figure style="width:${width}px"><figcaption>${caption}</figcaption><div style="height:${height}px">
    <img src="${source}" width="${drawn}" style="margin-top:${-top}px"></div></figure>`;
}

const STYLE = `
  body { display: flex; align-items: start; gap: ${GAP}px; margin: ${GAP}px; background: #8a8f94; font: 12px sans-serif; }
  figure { margin: 0; }
  figcaption { height: ${CAPTION}px; overflow: hidden; }
  figure div { overflow: hidden; }
  img { display: block; }`;
