import { figuresOf, type Outcome } from '../test/accuracy/figures.ts';
import type { LabelledLine } from '../test/accuracy/labelled-lines.ts';
import { percent } from './shares.ts';

const COLUMNS = ['lines', 'right', 'precision', 'recall', 'false alarms', 'missed'];

/** The figures as Markdown: each half, then each language and each trap. */
export function accuracyTables(outcomes: readonly Outcome[]): string {
  const ofHalf = (half: string) => outcomes.filter(({ line }) => line.half === half);
  const halves: [string, readonly Outcome[]][] = [
    ['develop', ofHalf('develop')],
    ['final', ofHalf('final')],
    ['both', outcomes],
  ];
  const byLanguage = (line: LabelledLine) => line.language;
  const byTrap = (line: LabelledLine) => line.trap ?? 'plain';
  return [
    table('half', halves),
    table('language, develop', groupBy(ofHalf('develop'), byLanguage)),
    table('language, final', groupBy(ofHalf('final'), byLanguage)),
    table('trap, develop', groupBy(ofHalf('develop'), byTrap)),
    table('trap, final', groupBy(ofHalf('final'), byTrap)),
  ].join('\n\n');
}

function groupBy(outcomes: readonly Outcome[], key: (line: LabelledLine) => string): [string, Outcome[]][] {
  const groups = Map.groupBy(outcomes, ({ line }) => key(line));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}

function table(title: string, groups: readonly [string, readonly Outcome[]][]): string {
  const rows = [[title, ...COLUMNS], ...groups.map(rowOf)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))),
  );
  return [lines[0]!, rule, ...lines.slice(1)].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function rowOf([name, outcomes]: [string, readonly Outcome[]]): string[] {
  const { lines, right, precision, recall, falseAlarms, missed } = figuresOf(outcomes);
  return [name, `${lines}`, percent(right), percent(precision), percent(recall), `${falseAlarms}`, `${missed}`];
}
