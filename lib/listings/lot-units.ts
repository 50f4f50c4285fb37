import { attributeOf, holds, isElement, localNameOf, parentElementOf, queryFirst } from './dom.ts';
import { isLotAlone, joinSigns, type LotSigns, NO_SIGNS, signsOfLine } from './lot-signs.ts';
import { hasWeight, isElsewhereHeading, lotsIn } from './offer-evidence.ts';
import { type Line, linesOf } from './page-lines.ts';
import { perReading } from './per-reading.ts';

/** A stretch of the page that may be one lot: the lines from `first` to before `end`. */
export interface LotUnit {
  element: Element;
  first: number;
  end: number;
  signs: LotSigns;
  /**
   * `line`: one of several lines in one element. `part`: one of several like it. `single`: it stands alone on its page.
   * `run`: some lines before a group of others.
   */
  kind: 'part' | 'line' | 'single' | 'run';
}

export interface LotsOfPage {
  lines: readonly Line[];
  units: readonly LotUnit[];
}

/** An element that holds lines with signs of a lot, in a tree of such elements only. */
interface SignNode {
  element: Element;
  parent: SignNode | null;
  /** Elements below and lines of its own, in the page's order. */
  parts: (SignNode | OwnLine)[];
  signs: LotSigns;
  first: number;
  last: number;
  units: LotUnit[];
}

interface OwnLine {
  line: Line;
  signs: LotSigns;
}

const LINES_PER_STEP = 200;

/** The page's lines and the lots that its structure shows. */
export const lotsOfPage = perReading(function* (root, page): Generator<null, LotsOfPage> {
  const lines = yield* linesOf(root, page);
  const tree = new SignTree(isElement(root) ? root : null);
  for (const line of lines) {
    if (line.index % LINES_PER_STEP === 0) yield null;
    const signs = signsOfLine(line, page.language);
    if (hasAnySign(signs)) tree.add(line, signs);
  }
  const top = tree.top;
  if (!top) return { lines, units: [] };
  for (const node of tree.deepestFirst()) node.units = unitsOf(node, lines);
  return { lines, units: top.units };
});

function hasAnySign(signs: LotSigns): boolean {
  return (
    signs.weights.length > 0 ||
    signs.hasSizes ||
    signs.lots.length > 0 ||
    signs.prices.length > 0 ||
    signs.hasPricePerCarat ||
    signs.hasStones ||
    signs.labels.length > 0 ||
    signs.isRough ||
    signs.isDiamond ||
    signs.isJewellery ||
    signs.isOtherGem ||
    signs.hasProseWeight ||
    signs.isMeasured
  );
}

/** Grown from the lines upwards; each element is climbed through once, so the cost is that of the elements touched. */
class SignTree {
  top: SignNode | null = null;
  private readonly nodes = new Map<Element, SignNode>();
  private readonly order: SignNode[] = [];

  constructor(private readonly outermost: Element | null) {}

  add(line: Line, signs: LotSigns): void {
    const node = this.nodeOf(line.block, line.index);
    node.parts.push({ line, signs });
  }

  /** Children come after their parents in `order`, so its reverse is deepest first. */
  *deepestFirst(): Generator<SignNode> {
    for (let at = this.order.length - 1; at >= 0; at -= 1) {
      const node = this.order[at]!;
      for (const part of node.parts) {
        node.signs = joinSigns(node.signs, part.signs);
        node.last = Math.max(node.last, lastOf(part));
        node.first = Math.min(node.first, firstOf(part));
      }
      yield node;
    }
  }

  private nodeOf(element: Element, index: number): SignNode {
    const missing: Element[] = [];
    let at: Element | null = element;
    while (at && !this.nodes.has(at)) {
      missing.push(at);
      at = at === this.outermost ? null : parentElementOf(at);
    }
    let parent = at ? this.nodes.get(at)! : null;
    for (const each of missing.reverse()) parent = this.newNode(each, parent, index);
    return parent!;
  }

  private newNode(element: Element, parent: SignNode | null, index: number): SignNode {
    const node: SignNode = { element, parent, parts: [], signs: NO_SIGNS, first: index, last: index, units: [] };
    this.nodes.set(element, node);
    this.order.push(node);
    if (parent) parent.parts.push(node);
    else this.top ??= node;
    return node;
  }
}

/** What stands side by side in an element: sections with lots of their own, lots, or parts of one lot. */
function unitsOf(node: SignNode, lines: readonly Line[]): LotUnit[] {
  const only = node.parts.length === 1 ? node.parts[0]! : null;
  if (only && !('line' in only)) return grown(only.units, node);
  const hasSections = node.parts.some((part) => !('line' in part) && part.units.length > 1);
  const lots = lotsSideBySide(node, hasSections);
  if (lots.length > 1 || hasSections) return unitsSideBySide(node, new Set(lots), lines);
  const post = onlyOfferOf(node);
  if (post) return [{ ...singleUnit(post), kind: isPost(post.element) ? 'single' : 'part' }];
  return [singleUnit(node)];
}

/** Of several posts, answers or notes the only one that offers something: the others say nothing of its goods. */
function onlyOfferOf({ parts }: SignNode): SignNode | null {
  const boxes = parts.filter((part) => !('line' in part)) as SignNode[];
  const offers = boxes.filter((part) => isLotAlone(part.signs) && part.units.length < 2);
  const [offer] = offers;
  if (!offer || offers.length > 1) return null;
  const isLike = ({ element }: SignNode): boolean =>
    localNameOf(element) === localNameOf(offer.element) &&
    attributeOf(element, 'class') === attributeOf(offer.element, 'class');
  const others = boxes.filter((part) => part !== offer && isLike(part));
  // What is labelled beside it may be its own.
  if (others.some(({ signs: { labels } }) => labels.includes('origin') || labels.includes('carats'))) return null;
  const isAmongNews = localNameOf(offer.element) !== 'p' && others.every(({ signs }) => signs.isNews);
  return others.length > 0 && (isPost(offer.element) || isAmongNews) ? offer : null;
}

function isPost(element: Element): boolean {
  return (
    localNameOf(element) === 'article' ||
    attributeOf(element, 'role') === 'article' ||
    POST.test(attributeOf(element, 'class') ?? '')
  );
}

const POST = /(?:^|[-_\s])(?:post|message|reply|answer|tweet)(?![a-z])/i;

function singleUnit(node: SignNode): LotUnit {
  return { element: node.element, first: node.first, end: node.last + 1, signs: node.signs, kind: 'single' };
}

/** One unit alone grows with the element around it as long as nothing else is there to tell where it ends. */
function grown(units: LotUnit[], node: SignNode): LotUnit[] {
  const only = units.length === 1 ? units[0]! : null;
  if (only?.kind !== 'single' || only.signs !== node.signs) return units;
  return [{ ...only, element: only.element }];
}

type Part = SignNode | OwnLine;

function nameOfPart(part: Part): string {
  return 'line' in part ? '#line' : localNameOf(part.element);
}

/** Which parts of an element are lots each, because they look alike and each says enough to be one. */
function lotsSideBySide(node: SignNode, hasSections: boolean): Part[] {
  const able = node.parts.filter((part) => isLotAlone(part.signs) && !('units' in part && part.units.length > 1));
  const passing =
    able.length > MOST_HEADED ? able : able.filter((part) => !able.some((other) => isHeadOf(part, other)));
  const byName = new Map<string, Part[]>();
  for (const part of passing) byName.set(nameOfPart(part), [...(byName.get(nameOfPart(part)) ?? []), part]);
  const alike = [...byName.values()].filter((parts) => parts.length > 1 && areDistinct(parts));
  if (alike.length > 0 || hasSections) {
    const names = new Set(alike.flatMap((parts) => nameOfPart(parts[0]!)));
    return passing.filter((part) => names.has(nameOfPart(part)) || isOwnLot(part, passing));
  }
  const numbered = passing.filter((part) => part.signs.lots.length === 1);
  return new Set(numbered.flatMap((part) => part.signs.lots)).size > 1 ? numbered : [];
}

/** Where there are more, they are lots: one look at each, and not at each pair. */
const MOST_HEADED = 6;

/** A title in a box of its own, and its offer told in sentences or by labels beside it. */
function isHeadOf(part: Part, other: Part): boolean {
  const { signs } = part;
  const isTold = other.signs.isProseOffer || other.signs.labels.length > 1;
  if ('line' in part || other === part || signs.isProseOffer || !isTold) return false;
  if (signs.hasStones || signs.labels.length > 0 || (signs.prices.length > 0 && other.signs.prices.length > 0))
    return false;
  return part.signs.weights.some((weight) => other.signs.weights.includes(weight));
}

/** Numbered otherwise than the rest. */
function isOwnLot(part: Part, others: readonly Part[]): boolean {
  const [own] = part.signs.lots;
  return own !== undefined && others.every((other) => other === part || !other.signs.lots.includes(own));
}

/** Equal words are the same lot told again: a title in a heading and in a link. */
function areDistinct(parts: readonly Part[]): boolean {
  return new Set(parts.map(keyOfPart)).size > 1;
}

function keyOfPart(part: Part): string {
  const { lots, weights, prices } = part.signs;
  if (lots.length > 0) return `lot ${lots.join(' ')}`;
  return [weights.join(' '), prices.join(' '), 'line' in part ? part.line.words.text : addressIn(part.element)].join(
    '|',
  );
}

function addressIn(element: Element): string {
  const link = localNameOf(element) === 'a' ? element : queryFirst(element, 'a[href]');
  const address = link ? attributeOf(link, 'href') : null;
  return address && !/^#?$/u.test(address) ? address : '';
}

function unitsSideBySide(node: SignNode, lots: ReadonlySet<Part>, lines: readonly Line[]): LotUnit[] {
  const leaders = leadersOf(node, lots);
  if (leaders.size > 0)
    return node.parts.flatMap((part) =>
      unitsOfPart(part, node, lots).map((unit) => withLeader(unit, leaders.get(part))),
    );
  const followers = followersOf(node, lots, lines);
  const units: LotUnit[] = [];
  let run: Part[] = [];
  for (const part of node.parts) {
    const found = unitsOfPart(part, node, lots);
    if (found.length === 0) {
      run.push(part);
      continue;
    }
    units.push(...unitOfRun(run, node, found[0]!, lines), ...found);
    run = [];
  }
  if (followers.size === 0) units.push(...unitOfRun(run, node, null, lines));
  return units.map((unit) => withFollowers(unit, followers, lines));
}

function unitsOfPart(part: Part, node: SignNode, lots: ReadonlySet<Part>): LotUnit[] {
  if ('line' in part) return lots.has(part) ? [unitOfLine(part, node.element)] : [];
  if (part.units.length > 1) return part.units;
  return lots.has(part) ? [{ ...singleUnit(part), kind: 'part' }] : [];
}

/** What stands beside a group of lots can be a lot too: the one of the page, before others like it. */
function unitOfRun(all: readonly Part[], node: SignNode, next: LotUnit | null, lines: readonly Line[]): LotUnit[] {
  // News among them tell of other goods.
  const run = all.filter(({ signs }) => !signs.isNews || isLotAlone(signs));
  if (run.length === 0) return [];
  const signs = run.reduce((sum, part) => joinSigns(sum, part.signs), NO_SIGNS);
  if (!isLotAlone(signs)) return [];
  const [only] = run;
  if (run.length === 1 && only && !('line' in only))
    return /^h[1-6]$/.test(localNameOf(only.element)) ? [] : only.units;
  const first = firstOf(run[0]!);
  const end = lastOf(run.at(-1)!) + 1;
  const own = lines.slice(first, end);
  const between = next ? lines.slice(end, next.first) : [];
  const isLot =
    own.some(isHeadingOfLot) || between.some(({ words: { text } }) => text.length < 60 && isElsewhereHeading(text));
  return isLot ? [{ element: node.element, first, end, signs, kind: 'run' }] : [];
}

function isHeadingOfLot({ heading, words: { text } }: Line): boolean {
  return heading > 0 && (lotsIn(text).length === 1 || hasWeight(text));
}

function firstOf(part: Part): number {
  return 'line' in part ? part.line.index : part.first;
}

function lastOf(part: Part): number {
  return 'line' in part ? part.line.index : part.last;
}

function unitOfLine({ line, signs }: OwnLine, element: Element): LotUnit {
  return { element, first: line.index, end: line.index + 1, signs, kind: 'line' };
}

/** "dt Lot 31, dd 40.2 ct, dt Lot 32, dd …": where no lot says its number and the line before nearly each does, it is theirs. */
function leadersOf(node: SignNode, lots: ReadonlySet<Part>): Map<Part, Part> {
  const found = new Map<Part, Part>();
  for (const [at, part] of node.parts.entries()) {
    const before = node.parts[at - 1];
    if (!lots.has(part) || !before || lots.has(before) || before.signs.lots.length !== 1) continue;
    if (part.signs.lots.length === 0 && lastOf(before) === firstOf(part) - 1) found.set(part, before);
  }
  return found.size > 1 && found.size * 4 > lots.size * 3 ? found : new Map();
}

function withLeader(unit: LotUnit, leader: Part | undefined): LotUnit {
  return leader ? { ...unit, first: firstOf(leader), signs: joinSigns(leader.signs, unit.signs) } : unit;
}

/** Words after a lot that belong to it: their last line, and what they say. */
interface Followers {
  last: number;
  signs: LotSigns;
}

/**
 * Where lots stand as headings with their words after them (`h3 p p h3 p p`), the words up to the next lot belong to
 * the heading's lot. Gives for each such lot its last line.
 */
function followersOf(node: SignNode, lots: ReadonlySet<Part>, lines: readonly Line[]): Map<number, Followers> {
  const found = new Map<number, Followers>();
  let current: number | null = null;
  for (const part of node.parts) {
    if (lots.has(part)) {
      current = firstOf(part);
    } else if (isHeadingOfNext(part, lines)) {
      current = null;
    } else if (current !== null && !('units' in part && part.units.length > 1)) {
      const before = found.get(current)?.signs ?? NO_SIGNS;
      found.set(current, { last: lastOf(part), signs: joinSigns(before, part.signs) });
    }
  }
  return found.size * 2 > lots.size ? found : new Map();
}

/** "h4 Lot 2" between two lots that are no headings themselves is the name of the one behind it. */
function isHeadingOfNext(part: Part, lines: readonly Line[]): boolean {
  return part.signs.lots.length === 1 && lines[firstOf(part)]!.heading > 0;
}

function withFollowers(unit: LotUnit, followers: ReadonlyMap<number, Followers>, lines: readonly Line[]): LotUnit {
  const own = followers.get(unit.first);
  if (own === undefined) return unit;
  let end = unit.end;
  while (end <= own.last && end < lines.length && (lines[end]!.heading === 0 || lines[unit.first]!.heading === 0))
    end += 1;
  return { ...unit, end, signs: joinSigns(unit.signs, own.signs) };
}

/** The lines of a unit: those with signs, and those around them in the same element. */
export function linesOfUnit(unit: LotUnit, lines: readonly Line[]): Line[] {
  let first = unit.first;
  let end = unit.end;
  if (unit.kind !== 'line' && unit.kind !== 'run') {
    while (first > 0 && holds(unit.element, lines[first - 1]!.block)) first -= 1;
    while (end < lines.length && holds(unit.element, lines[end]!.block)) end += 1;
  }
  return lines.slice(first, end);
}
