import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** A picture as a canvas gives it: four bytes a pixel, row by row. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const BITS_PER_CHANNEL = 8;
const PALETTE_COLOURS = 3;
/** What one byte a pixel can name. */
const MAX_COLOURS = 256;

/** A colour and how many pixels have it; colours are 0xRRGGBB. */
type Counted = readonly [colour: number, count: number];

/**
 * Writes an opaque picture as a PNG of 256 colours: the stores and a clone carry a third of the bytes, and on screens of
 * flat colours nobody sees it. The same pixels give the same bytes.
 */
export function smallPng({ width, height, rgba }: Pixels): Uint8Array {
  const counts = countColours(rgba);
  const palette = choosePalette([...counts]);
  const nearest = new Map<number, number>();
  for (const colour of counts.keys()) nearest.set(colour, nearestIn(palette, colour));
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    // Each row begins with its filter; none is best for a palette.
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = nearest.get(colourAt(rgba, y * width + x)) ?? 0;
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([BITS_PER_CHANNEL, PALETTE_COLOURS], 8);
  const colours = new Uint8Array(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return joined([
    new Uint8Array(SIGNATURE),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function countColours(rgba: Uint8Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < rgba.length / 4; pixel += 1) {
    const colour = colourAt(rgba, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

function colourAt(rgba: Uint8Array, pixel: number): number {
  const at = pixel * 4;
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

/** Median cut, the most frequent colours kept as they are: text stays on exactly the page's own ground. */
function choosePalette(counted: readonly Counted[]): number[] {
  if (counted.length <= MAX_COLOURS) return counted.map(([colour]) => colour).sort((a, b) => a - b);
  const byCount = [...counted].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const kept = byCount.slice(0, MAX_COLOURS / 4).map(([colour]) => colour);
  const boxes: Counted[][] = [byCount.slice(MAX_COLOURS / 4)];
  while (boxes.length < MAX_COLOURS - kept.length) {
    const widest = boxes.reduce((best, box, index) => (weight(box) > weight(boxes[best] ?? []) ? index : best), 0);
    const [low, high] = halves(boxes[widest] ?? []);
    if (low.length === 0 || high.length === 0) break;
    boxes.splice(widest, 1, low, high);
  }
  return [...new Set([...kept, ...boxes.map(mean)])].sort((a, b) => a - b);
}

/** Boxes of many pixels and of a wide range are cut first. */
function weight(box: readonly Counted[]): number {
  if (box.length < 2) return 0;
  return range(box, widestChannel(box)) * Math.sqrt(box.reduce((sum, [, count]) => sum + count, 0));
}

function widestChannel(box: readonly Counted[]): number {
  return [16, 8, 0].reduce((best, shift) => (range(box, shift) > range(box, best) ? shift : best), 16);
}

function range(box: readonly Counted[], shift: number): number {
  let least = 255;
  let most = 0;
  for (const [colour] of box) {
    const value = (colour >> shift) & 255;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

function halves(box: readonly Counted[]): [Counted[], Counted[]] {
  const shift = widestChannel(box);
  const inOrder = [...box].sort((a, b) => ((a[0] >> shift) & 255) - ((b[0] >> shift) & 255) || a[0] - b[0]);
  const half = inOrder.reduce((sum, [, count]) => sum + count, 0) / 2;
  let seen = 0;
  const cut = inOrder.findIndex(([, count]) => {
    seen += count;
    return seen >= half;
  });
  const at = Math.min(Math.max(cut, 1), inOrder.length - 1);
  return [inOrder.slice(0, at), inOrder.slice(at)];
}

function mean(box: readonly Counted[]): number {
  const pixels = box.reduce((sum, [, count]) => sum + count, 0);
  const of = (shift: number) =>
    Math.round(box.reduce((sum, [colour, count]) => sum + ((colour >> shift) & 255) * count, 0) / pixels);
  return (of(16) << 16) | (of(8) << 8) | of(0);
}

function nearestIn(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < palette.length; index += 1) {
    const distance = distanceOf(palette[index] ?? 0, colour);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function distanceOf(a: number, b: number): number {
  const [red, green, blue] = [16, 8, 0].map((shift) => ((a >> shift) & 255) - ((b >> shift) & 255)) as [
    number,
    number,
    number,
  ];
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = joined([new TextEncoder().encode(name), data]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return whole;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
