import { readOrigins } from '@/lib/gazetteer';
import {
  attributeOf,
  bodyOf,
  childElements,
  isElement,
  isText,
  localNameOf,
  nextElementOf,
  ownerDocumentOf,
  parentElementOf,
  previousSiblingOf,
  queryAll,
  queryFirst,
} from '../dom.ts';
import { fieldText, plainText } from '../field-text.ts';
import { hasNewsWord } from '../offer-evidence.ts';
import type { FieldText, PageContext } from '../types.ts';
import { says } from '../words.ts';
import { rowsOfTable } from './dom-grid.ts';
import { labelOf } from './find-header.ts';
import { labelledOriginIn } from './labelled-origin.ts';
import { noticeAround } from './notice-around.ts';
import { isLegend } from './origin-legend.ts';
import { isLetterHead } from './sheet-titles.ts';
import { isSpecTable } from './turned-table.ts';

/** The words around a sheet that hold for all of its lots. */
export interface GoverningWords {
  /** The nearest that states an origin; null where none does. */
  heading: FieldText | null;
  notice: FieldText | null;
  /** The notice stands above the sheet, and no other sheet could claim it: so do those of the page's other sheets. */
  isNoticeAbove: boolean;
  /** All titles over the sheet, nearest first: they tell what kind of goods or of page it is. */
  titles: string;
}

const NEVER_GOVERNS = new Set(
  'script style nav aside footer template noscript select button form iframe dialog menu option datalist input label'.split(
    ' ',
  ),
);
const LONGEST_TITLE = 240;
const LONGEST_LINE = 160;
const MOST_LINES = 3;
const MOST_SIBLINGS = 30;
/** A line over a table ranks below every heading. */
const LEVEL_OF_LINE = 7;

export function governingWords(sheet: Element, page: PageContext, noticesStandAbove = false): GoverningWords {
  const search = new TitleSearch(page);
  search.lookAt(sheet);
  const document = ownerDocumentOf(sheet);
  const body = document ? bodyOf(document) : null;
  for (let at: Element | null = sheet; at && at !== body && !search.isDone; at = parentElementOf(at)) {
    search.climbFrom(at);
  }
  return { ...search.result(), ...noticeAround(sheet, page.language, noticesStandAbove) };
}

class TitleSearch {
  private heading: FieldText | null = null;
  private readonly titles: string[] = [];
  private level = 99;
  private lines = 0;
  /** Another sheet stands between: its own lines are not ours, and a title of ours hides those above it. */
  private hasPassedSheet = false;
  private hasOwnTitle = false;

  constructor(private readonly page: PageContext) {}

  /** Only an origin settles it; titles are gathered to the top. */
  get isDone(): boolean {
    return this.level <= 1 && this.heading !== null;
  }

  /** What the sheet says of itself: its caption, its label, the tab or the legend that opens it. */
  lookAt(sheet: Element): void {
    for (const caption of childElements(sheet)) {
      if (localNameOf(caption) === 'caption') this.take(fieldText(caption), LEVEL_OF_LINE);
    }
    this.takeLabels(sheet);
  }

  climbFrom(at: Element): void {
    if (at !== undefined) this.takeLabels(at);
    let count = 0;
    for (let node = previousSiblingOf(at); node && count < MOST_SIBLINGS; node = previousSiblingOf(node)) {
      count += 1;
      if (isText(node)) this.takeLine(fieldText(node));
      else if (isElement(node)) this.takeSibling(node);
    }
  }

  result(): { heading: FieldText | null; titles: string } {
    if (!this.heading && this.page.title !== '') this.take(plainText(this.page.title), 0);
    return { heading: this.heading, titles: this.titles.join(' ; ') };
  }

  private takeLabels(element: Element): void {
    const label = attributeOf(element, 'aria-label') ?? attributeOf(element, 'summary');
    if (label && label.length <= LONGEST_TITLE) this.take(plainText(label), LEVEL_OF_LINE);
    for (const tab of labelledBy(element)) this.take(fieldText(tab), LEVEL_OF_LINE);
  }

  private takeSibling(element: Element): void {
    const name = localNameOf(element);
    if (NEVER_GOVERNS.has(name) || /navigation|complementary|search|menu/.test(attributeOf(element, 'role') ?? ''))
      return;
    if (name === 'table' || queryFirst(element, 'table, [role="grid"], [role="table"]')) {
      if (!this.hasPassedSheet && isHeadData(element)) this.takePairs(element);
      else this.hasPassedSheet = true;
      return;
    }
    if (!this.hasPassedSheet && name !== 'header') this.takePairs(element);
    const words = fieldText(element, { maxLength: LONGEST_TITLE * 2 });
    if (words.text === '' || words.text.length > LONGEST_TITLE) {
      if (name !== 'header') return;
    }
    const level = levelOf(element);
    if (level !== null) this.takeHeading(fieldText(element), level);
    else if (!this.takeInnerHeadings(element)) this.takeLine(words);
  }

  /** Head data over the sheet: `<dt>Country of origin</dt><dd>…</dd>`, a small table of labels and values. */
  private takePairs(element: Element): void {
    if (this.heading || this.lines >= MOST_LINES) return;
    const origin = originInPairs(element, this.page.language);
    if (origin) this.take(origin, LEVEL_OF_LINE);
  }

  /** `<div class="title"><h2>…</h2><p>…</p></div>`: all of a short box is the title. */
  private takeInnerHeadings(element: Element): boolean {
    const inner = queryAll(element, 'h1, h2, h3, h4, h5, h6, [role="heading"]');
    for (const heading of inner.reverse()) this.takeHeading(fieldText(heading), levelOf(heading) ?? 6);
    return inner.length > 0;
  }

  /** Up the page, only a heading of a higher rank than the last one governs the sheet too. */
  private takeHeading(words: FieldText, level: number): void {
    if (level >= this.level) return;
    if (this.hasPassedSheet && this.hasOwnTitle && this.level > 6 && level > 1) return;
    this.level = level;
    this.take(words, level);
  }

  private takeLine(words: FieldText): void {
    if (words.text === '' || this.hasPassedSheet || this.lines >= MOST_LINES || this.level <= 6) return;
    if (words.text.length > LONGEST_LINE || isLegend(words.text)) return;
    this.lines += 1;
    const origin = labelledOriginIn(words, this.page.language);
    if (origin) this.take(origin, LEVEL_OF_LINE);
    // Where one looks at the goods or meets the seller is no origin.
    else if (!says('elsewhereLine', words.text)) this.take(words, LEVEL_OF_LINE);
  }

  private take(words: FieldText, level: number): void {
    if (words.text === '' || (isLetterHead(words.text) && !tellsOrigin(words.text, this.page.language))) return;
    this.titles.push(words.text);
    if (!this.hasPassedSheet && level > 0) this.hasOwnTitle = true;
    if (!this.heading && statesOriginAsHeading(words.text, this.page.language)) this.heading = words;
  }
}

/** "Open for bids now: goods mined at Bria": in so many words, whatever the label. */
function tellsOrigin(text: string, language: string | null): boolean {
  return readOrigins(text.slice(text.search(/[:：]/) + 1), 'notice', { language }).length > 0;
}

/** A table of labels and values, no sheet of lots. */
function isHeadData(element: Element): boolean {
  const table = localNameOf(element) === 'table' ? element : queryFirst(element, 'table');
  return table !== null && isSpecTable(rowsOfTable(table), null);
}

const MOST_LABELS = 60;

function originInPairs(element: Element, language: string | null): FieldText | null {
  if (queryFirst(element, 'nav, select, form') || localNameOf(element) === 'nav') return null;
  const labels = queryAll(element, 'dt, th, td:first-child, b, strong, label, span:first-child');
  for (const label of labels.slice(0, MOST_LABELS)) {
    const words = fieldText(label, { maxLength: 60 }).text.replace(/\s*[:：]\s*$/u, '');
    const match = words.length > 2 ? labelOf(words, language, false) : null;
    if (match?.field !== 'origin' || match.certainty !== 'exact' || match.kind === 'source') continue;
    const next = nextElementOf(label);
    const value = next ? fieldText(next) : null;
    const isExplained = value !== null && hasNewsWord(value.text);
    if (value && !isExplained && value.text !== '' && value.text.length <= LONGEST_LINE) return value;
  }
  return null;
}

/** Over a sheet of rough a bare name is enough. */
export function statesOriginAsHeading(text: string, language: string | null): boolean {
  return readOrigins(text, 'heading', { language, goods: 'rough' }).some((statement) => statement.places.length > 0);
}

function levelOf(element: Element): number | null {
  const name = localNameOf(element);
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (attributeOf(element, 'role') === 'heading') return Number(attributeOf(element, 'aria-level')) || 2;
  return name === 'legend' || name === 'summary' || name === 'dt' || name === 'figcaption' ? 6 : null;
}

/** The elements that `aria-labelledby` names, and the tabs whose link or `aria-controls` opens this element. */
function labelledBy(element: Element): Element[] {
  const document = ownerDocumentOf(element);
  if (!document) return [];
  const ids = (attributeOf(element, 'aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 4);
  const own = attributeOf(element, 'id');
  const selectors = ids.map((id) => `[id="${escapeValue(id)}"]`);
  if (own && own.length < 80 && isPanel(element)) {
    const id = escapeValue(own);
    selectors.push(
      `[aria-controls="${id}"]`,
      `a[href="#${id}"]`,
      `[data-target="#${id}"]`,
      `[data-bs-target="#${id}"]`,
      `[data-tab="${id}"]`,
    );
  }
  return selectors.length === 0 ? [] : queryAll(document, selectors.join(', ')).slice(0, 4);
}

function isPanel(element: Element): boolean {
  const role = attributeOf(element, 'role');
  return (
    role === 'tabpanel' || role === 'region' || ['div', 'section', 'article', 'table'].includes(localNameOf(element))
  );
}

function escapeValue(value: string): string {
  return value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ');
}
