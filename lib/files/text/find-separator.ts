import { labelStrength } from '@/lib/listings';
import { FILE_LIMITS } from '../limits.ts';
import { separatedRows } from './separated-rows.ts';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What Excel writes and reads as a first line to say which separator a file uses. */
const SAID = /^sep=([,;|\t])\r?\n?/i;

/** Rows in which labels are looked for, and of which the width is taken. */
const SAMPLE_ROWS = 60;

/**
 * What keeps the cells of a text apart; `null` where nothing does. The separator that makes labels of lots out of a line wins;
 * without any, the one that gives most rows the same width.
 */
export function findSeparator(sample: string): Separator | null {
  const said = SAID.exec(sample)?.[1];
  if (said) return said as Separator;
  let best: { separator: Separator; score: number } | null = null;
  for (const separator of SEPARATORS) {
    if (!sample.includes(separator)) continue;
    const score = scoreOf(sampleRows(sample, separator));
    if (score > 0 && (best === null || score > best.score)) best = { separator, score };
  }
  return best?.separator ?? null;
}

function sampleRows(sample: string, separator: Separator): string[][] {
  const rows: string[][] = [];
  for (const { texts } of separatedRows([sample], separator, { limits: FILE_LIMITS, remark() {} })) {
    if (texts.some((text) => text.trim() !== '')) rows.push([...texts]);
    if (rows.length === SAMPLE_ROWS) break;
  }
  return rows;
}

/** A label weighs more than any width. */
const LABEL_WEIGHT = 1_000;

function scoreOf(rows: readonly string[][]): number {
  const labels = Math.max(0, ...rows.map(labelStrength));
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  let alike = 0;
  for (const [width, count] of widths) alike = Math.max(alike, (count / rows.length) * Math.min(width, 20));
  return (labels > 1 ? labels * LABEL_WEIGHT : 0) + alike;
}
