import type { Acceptance } from './acceptance.ts';
import { hasCarPartner, neighbours } from './chains.ts';
import { isSaidBySomeone } from './contrasts.ts';
import type { Cue } from './cue-index.ts';
import { BANGUI, roleOf } from './cue-roles.ts';
import { doubtOf } from './polarity.ts';
import { cuesAfter, cuesBefore, isRegion, type Mention, type Scene, wordsBetween } from './scene.ts';
import { ENDS_PART, sentenceOf } from './sentences.ts';
import { isBesideGoods, isFollowedByFrom } from './words-behind.ts';

/** No word says what the name is doing there: the goods around it and the name's own weight decide. */
export function acceptBareName(scene: Scene, mention: Mention): Acceptance {
  const isTitle = scene.field === 'title' || scene.field === 'heading';
  if (mention.form.adjective) return isBesideGoods(scene, mention) ? 'accepted' : 'unsupported';
  if (isRegion(mention))
    return !scene.isJewellery && ((isTitle && scene.isRough) || isBesideDoubt(scene, mention))
      ? 'accepted'
      : 'rejected';
  if (isTitle && isVisited(scene, mention)) return 'unsupported';
  const hasPartner = hasCarPartner(scene, mention);
  if (scene.isJewellery && !hasPartner) return 'rejected';
  if (isAllThatIsSaid(scene, mention)) return 'accepted';
  if (hasPartner) return isTitle || scene.hasGoods || scene.isRough ? 'accepted' : 'unsupported';
  if (BANGUI.has(mention.place.id)) return mayBeFromCapital(scene) ? 'open' : 'rejected';
  if (isBesideDoubt(scene, mention) || isSaidOfOrigin(scene, mention)) return 'accepted';
  if (isAnsweredElsewhere(scene, mention)) return 'unsupported';
  if (mention.place.risk === 'high')
    return scene.isRough || isWeighedSegment(scene, mention) || isSentenceOfItsOwn(scene, mention)
      ? 'accepted'
      : 'unsupported';
  if (mention.place.kind === 'country')
    return scene.isRough || (isTitle && scene.hasGoods) ? 'accepted' : 'unsupported';
  return scene.hasGoods || scene.isRough || (isTitle && mention.place.risk === 'low') ? 'accepted' : 'unsupported';
}

/** "According to the owner, Bria". */
function isSaidOfOrigin(scene: Scene, mention: Mention): boolean {
  return scene.hasGoods && ENDS_PART.test(scene.text.slice(mention.end)) && isSaidBySomeone(scene, mention);
}

const LOCATIVE = /(?<!\p{L})(?:in|to|at|through|around|about|à|en|au|nach|em|a|ao|nel|naar|te|в|на)\s+$/iu;

/** "A week in Bria": where someone was, over words that name no goods themselves. */
function isVisited({ text, cues, hasCarats }: Scene, mention: Mention): boolean {
  const namesGoods =
    hasCarats || cues.some(({ kinds }) => kinds.has('goods') || kinds.has('rough') || kinds.has('origin'));
  return !namesGoods && LOCATIVE.test(text.slice(0, mention.start));
}

/** The places of a scene that words state as the origin, found once. */
const statedOutright = new WeakMap<Scene, Mention[]>();

/** "Our team in Carnot answers. Rough from Guinea": a sentence without goods, where another one says where they are from. */
function isAnsweredElsewhere(scene: Scene, mention: Mention): boolean {
  if (mention.place.risk === 'low') return false;
  const [start, end] = sentenceOf(scene, mention);
  const isOfGoods = ({ kinds }: Cue) => kinds.has('goods') || kinds.has('rough') || kinds.has('origin');
  if (scene.cues.some((cue) => cue.start >= start && cue.end <= end && isOfGoods(cue))) return false;
  if (!/\p{L}/u.test(scene.text.slice(start, mention.start) + scene.text.slice(mention.end, end))) return false;
  let stated = statedOutright.get(scene);
  if (stated === undefined) {
    stated = scene.mentions.filter((other) => roleOf(scene, other) === 'origin');
    statedOutright.set(scene, stated);
  }
  return stated.some((other) => other.end <= start || other.start >= end);
}

/** The capital is where tenders are held. */
const SALE =
  /tender|auction|\bsale\b|vente|appel d|enchère|versteigerung|veiling|leilão|subasta|asta|торги|аукцион|拍卖|招标|مزاد/iu;

/** The capital alone beside rough goods, with no sale and no other origin in the text. */
function mayBeFromCapital(scene: Scene): boolean {
  return scene.isRough && !SALE.test(scene.text) && scene.mentions.every((other) => BANGUI.has(other.place.id));
}

/** "allegedly Bria", "maybe from Bria": a word of doubt right beside the name is about where the goods come from. */
export function isBesideDoubt(scene: Scene, { start, end }: Mention): boolean {
  const before = cuesBefore(scene, start, 'doubt')[0];
  if (before !== undefined) {
    const gap = scene.text.slice(before.end, start);
    const from = cuesBefore(scene, start, 'from')[0];
    const isBesideFrom = from !== undefined && from.start >= before.end && wordsBetween(scene, from.end, start) <= 1;
    if (isBesideFrom && wordsBetween(scene, before.end, from.start) <= 3 && !/[,،、，]/u.test(gap)) return true;
    // Hebrew glues its "from" to the name.
    if (wordsBetween(scene, before.end, start) === 0 || /^\s*מה?$/u.test(gap))
      return scene.hasGoods || ENDS_PART.test(scene.text.slice(end)) || isFollowedByFrom(scene, end);
  }
  const after = cuesAfter(scene, end, 'doubt')[0];
  return scene.hasGoods && after !== undefined && wordsBetween(scene, end, after.start) === 0;
}

/**
 * "Carnot, en République centrafricaine", "possibly Bria, CAR", "Bria or Angola", "Bria, says the seller": the text is nothing
 * but a place, what holds it or another one that it may be, and a word of doubt.
 */
function isAllThatIsSaid(scene: Scene, mention: Mention): boolean {
  const { text } = scene;
  const chain = [mention, ...neighbours(scene, mention)];
  const start = Math.min(...chain.map((other) => other.start));
  const end = Math.max(...chain.map((other) => other.end));
  const before = cuesBefore(scene, start, 'doubt')[0];
  const after = cuesAfter(scene, end, 'doubt')[0];
  const isAnswer =
    after !== undefined ||
    (chain.length > 1 &&
      (chain.some(({ place }) => place.kind === 'country') || doubtOf(scene, mention) === 'alternatives'));
  if (!isAnswer) return false;
  const rest = text.slice(0, before?.start ?? start) + text.slice(before?.end ?? start, start);
  return !/[\p{L}\p{Nd}]/u.test(rest + text.slice(end, after?.start) + text.slice(after?.end ?? text.length));
}

const GREETING = /thank|regards|sincerely|contact|merci|dank|gracias|obrigad|grazie|спасибо/iu;

/** "No fluorescence, no coating. Bria.": a sentence of nothing but the place, behind one about the goods. */
function isSentenceOfItsOwn({ text, cues }: Scene, { start, end }: Mention): boolean {
  const before = text.slice(0, start);
  if (!/[.!]\s+$/u.test(before) || !/^\s*\.?\s*$/u.test(text.slice(end)) || GREETING.test(before)) return false;
  return cues.some(({ kinds }) => kinds.has('goods') || kinds.has('deniedThing'));
}

const SEGMENT_BEFORE = /(?:^|[,،、，;|•·–—\n]|[.!?]\s|\s-)\s*$/u;
const SEGMENT_AFTER = /^\s*(?:[,،、，;|•·–—.\n]|-\s|$)/u;
/** From three carats on; a jeweller names his stones too. */
const RATHER_HEAVY =
  /(?<![\p{Nd}.,])(?:[3-9]|[1-9]\p{Nd}{1,2}(?:[.,'’\s]\p{Nd}{3})*)(?:[.,]\p{Nd}{1,2})?\s?(?:cts?|crts?|carats?|karat|karaat|quilates?|carati|карат)/iu;

/** "K-202 – 12.80 ct – Bria": a part of its own in a list that weighs the goods. */
function isWeighedSegment({ text }: Scene, { start, end }: Mention): boolean {
  if (!SEGMENT_BEFORE.test(text.slice(0, start)) || !SEGMENT_AFTER.test(text.slice(end))) return false;
  return RATHER_HEAVY.test(text) || COUNTED.test(text);
}

/** From three stones on; one or two are a jeweller's. */
const COUNTED =
  /(?<![\p{Nd}.,])(?:[3-9]|[1-9]\p{Nd}{1,4})\s(?:stones|pcs|pieces|pierres|steine|stück|stenen|stuks|piedras|pedras|pietre|камн\p{L}+|шт|颗|粒|個)/iu;
