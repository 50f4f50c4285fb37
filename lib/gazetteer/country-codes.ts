import type { Acceptance } from './acceptance.ts';
import { isBesideDoubt } from './bare-names.ts';
import { neighbours } from './chains.ts';
import { isPreposition, roleOf } from './cue-roles.ts';
import { speaksForAllLots } from './named-origins.ts';
import { cuesAfter, cuesBefore, isOfCar, type Mention, type Scene } from './scene.ts';
import { isFollowedByElsewhere, isFollowedByGoods } from './words-behind.ts';

const WEIGHT_WORD = /(?:wt|weight|total|tot|mass|poids|gewicht|peso|вес|size|carats?|cts?)\.?\s*[([]?\s*$/iu;

/** CAR is also how the trade writes carats; CF, RCA, ZAR, CAF mean other things still. */
export function acceptCode(
  scene: Scene,
  mention: Mention,
  acceptPartner: (partner: Mention) => Acceptance,
): Acceptance {
  const { text } = scene;
  const words = text.slice(mention.start, mention.end);
  if (!isWrittenAsCode(words) || isBesideNumber(text, mention)) return 'rejected';
  if (isFollowedByElsewhere(scene, mention) || roleOf(scene, mention) === 'elsewhere') return 'rejected';
  const partners = neighbours(scene, mention).filter((other) => isOfCar(other) && other.form.code === null);
  if (scene.field === 'page' && !speaksForAllLots(scene, mention)) return 'rejected';
  if (partners.length > 0)
    return partners.some((other) => acceptPartner(other) !== 'rejected') ? 'accepted' : 'rejected';
  if (mention.form.weak) return 'rejected';
  if (isStatedOutright(scene, mention) || isBesideDoubt(scene, mention)) return 'accepted';
  if (isBehindComma(scene, mention)) return 'accepted';
  if (mention.form.code === 'CF') return 'rejected';
  if (isFollowedByGoods(scene, mention) || isHeadingOfItsOwn(scene, mention)) return 'accepted';
  if (scene.isRough && (isCellOfItsOwn(scene, mention) || isBracketBehindGoods(scene, mention))) return 'accepted';
  if (isDeniedAsGoods(scene, mention) || isBehindRough(scene, mention) || isIncluded(scene, mention)) return 'accepted';
  const countries = neighbours(scene, mention).filter((other) => other.place.kind === 'origin-country');
  if (countries.length === 0) return scene.field === 'notice' ? 'accepted' : 'rejected';
  return scene.isRough || countries.some((other) => isStatedOutright(scene, other)) ? 'accepted' : 'rejected';
}

/** "Rough | 120 ct | CAR | Alluvial": alone between two bars, or commas where carats are written otherwise. */
function isCellOfItsOwn(scene: Scene, mention: Mention): boolean {
  const before = scene.text.slice(0, mention.start);
  if (before.trim() === '' && /^\s*[,:–—]/u.test(scene.text.slice(mention.end))) return true;
  const bars = scene.hasCarats ? /[|•·,;–—]\s*$/u : /[|•·]\s*$/u;
  return bars.test(before) && /^\s*(?:[|•·,;.]|$)/u.test(scene.text.slice(mention.end));
}

/** "Rough diamonds, CAR", "Diamants bruts – RCA": the last words behind those for the goods. */
function isBehindComma(scene: Scene, mention: Mention): boolean {
  if (!scene.isRough || !/^\.?\s*(?:[.;|]|$)/u.test(scene.text.slice(mention.end))) return false;
  const goods = [cuesBefore(scene, mention.start, 'rough')[0], cuesBefore(scene, mention.start, 'goods')[0]];
  return goods.some(
    (cue) => cue !== undefined && /^\s*[,،、，–—-]\s*$/u.test(scene.text.slice(cue.end, mention.start)),
  );
}

/** "African rough (CAR), 64 ct", and "2-4 GR SAW (C.A.R.)": alone in a bracket behind words, which no weight is. */
function isBracketBehindGoods(scene: Scene, mention: Mention): boolean {
  const rest = scene.text.slice(mention.end);
  if (!/^\.?\s*[)\]）]/u.test(rest)) return false;
  if (/^\.?\s*[)\]）]\s*(?:[.;,|]|$)/u.test(rest) && /\p{L}\s*[([（]\s*$/u.test(scene.text.slice(0, mention.start)))
    return true;
  const goods = cuesBefore(scene, mention.start, 'rough')[0];
  return goods !== undefined && /^\s*[([（]\s*$/u.test(scene.text.slice(goods.end, mention.start));
}

/** "CAR" or "Mine 2 (RCA)" over the lots: alone, or in a bracket that closes the line. */
function isHeadingOfItsOwn(scene: Scene, mention: Mention): boolean {
  if (scene.field !== 'heading') return false;
  const before = scene.text.slice(0, mention.start);
  const after = scene.text.slice(mention.end);
  return (
    (/^[\s([]*$/u.test(before) && /^[\s.)\]]*$/u.test(after)) || (/[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after))
  );
}

/** "rough CAR 100 carats": behind the goods' own word, in a text that writes its carats otherwise. */
function isBehindRough(scene: Scene, mention: Mention): boolean {
  if (!scene.hasCarats || !scene.isRough) return false;
  const rough = cuesBefore(scene, mention.start, 'rough')[0];
  return rough !== undefined && /^\s{1,2}$/u.test(scene.text.slice(rough.end, mention.start));
}

const INCLUDED =
  /(?<!\p{L})(?:incl\.?|includ\p{L}+|contain\p{L}*|y compris|dont|inkl\.?|einschließlich|incluindo|incluyendo|compres[oa]|waaronder|inclusief|включая|в том числе)\s(?:(?:some|a few|partly|du|de la|einige|alguns?|alcuni)\s)?$/iu;

/** "Mixed origin parcel incl. some CAR". */
function isIncluded(scene: Scene, { start }: Mention): boolean {
  return scene.isRough && INCLUDED.test(scene.text.slice(Math.max(0, start - 32), start));
}

/** "CAR-free", "not CAR": the denial itself shows that the country is meant. */
function isDeniedAsGoods(scene: Scene, mention: Mention): boolean {
  const after = cuesAfter(scene, mention.end, 'denyAfter')[0];
  if (after !== undefined && /^[\s-]{0,2}$/u.test(scene.text.slice(mention.end, after.start))) return true;
  const before = cuesBefore(scene, mention.start, 'deny')[0];
  return before !== undefined && /^[\s:(-]{0,3}$/u.test(scene.text.slice(before.end, mention.start));
}

export function isWrittenAsCode(words: string): boolean {
  const plain = words.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return plain === plain.toUpperCase() && /^(?:\p{L}{2,3}|\p{L}(?:\.\s?\p{L}){1,2}\.?)$/u.test(plain);
}

export function isBesideNumber(text: string, mention: Mention): boolean {
  const before = text.slice(Math.max(0, mention.start - 12), mention.start);
  if (/\p{Nd}[\p{Nd}.,'’\s]*$/u.test(before)) return true;
  // In "145 cts CAR goods" the number has its unit already.
  if (WEIGHT_WORD.test(before) && !NUMBER_BEFORE_UNIT.test(before)) return true;
  const after = text.slice(mention.end, mention.end + 24);
  // "CAR 100 carats": the number has its own unit, so the letters are not one.
  return /^[\s.:#-]{0,2}\p{Nd}/u.test(after) && !NUMBER_WITH_UNIT.test(after);
}

const NUMBER_BEFORE_UNIT = /\p{Nd}\s?(?:carats?|cts?|quilates?|karaa?t|carati|карат\p{L}*)\.?\s+[([]?$/iu;
const NUMBER_WITH_UNIT = /^\s*[\p{Nd}.,\s]+(?:cts?|carats?|karat|карат|克拉|قيراط|קרט)/iu;

const DIRECTLY =
  /^\.?[\s:：–—=("'’-]*(?:(?:\p{L}+\s+){0,3}as\s+)?(?:(?:in|from|the|around|near|area|region|la|le|en|au|de|du|der|die|het|is|are|a|em|na|no|da|do|nella|в|из|районе|районов)\s+){0,3}$/iu;

/** "origin CAR", "Country of origin – C.A.R.", "goods from CAR", also through a list that begins so. */
function isStatedOutright(scene: Scene, mention: Mention): boolean {
  const first = neighbours(scene, mention).reduce((a, b) => (b.start < a.start ? b : a), mention);
  return [mention, first].some((at) => {
    const start = beginningWithDoubt(scene, at);
    const origin = cuesBefore(scene, start, 'origin')[0];
    if (origin && DIRECTLY.test(scene.text.slice(origin.end, start))) return true;
    const from = cuesBefore(scene, at.start, 'from').find((cue) => cue.end - cue.start > 1);
    return from !== undefined && DIRECTLY.test(scene.text.slice(from.end, at.start)) && isPreposition(scene, from, at);
  });
}

/** "Origin possibly CAR": a word of doubt right before the name belongs to it. */
function beginningWithDoubt(scene: Scene, mention: Mention): number {
  const doubt = cuesBefore(scene, mention.start, 'doubt')[0];
  return doubt !== undefined && DIRECTLY.test(scene.text.slice(doubt.end, mention.start)) ? doubt.start : mention.start;
}
