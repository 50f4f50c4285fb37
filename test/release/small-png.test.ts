import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { smallPng } from '@/scripts/store-pictures/small-png.ts';

/** Colours of the pixels of a palette picture, row by row. */
function pixelsOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks = new Map<string, Uint8Array>();
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    const name = new TextDecoder().decode(png.subarray(at + 4, at + 8));
    chunks.set(name, png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  const width = view.getUint32(16);
  const palette = chunks.get('PLTE') ?? new Uint8Array();
  const rows = unzlibSync(chunks.get('IDAT') ?? new Uint8Array());
  const indexes = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return indexes.map(
    (index) => ((palette[index * 3] ?? 0) << 16) | ((palette[index * 3 + 1] ?? 0) << 8) | (palette[index * 3 + 2] ?? 0),
  );
}

function rgba(colours: readonly number[]): Uint8Array {
  return new Uint8Array(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]));
}

describe('a picture in few bytes', () => {
  it('keeps every colour while there are few', () => {
    const colours = [0xffffff, 0x17508f, 0xa63c00, 0xffffff, 0x000000, 0x0000ff];
    expect(pixelsOf(smallPng({ width: 3, height: 2, rgba: rgba(colours) }))).toEqual(colours);
  });

  it('keeps what fills it and comes near to the rest where there are many', () => {
    const ground = new Array<number>(4_000).fill(0xf6f7f9);
    const shades = Array.from({ length: 4_000 }, (_, at) => (at * 4_099) & 0xffffff);
    const seen = pixelsOf(smallPng({ width: 100, height: 80, rgba: rgba([...ground, ...shades]) }));
    expect(seen.slice(0, 4_000).every((colour) => colour === 0xf6f7f9)).toBe(true);
    expect(new Set(seen).size).toBeLessThanOrEqual(256);
    const far = shades.filter((colour, at) =>
      [16, 8, 0].some((shift) => Math.abs(((colour >> shift) & 255) - (((seen[4_000 + at] ?? 0) >> shift) & 255)) > 80),
    );
    expect(far).toEqual([]);
  });
});
