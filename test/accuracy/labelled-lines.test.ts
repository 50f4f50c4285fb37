import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERDICTS_BY_STRENGTH } from '@/lib/screening';
import { figuresOf } from './figures.ts';
import { halfOf, lineFiles, readLabelledLines } from './labelled-lines.ts';
import recorded from './recorded.json' with { type: 'json' };
import { screenText } from './screen-text.ts';

const FILES = lineFiles().map((file) => [basename(file, '.jsonl'), readLabelledLines(file)] as const);
const LINES = FILES.flatMap(([, lines]) => lines);
const ZONES = ['bria', 'sam-ouandja', 'bamingui', 'central-african-republic'];

describe('the labelled lines', () => {
  it('are at least 700, each with an id of its own and each said once', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(700);
    expect(new Set(LINES.map(({ id }) => id)).size).toBe(LINES.length);
    expect(new Set(LINES.map(({ field, text, asOf }) => `${field} ${asOf} ${text}`)).size).toBe(LINES.length);
  });

  it.each(FILES)('of %s are named after their file and lie in the half that the id says', (name, lines) => {
    expect(lines.filter(({ id }) => !id.startsWith(`${name}-`))).toEqual([]);
    expect(lines.filter(({ id, half }) => half !== halfOf(id))).toEqual([]);
  });

  it.each(FILES)('of %s name a verdict, a day and a reason, and a zone only where one is alerted', (_name, lines) => {
    const isWellFormed = ({ verdict, accept = [], zone, asOf, why }: (typeof LINES)[number]) =>
      [verdict, ...accept].every((one) => VERDICTS_BY_STRENGTH.includes(one)) &&
      (zone === undefined || (verdict === 'alerted-zone' && ZONES.includes(zone))) &&
      /^\d{4}-\d{2}-\d{2}$/.test(asOf) &&
      why !== '';
    expect(lines.filter((line) => !isWellFormed(line))).toEqual([]);
  });

  it('fill both halves with every verdict', () => {
    for (const half of ['develop', 'final'] as const) {
      const verdicts = new Set(LINES.filter((line) => line.half === half).map(({ verdict }) => verdict));
      expect([...verdicts].sort()).toEqual([...VERDICTS_BY_STRENGTH].sort());
    }
  });

  it('cover at least fourteen languages', () => {
    expect(new Set(LINES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(14);
  });

  it.each(['develop', 'final'] as const)('of the %s half are read no worse than recorded', (half) => {
    const lines = LINES.filter((line) => line.half === half);
    const figures = figuresOf(lines.map((line) => ({ line, answer: screenText(line.text, line.field, line.asOf) })));
    for (const name of ['right', 'precision', 'recall'] as const)
      expect(figures[name], name).toBeGreaterThanOrEqual(recorded[half][name]);
  });
});
