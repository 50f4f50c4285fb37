import { holds, parentElementOf } from './dom.ts';
import { foldWords } from './fold-label.ts';
import type { LotUnit } from './lot-units.ts';
import { linesOfUnit } from './lot-units.ts';
import type { Line } from './page-lines.ts';
import { noticeKindOf } from './table/notice-of-origin.ts';

/** What stands over a lot and holds for it: headings of the page's outline, nearest first, and the line before the group. */
export interface Governing {
  headings: readonly Line[];
  /** The last words before the lot that belong to no lot, unless a heading came since. */
  lead: Line | null;
}

/** For each unit, in one pass over the page. Headings inside a lot govern no other lot. */
export function governingOf(units: readonly LotUnit[], lines: readonly Line[]): Map<LotUnit, Governing> {
  const found = new Map<LotUnit, Governing>();
  const sorted = [...units].sort((one, other) => one.first - other.first);
  let outline: Line[] = [];
  let lead: Line | null = null;
  let at = 0;
  for (const unit of sorted) {
    const own = linesOfUnit(unit, lines);
    const first = own[0]?.index ?? unit.first;
    for (; at < first; at += 1) {
      const line = lines[at]!;
      if (line.heading > 0) outline = [line, ...outline.filter((each) => each.heading < line.heading)];
      lead = line.heading > 0 ? null : line;
    }
    found.set(unit, { headings: outline.filter((heading) => reaches(heading, unit, lines)), lead });
    at = Math.max(at, (own.at(-1)?.index ?? first) + 1);
  }
  return found;
}

/** Lines beside a heading that a box of headings may hold: a subtitle, a date. */
const MOST_LINES_BESIDE = 2;

/**
 * A heading speaks for what follows in its own box. It reaches out of a box that holds little but headings; a box with
 * more (a side column, another article) keeps its heading to itself.
 */
function reaches(heading: Line, unit: LotUnit, lines: readonly Line[]): boolean {
  for (let box = parentElementOf(heading.block); box; box = parentElementOf(box)) {
    if (holds(box, unit.element)) return true;
    const beyond = lines[heading.index + MOST_LINES_BESIDE + 1];
    if (beyond && holds(box, beyond.block)) return false;
  }
  return true;
}

const FOR_ALL =
  /notice of origin|\b(?:all|both) (?:the |our |these )?(?:lots|goods|parcels|stones|diamonds|rough)\b|tous les (?:lots|diamants)|toutes les (?:pierres|marchandises)|alle (?:lose|steine|waren|kavels|stenen|partijen|goederen)|todos los (?:lotes|diamantes)|todos os (?:lotes|diamantes)|все (?:лоты|камни|алмазы)|所有(?:批次|钻石|货品|毛坯)|全部(?:批次|钻石|货品|毛坯)|جميع (?:القطع|اللوتات|الاحجار|الماس)|كل (?:القطع|الاحجار)|כל (?:החבילות|האבנים|היהלומים)/;

/** Words beside the lots that say where all of them come from, each with its place in the page. */
export function noticesIn(lines: readonly Line[], units: readonly LotUnit[], owned: ReadonlySet<Line>): Line[] {
  const first = units.reduce((least, unit) => Math.min(least, unit.first), lines.length) - NOTICE_DISTANCE;
  const last = units.reduce((most, unit) => Math.max(most, unit.end), 0) + NOTICE_DISTANCE;
  return lines.slice(Math.max(0, first), last).filter((line) => !owned.has(line) && speaksForAll(line.words.text));
}

function speaksForAll(text: string): boolean {
  return text.length < 1200 && (FOR_ALL.test(foldWords(text)) || noticeKindOf(text, null) === 'notice');
}

/** Lines above the first and below the last lot in which such a notice is looked for. */
const NOTICE_DISTANCE = 12;
