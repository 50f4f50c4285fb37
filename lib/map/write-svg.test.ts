import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundShapes, outlineShapes, riverShapes, scaleShapes } from './ground-layer.ts';
import { PALETTE } from './shape.ts';
import { type ExportedMap, sizeOfSvg, writeSvg } from './write-svg.ts';

const names = { TD: 'Chad', SD: 'Sudan', SS: 'South Sudan', CD: 'DR Congo', CG: 'Congo', CM: 'Cameroon' };
const exported = (given: Partial<ExportedMap> = {}): ExportedMap => ({
  title: 'As of 28 December 2012',
  shapes: [...groundShapes(names, 1), ...riverShapes(1), ...outlineShapes(), ...scaleShapes('100 km', 100, 0.6, 1)],
  legend: [{ sign: [{ key: 'x', tag: 'circle', attributes: { r: 4, fill: 'var(--ink)' } }], words: 'Town' }],
  disclaimer: 'Made from press reports.',
  notes: ['Zones are schematic.'],
  ...given,
});

describe('the file of a map', () => {
  it('carries title, disclaimer and notes as words, and no colour of a theme', () => {
    const text = writeSvg(exported());
    for (const words of [
      'As of 28 December 2012',
      'Made from press reports.',
      'Zones are schematic.',
      'Town',
      'Chad',
    ]) {
      expect(text).toContain(`>${words}<`);
    }
    expect(text).not.toContain('var(');
    expect(text).not.toContain(' style=');
    expect(sizeOfSvg(text).height).toBeGreaterThan(sizeOfSvg(text).width / 2);
  });

  it.each([{ disclaimer: ' ' }, { title: '' }])('is not written without %o', (given) => {
    expect(() => writeSvg(exported(given))).toThrow(/without title and disclaimer/);
  });

  it('keeps all words of a long disclaimer', () => {
    const disclaimer = Array.from({ length: 120 }, (_, at) => `word${at}`).join(' ');
    const text = writeSvg(exported({ disclaimer }));
    for (const word of disclaimer.split(' ')) expect(text).toMatch(new RegExp(`[ >]${word}[ <]`));
  });

  it('leaves out what only a screen needs', () => {
    const shape = {
      key: 'f',
      tag: 'g',
      attributes: { role: 'button', tabindex: 0, 'data-place': 'x', class: 'y' },
    } as const;
    expect(writeSvg(exported({ shapes: [shape] }))).toContain('<g/>');
  });

  it('stays one well-formed text whatever the words are', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = writeSvg(exported({ title: `t${words}`, notes: [words], shapes: [] }));
        const inner = text.replace(/<\/?[a-z]+(?: [\w-]+="[^"<>]*")*\/?>/gi, '');
        expect(inner).not.toMatch(/[<>]/);
        expect(inner).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
      { numRuns: 40 },
    );
  });

  it('has the light colours of the pages', () => {
    const css = ['components/tokens.css', 'components/map/map-colours.css']
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    for (const [name, colour] of Object.entries(PALETTE)) {
      expect(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1], name).toBe(colour);
    }
  });

  it('refuses a colour that the palette does not know', () => {
    const shape = { key: 'x', tag: 'path', attributes: { fill: 'var(--no-such)' } } as const;
    expect(() => writeSvg(exported({ shapes: [shape] }))).toThrow(/no-such/);
  });
});
