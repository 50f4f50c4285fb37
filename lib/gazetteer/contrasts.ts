import { isStopBetween, type Mention, type Scene } from './scene.ts';
import { outOfTurns } from './turns.ts';

interface Span {
  start: number;
  end: number;
}

/** Between whole numbers a comma parts thousands; anywhere else it parts clauses. */
const CLAUSE_COMMA = /[,،、，](?!\p{Nd})/gu;
const relative = outOfTurns((patterns) => new RegExp(`^\\s*(?:${patterns.relative})(?!\\p{Lu})`, 'u'));
/** Words for the goods on offer. Where no comma ends what the goods are set against, a word for the goods themselves does. */
export const these = outOfTurns((patterns) => new RegExp(`(?<!\\p{L})(?:${patterns.these})(?!\\p{L})`, 'iu'));
/** Such a clause may come before the goods' own or behind it, and may itself be the one that speaks of them. */
const eitherClause = outOfTurns((patterns) => new RegExp(`^(?:${patterns.eitherClause})`, 'iu'));
/** Goods of before are set against these only where something else is said of these. */
const earlier = outOfTurns((patterns) => new RegExp(patterns.earlier, 'iu'));

const spansOf = new WeakMap<Scene, Span[]>();

/** "Unlike our last sale, which held Bria goods, this one …": what the goods are set against is not where they come from. */
export function isSetAgainst(scene: Scene, mention: Mention): boolean {
  let spans = spansOf.get(scene);
  if (spans === undefined) {
    spans = findSpans(scene);
    spansOf.set(scene, spans);
  }
  return spans.some(({ start, end }) => mention.start >= start && mention.end <= end);
}

function findSpans(scene: Scene): Span[] {
  const spans: Span[] = [];
  for (const cue of scene.cues) {
    if (!cue.kinds.has('unlike')) continue;
    const words = scene.text.slice(cue.start, cue.end);
    const span = { start: cue.start, end: endOfClause(scene, cue.end, eitherClause().test(words)) };
    if (eitherClause().test(words) && these().test(scene.text.slice(cue.end, span.end))) continue;
    const needsOther = eitherClause().test(words) || earlier().test(words);
    if (needsOther && !scene.mentions.some(({ start, end }) => end <= span.start || start >= span.end)) continue;
    spans.push(span);
  }
  return spans;
}

/** The comma that ends the clause, behind a relative clause that is put in; else the word for the goods, or the sentence's end. */
function endOfClause({ stops, text, mentions }: Scene, from: number, isWholeClause: boolean): number {
  const stop = stops.find((at) => at >= from) ?? text.length;
  const sentence = text.slice(from, stop);
  const commas = [...sentence.matchAll(CLAUSE_COMMA)].map(({ index }) => index);
  const [first, second] = commas;
  if (first !== undefined) {
    const isPutIn = relative().test(sentence.slice(first + 1));
    if (!isPutIn) return from + first;
    return second === undefined ? stop : from + second;
  }
  if (isWholeClause) return stop;
  const named = mentions.find(({ start }) => start >= from);
  if (named === undefined || named.end > stop) return stop;
  const found = these().exec(text.slice(named.end, stop));
  return found === null ? stop : named.end + found.index;
}

const notOnly = outOfTurns(
  (patterns) =>
    new RegExp(
      `(?:${patterns.notOnly})\\s+(?:(?:${patterns.preposition})[\\s'’]+)?(?:(?:${patterns.article})\\s+)?$`,
      'iu',
    ),
);
const LONGEST_OPENING = 40;

/** "not only from Carnot, but also from Bria": both are stated. */
export function isStatedBesideAnother({ text, isJewellery }: Scene, { start }: Mention): boolean {
  return !isJewellery && notOnly().test(text.slice(Math.max(0, start - LONGEST_OPENING), start));
}

const WHO = "((?:\\p{L}+[\\s'’]+){0,2}?\\p{L}+)";
const SAID = '\\s*[,،:]?\\s[^,،.;]{0,40}$';
/** Who says so, and no paper: "according to the owner", "the courier says that". */
const attributions = outOfTurns((patterns) => [
  new RegExp(`(?:${patterns.attribution})\\s*${WHO}${SAID}`, 'iu'),
  new RegExp(`(?<!\\p{L})${WHO}\\s+(?:${patterns.says})(?!\\p{L})${SAID}`, 'iu'),
]);
const paper = outOfTurns((patterns) => new RegExp(patterns.paper, 'iu'));
const LONGEST_ATTRIBUTION = 90;

/** "По словам хозяина, из Брии": somebody says so. */
export function isSaidBySomeone(scene: Scene, { start }: Mention): boolean {
  const from = Math.max(0, start - LONGEST_ATTRIBUTION);
  const words = scene.text.slice(from, start);
  return attributions().some((attribution) => {
    const found = attribution.exec(words);
    return found !== null && !paper().test(found[1]!) && !isStopBetween(scene, from + found.index, start);
  });
}
