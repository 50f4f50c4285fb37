import { neighbours } from './chains.ts';
import { these } from './contrasts.ts';
import type { Cue } from './cue-index.ts';
import {
  cuesAfter,
  cuesBefore,
  isCommaBetween,
  isStopBetween,
  type Mention,
  type Scene,
  wordsBetween,
} from './scene.ts';
import { outOfTurns } from './turns.ts';

export const FARTHEST_CUE = 9;
export const BANGUI = new Set(['town-bangui', 'sub-bangui', 'pref-bangui']);

const BOUGHT =
  /^(?:bought|purchased|acheté|gekauft|erworben|gekocht|aangekocht|comprad|acquistat|comprato|куплен|закуплен|نشتريت|اشتر|تم شرا|נקנ|נרכש|购|購|采购|收购|で購入)/iu;

/** At an auction house it heads the chain of owners. */
const PROVENANCE = /^(?:provenance|provenienz|herkomst|procedencia|proveniência|provenienza)$/iu;

type Role = 'origin' | 'elsewhere' | 'bought' | 'exported' | null;

/** Behind them stands what a seller says of the goods, not where the seller is. */
const SAYS =
  /^(?:claim|spr[ia]ch|told|were told|behauptet|beweert|affirme|prétend|afirma|alega|sostiene|утвержда|声称|称)/iu;

const FARTHEST_WATCH = 7;
const THESE_WITHIN = 32;

/**
 * "Vigilance is asked for goods of Bria", "Bei Ware aus Bria ist Wachsamkeit geboten": a notice speaks of goods, and states
 * no lot's origin where none is weighed.
 */
export function isWatchedFor(scene: Scene, mention: Mention): boolean {
  if (scene.hasCarats || scene.field === 'origin') return false;
  const chain = [mention, ...neighbours(scene, mention)];
  const start = Math.min(...chain.map((other) => other.start));
  const end = Math.max(...chain.map((other) => other.end));
  // "This lot from Bria is offered with vigilance".
  if (these().test(scene.text.slice(Math.max(0, start - THESE_WITHIN), start))) return false;
  const before = cuesBefore(scene, start, 'watch')[0];
  if (before !== undefined && !isCommaBetween(scene, before.end, start)) return true;
  const after = cuesAfter(scene, end, 'watch')[0];
  return (
    after !== undefined &&
    wordsBetween(scene, end, after.start) <= FARTHEST_WATCH &&
    !isCommaBetween(scene, end, after.start)
  );
}

/** The nearest word before the name that says what is there. */
export function roleOf(scene: Scene, mention: Mention): Role {
  if (isWatchedFor(scene, mention)) return 'elsewhere';
  for (const cue of precedingCues(scene, mention)) {
    if (cue.kinds.has('doubt') && SAYS.test(scene.text.slice(cue.start, cue.end))) return null;
    const role = roleOfCue(scene, cue, mention);
    if (role !== null) return role;
  }
  return null;
}

function precedingCues(scene: Scene, mention: Mention): Cue[] {
  return scene.cues
    .filter((cue) => cue.end <= mention.start && !isStopBetween(scene, cue.end, mention.start))
    .reverse();
}

function roleOfCue(scene: Scene, cue: Cue, mention: Mention): Role {
  const distance = wordsBetween(scene, cue.end, mention.start);
  if (scene.namesOwners && PROVENANCE.test(scene.text.slice(cue.start, cue.end))) return 'elsewhere';
  const words = scene.text.slice(cue.start, cue.end);
  if (cue.kinds.has('origin') && distance <= FARTHEST_CUE && !isGoodsOnly(scene, cue, mention)) return 'origin';
  if (cue.kinds.has('topic')) return 'elsewhere';
  if (cue.kinds.has('exported') && distance <= 3) return BANGUI.has(mention.place.id) ? 'elsewhere' : 'exported';
  if (cue.kinds.has('elsewhere'))
    return BOUGHT.test(words) && distance <= 4 ? 'bought' : reachesElsewhere(scene, cue, mention) ? 'elsewhere' : null;
  if (cue.kinds.has('paper') && states().test(scene.text.slice(cue.end, mention.start))) return 'origin';
  if (cue.kinds.has('paper') && !isCommaBetween(scene, cue.end, mention.start)) return 'elsewhere';
  if (cue.kinds.has('from') && distance <= 3 && !isCommaBetween(scene, cue.end, mention.start)) {
    return isPreposition(scene, cue, mention) ? 'origin' : null;
  }
  return null;
}

/** "Certificate says Carnot": right behind it, what a paper states of the goods. */
const states = outOfTurns((patterns) => new RegExp(`^\\s+(?:${patterns.states})\\s*[:：]?\\s*$`, 'iu'));

const LEADS_ON = /^\s+(?:in|at|near|from|by|around|close to|outside|along|on|off|within|inside)\s/iu;

/** "mine", "production" and the like state an origin only right beside the name. */
function isGoodsOnly(scene: Scene, cue: Cue, mention: Mention): boolean {
  if (!cue.kinds.has('goods') && !cue.kinds.has('rough')) return false;
  return !LEADS_ON.test(scene.text.slice(cue.end)) && wordsBetween(scene, cue.end, mention.start) > 1;
}

const LABEL_END = /^(?:\s*[:：])?/u;

/** An office's or a seller's address is a list; its commas do not end it, a word about origin or goods does. */
function reachesElsewhere(scene: Scene, cue: Cue, mention: Mention): boolean {
  // "Seller: Diamond House, Bria": right behind the colon stands who sells.
  const from = cue.end + LABEL_END.exec(scene.text.slice(cue.end))![0].length;
  const between = scene.cues.filter((other) => other.start >= cue.end && other.end <= mention.start);
  return !between.some(
    (other) => other.kinds.has('origin') || (other.kinds.has('goods') && isCommaBetween(scene, from, other.start)),
  );
}

/**
 * "goods from CAR": a preposition states an origin where goods stand in its part of the sentence and nothing else does,
 * or where nothing but a denial or a doubt stands before it ("may be from CAR", "not from Angola, from Bria").
 */
export function isPreposition(scene: Scene, from: Cue, mention: Mention): boolean {
  const goods = cuesBefore(scene, from.start, 'goods')[0] ?? cuesBefore(scene, from.start, 'rough')[0];
  if (goods !== undefined) {
    const elsewhere = cuesBefore(scene, from.start, 'elsewhere')[0];
    return (elsewhere === undefined || elsewhere.end < goods.start) && !isTalkedAbout(scene, goods);
  }
  if (opensItsPart(scene, from)) return scene.field !== 'page';
  const isTitle = scene.field === 'title' || scene.field === 'heading' || scene.field === 'notice';
  return isTitle && scene.hasGoods && cuesAfter(scene, mention.end, 'goods')[0] !== undefined;
}

/** "the notice on rough diamonds from Bria", "watch for diamonds from there": the goods are those of a notice. */
function isTalkedAbout(scene: Scene, goods: Cue): boolean {
  const topic = cuesBefore(scene, goods.start, 'topic')[0];
  return topic !== undefined && !isCommaBetween(scene, topic.end, goods.start);
}

/** Prepositions that mean "of" as often as "from". */
const MEANS_OF = /^(?:of|de|d|du|des|di|da|do|das|dos|del|della|dal|dalla|von|van|с|со)$/iu;

export function meansOf({ text }: Scene, { start, end }: Cue): boolean {
  return MEANS_OF.test(text.slice(start, end));
}

/** "directly from": as good as nothing between the comma and the preposition. */
const DIRECT =
  /(?<!\p{L})(?:en\s)?(?:direct\p{L}*|diret\p{L}+|dirett\p{L}+|straight|without doubt|undoubtedly|definitely|direkt|rechtstreeks|прямо|напрямую|مباشرة)\s+$/iu;

/** Nothing but a denial or a doubt stands between the last comma or stop and this word. */
function opensItsPart(scene: Scene, from: Cue): boolean {
  const adverb = DIRECT.exec(scene.text.slice(Math.max(0, from.start - 24), from.start))?.[0];
  if (adverb === undefined && meansOf(scene, from)) return false;
  const previous = cuesBefore(scene, from.start, 'doubt')[0] ?? cuesBefore(scene, from.start, 'deny')[0];
  const isBeside = previous !== undefined && wordsBetween(scene, previous.end, from.start) === 0;
  const start = isBeside ? previous.start : from.start - (adverb?.length ?? 0);
  return /(?:^|[,،、，;:.!(]\s*)$/u.test(scene.text.slice(0, start));
}
