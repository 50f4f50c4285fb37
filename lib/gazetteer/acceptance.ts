import { isSaidBySomeone, isStatedBesideAnother } from './contrasts.ts';
import type { Cue } from './cue-index.ts';
import { isPartOfOtherName } from './name-context.ts';
import { doubtOf, isDenied } from './polarity.ts';
import {
  cuesAfter,
  cuesBefore,
  isCommaBetween,
  isOfCar,
  isRegion,
  isStopBetween,
  type Mention,
  type Scene,
  wordsBetween,
} from './scene.ts';
import { isShare } from './shares.ts';

/**
 * `accepted`: a stated origin; `open`: a person must look; `unsupported`: nothing speaks for it or against it, so it
 * counts only beside an accepted one in its sentence; `rejected`: the name is doing something else.
 */
export type Acceptance = 'accepted' | 'open' | 'unsupported' | 'rejected';

const FARTHEST_CUE = 9;
const BANGUI = new Set(['town-bangui', 'sub-bangui', 'pref-bangui']);

/** Whether a name in running words says where the goods come from. */
export function acceptInProse(scene: Scene, mention: Mention): Acceptance {
  if (isPartOfOtherName(scene, mention) || isInRejectedChain(scene, mention)) return 'rejected';
  if ((mention.misspelt || mention.form.slip) && !supportsMisspelling(scene, mention)) return 'rejected';
  if (scene.field !== 'page' && isNamedAsOrigin(scene, mention)) return 'accepted';
  if (mention.form.code !== null) return acceptCode(scene, mention);
  const role = roleOf(scene, mention);
  if (role === 'bought') return BANGUI.has(mention.place.id) || mention.place.kind === 'country' ? 'rejected' : 'open';
  if (role === 'exported') return 'open';
  if (role === 'elsewhere') return 'rejected';
  if (role !== 'origin' && isFollowedByTopic(scene, mention)) return 'rejected';
  if (role === 'origin') return scene.field !== 'page' || speaksForAllLots(scene, mention) ? 'accepted' : 'rejected';
  if (isFollowedByElsewhere(scene, mention)) return 'rejected';
  if (scene.field === 'page') return 'rejected';
  if (scene.field === 'notice') return 'accepted';
  if (isFollowedByGoods(scene, mention) && !scene.isJewellery) return 'accepted';
  if (isShare(scene, mention) || isEitherOr(scene, mention) || isSetAgainstDenied(scene, mention)) return 'accepted';
  if (isStatedBesideAnother(scene, mention) || isBehindGluedFrom(scene, mention)) return 'accepted';
  if ((scene.hasGoods || scene.isRough) && isFollowedByFrom(scene, endOfChain(scene, mention))) return 'accepted';
  return acceptBareName(scene, mention);
}

/** Hebrew "חבילה מהרפובליקה": the preposition is written onto the name. */
function isBehindGluedFrom(scene: Scene, { start }: Mention): boolean {
  if (!/(?<!\p{L})[וש]?מ$/u.test(scene.text.slice(Math.max(0, start - 4), start))) return false;
  const goods = cuesBefore(scene, start, 'goods')[0];
  return goods !== undefined && !cuesBefore(scene, start, 'elsewhere').some(({ end }) => end > goods.end);
}

/** A label that means the channel of sale as often as the origin: there a place is one. */
const SOURCE_BEFORE = /(?:^|[\s|;,.(])(?:source|quelle|bron|fuente|fonte|источник)\s*[:=]\s*$/iu;
const AS_ORIGIN = /^\s*(?:as|comme|als|como|come|как)\s+(?:the\s+|its\s+|their\s+|il\s+)?$/iu;

/** "Source: Bria", "names the Central African Republic as country of origin". */
function isNamedAsOrigin(scene: Scene, mention: Mention): boolean {
  const { text } = scene;
  const isBehindLabel = SOURCE_BEFORE.test(text.slice(Math.max(0, mention.start - 20), mention.start));
  if (isBehindLabel && ENDS_PART.test(text.slice(mention.end))) return true;
  const origin = cuesAfter(scene, mention.end, 'origin')[0];
  if (origin !== undefined && AS_ORIGIN.test(text.slice(mention.end, origin.start))) return true;
  return isGivenAs(scene, mention) || isSaidOfGoods(scene, mention);
}

/** "Origin given by the carrier as Bria". */
function isGivenAs(scene: Scene, { start }: Mention): boolean {
  if (!/\sas\s+(?:the\s+)?$/u.test(scene.text.slice(Math.max(0, start - 12), start))) return false;
  const origin = cuesBefore(scene, start, 'origin')[0];
  return origin !== undefined && wordsBetween(scene, origin.end, start) <= FARTHEST_CUE;
}

const COPULA = /^\s*(?:[:=]|\s(?:is|are|were|was|sont|est|sind|ist|zijn|son|es|são|é|sono|è|—|–)\s)\s*$/iu;

/** "goods are Bria", "Goods=Bria". */
function isSaidOfGoods(scene: Scene, mention: Mention): boolean {
  if (scene.isJewellery || mention.form.adjective || !ENDS_PART.test(scene.text.slice(mention.end))) return false;
  const goods = cuesBefore(scene, mention.start, 'goods')[0];
  if (goods !== undefined && COPULA.test(scene.text.slice(goods.end, mention.start))) return true;
  const isOffered = scene.hasGoods || scene.mentions.length > 1 || scene.cues.some(({ kinds }) => kinds.has('unlike'));
  if (scene.field === 'page' || !isOffered) return false;
  const [start] = sentenceOf(scene, mention);
  return ALL_IS.test(scene.text.slice(Math.max(start, mention.start - 80), mention.start));
}

/** "this one is all Bria", "every stone here is Bria". */
const ALL_IS =
  /(?<!\p{L})(?:this|these|it|they|all|every|each|ce lot|celui-ci|ceux-ci|tout|dies\p{L}*|alles|deze|dit|este|esta|todo|quest[oaie]|tutto|эт\p{L}+|вс[её])(?:\s[\p{L}-]+){0,3}\s(?:is|are|sont|est|sind|ist|zijn|son|es|são|é|sono|è|—|–)\s(?:(?:all|only|purely|solely|entirely|100\s?%|tout|ganz|geheel|alle?s?|tod[oa]s?|tutt[oaie]|from|de|du|aus|uit|da|di)\s){0,2}$|(?<!\p{L})(?:эт(?:а|и|о|от)|вс[яеё]|данн\p{L}+)(?:\s\p{L}+)?\sиз\s$/iu;

const ALL_LOTS =
  /\b(?:all|every|each|these|this (?:sale|tender|auction|lot|parcel)|tous|toutes|chaque|alle|todos|todas|tutti|tutte)\b|все|所有|全部|本批|جميع|كل|כל/iu;

/** Words of the page outside its lots state their origin only where they speak of all of them. */
function speaksForAllLots(scene: Scene, mention: Mention): boolean {
  const goods = cuesBefore(scene, mention.start, 'goods')[0];
  const isElsewhere = cuesBefore(scene, mention.start, 'elsewhere').length > 0;
  return goods !== undefined && !isElsewhere && ALL_LOTS.test(scene.text);
}

/** "either Angola or Bria": two places, one of which the goods are from. */
function isEitherOr(scene: Scene, mention: Mention): boolean {
  const either = cuesBefore(scene, mention.start, 'either')[0];
  if (either === undefined) return false;
  const [first, second] = scene.mentions.filter((other) => other.start >= either.end);
  if (first === undefined || second === undefined || wordsBetween(scene, either.end, first.start) > 2) return false;
  return cuesBefore(scene, second.start, 'or').some((or) => or.start >= first.end) && mention.start <= second.start;
}

const FARTHEST_CONTRAST = 2;

/** "Bria, not Botswana": who denies one origin beside a place says that the place is one. */
function isSetAgainstDenied(scene: Scene, mention: Mention): boolean {
  const at = scene.mentions.indexOf(mention);
  return [scene.mentions[at - 1], scene.mentions[at + 1]].some((other) => {
    if (other === undefined || !isDenied(scene, other)) return false;
    const [left, right] = other.start < mention.start ? [other, mention] : [mention, other];
    const isNear =
      wordsBetween(scene, left.end, right.start) <= FARTHEST_CONTRAST || isBehindContrast(scene, left, mention);
    return isNear && !isStopBetween(scene, left.end, right.start) && !isDenied(scene, mention);
  });
}

/** "not Angola, as was said, but Bria". */
function isBehindContrast(scene: Scene, denied: Mention, mention: Mention): boolean {
  const contrast = cuesBefore(scene, mention.start, 'contrast')[0];
  return (
    contrast !== undefined && contrast.start >= denied.end && wordsBetween(scene, contrast.end, mention.start) <= 1
  );
}

/** No word says what the name is doing there: the goods around it and the name's own weight decide. */
function acceptBareName(scene: Scene, mention: Mention): Acceptance {
  const isTitle = scene.field === 'title' || scene.field === 'heading';
  if (mention.form.adjective) return isBesideGoods(scene, mention) ? 'accepted' : 'unsupported';
  if (isRegion(mention)) return isTitle && scene.isRough && !scene.isJewellery ? 'accepted' : 'rejected';
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

function sentenceOf({ stops, text }: Scene, { start, end }: Mention): [start: number, end: number] {
  return [stops.findLast((stop) => stop < start) ?? 0, stops.find((stop) => stop >= end) ?? text.length];
}

/** The capital is where tenders are held. */
const SALE =
  /tender|auction|\bsale\b|vente|appel d|enchère|versteigerung|veiling|leilão|subasta|asta|торги|аукцион|拍卖|招标|مزاد/iu;

/** The capital alone beside rough goods, with no sale and no other origin in the text. */
function mayBeFromCapital(scene: Scene): boolean {
  return scene.isRough && !SALE.test(scene.text) && scene.mentions.every((other) => BANGUI.has(other.place.id));
}

const ENDS_PART = /^[)\]"»”]*\s*(?:[,،、，;:.!?|(–—]|$)/u;

/** "allegedly Bria", "maybe from Bria": a word of doubt right beside the name is about where the goods come from. */
function isBesideDoubt(scene: Scene, { start, end }: Mention): boolean {
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
 * "Carnot, en République centrafricaine", "possibly Bria, CAR", "Bria or Angola": the text is nothing but a place, what
 * holds it or another one that it may be, and a word of doubt.
 */
function isAllThatIsSaid(scene: Scene, mention: Mention): boolean {
  const chain = [mention, ...neighbours(scene, mention)];
  const isAnswer = chain.some(({ place }) => place.kind === 'country') || doubtOf(scene, mention) === 'alternatives';
  if (chain.length < 2 || !isAnswer) return false;
  const start = Math.min(...chain.map((other) => other.start));
  const end = Math.max(...chain.map((other) => other.end));
  const doubt = cuesBefore(scene, start, 'doubt')[0];
  return !/[\p{L}\p{Nd}]/u.test(
    scene.text.slice(0, doubt?.start ?? start) + scene.text.slice(doubt?.end ?? start, start) + scene.text.slice(end),
  );
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

const BOUGHT =
  /^(?:bought|purchased|acheté|gekauft|erworben|gekocht|aangekocht|comprad|acquistat|comprato|куплен|закуплен|نشتريت|اشتر|تم شرا|נקנ|נרכש|购|購|采购|收购|で購入)/iu;

/** At an auction house it heads the chain of owners. */
const PROVENANCE = /^(?:provenance|provenienz|herkomst|procedencia|proveniência|provenienza)$/iu;

type Role = 'origin' | 'elsewhere' | 'bought' | 'exported' | null;

/** Behind them stands what a seller says of the goods, not where the seller is. */
const SAYS =
  /^(?:claim|spr[ia]ch|told|were told|behauptet|beweert|affirme|prétend|afirma|alega|sostiene|утвержда|声称|称)/iu;

/** The nearest word before the name that says what is there. */
function roleOf(scene: Scene, mention: Mention): Role {
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
  if (cue.kinds.has('paper') && !isCommaBetween(scene, cue.end, mention.start)) return 'elsewhere';
  if (cue.kinds.has('from') && distance <= 3 && !isCommaBetween(scene, cue.end, mention.start)) {
    return isPreposition(scene, cue, mention) ? 'origin' : null;
  }
  return null;
}

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
function isPreposition(scene: Scene, from: Cue, mention: Mention): boolean {
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

/** "directly from": as good as nothing between the comma and the preposition. */
const DIRECT =
  /(?<!\p{L})(?:en\s)?(?:direct\p{L}*|diret\p{L}+|dirett\p{L}+|straight|without doubt|undoubtedly|definitely|direkt|rechtstreeks|прямо|напрямую|مباشرة)\s+$/iu;

/** Nothing but a denial or a doubt stands between the last comma or stop and this word. */
function opensItsPart(scene: Scene, from: Cue): boolean {
  const adverb = DIRECT.exec(scene.text.slice(Math.max(0, from.start - 24), from.start))?.[0];
  if (adverb === undefined && MEANS_OF.test(scene.text.slice(from.start, from.end))) return false;
  const previous = cuesBefore(scene, from.start, 'doubt')[0] ?? cuesBefore(scene, from.start, 'deny')[0];
  const isBeside = previous !== undefined && wordsBetween(scene, previous.end, from.start) === 0;
  const start = isBeside ? previous.start : from.start - (adverb?.length ?? 0);
  return /(?:^|[,،、，;:.!(]\s*)$/u.test(scene.text.slice(0, start));
}

function isFollowedByElsewhere(scene: Scene, mention: Mention): boolean {
  const cue = cuesAfter(scene, mention.end, 'elsewhereAfter')[0];
  return cue !== undefined && /^[\s'’的の-]{0,2}$/u.test(scene.text.slice(mention.end, cue.start));
}

const FARTHEST_TOPIC = 6;

/** "The Central African Republic's exports are suspended": the sentence is about a measure. */
function isFollowedByTopic(scene: Scene, mention: Mention): boolean {
  const cue = cuesAfter(scene, mention.end, 'topicAfter')[0];
  return cue !== undefined && wordsBetween(scene, mention.end, cue.start) <= FARTHEST_TOPIC;
}

function isFollowedByGoods(scene: Scene, mention: Mention): boolean {
  const cue = cuesAfter(scene, mention.end, 'goods')[0] ?? cuesAfter(scene, mention.end, 'origin')[0];
  const other = cuesAfter(scene, mention.end, 'rough')[0];
  return [cue, other].some(
    (next) => next !== undefined && /^\.?[\s'’:的産产-]{0,3}$/u.test(scene.text.slice(mention.end, next.start)),
  );
}

/** "diamants bruts centrafricains": goods right before or right behind an adjective. */
function isBesideGoods(scene: Scene, mention: Mention): boolean {
  if (isFollowedByGoods(scene, mention)) return true;
  const before = [
    ...cuesBefore(scene, mention.start, 'goods').slice(0, 1),
    ...cuesBefore(scene, mention.start, 'rough').slice(0, 1),
  ];
  return before.some(
    (cue) => wordsBetween(scene, cue.end, mention.start) === 0 && !isCommaBetween(scene, cue.end, mention.start),
  );
}

/** "Bria'dan", "Bria'da", "Bria'nın": from, in, of. */
const TURKISH_CASE = /^['’](?:[dt][ae]n?|n?[ıi]n|[dt][ae]ki)(?!\p{L})/u;

/** Hindi "ब्रिया से", Gujarati "બ્રિયા માંથી": the preposition stands behind the name. */
function isFollowedByFrom(scene: Scene, end: number): boolean {
  if (TURKISH_CASE.test(scene.text.slice(end))) return true;
  const cue = cuesAfter(scene, end, 'fromAfter')[0];
  return cue !== undefined && /^[\s'’)）]{0,3}$/u.test(scene.text.slice(end, cue.start));
}

/** "ब्रिया (मध्य अफ़्रीकी गणराज्य) से": what stands behind a name and what holds it stands behind the name. */
function endOfChain(scene: Scene, mention: Mention): number {
  return Math.max(mention.end, ...neighbours(scene, mention).map(({ end }) => end));
}

/** Between two names of one statement: "Bria, CAR", "RCA (Bria)", "Carnot / Berbérati". */
const CHAIN =
  /^[\s,،、，()（）[\]/&+:–—.-]{0,5}(?:(?:and|or|et|ou|und|oder|en|in|of|e|o|y|и|или|و|أو|ו|או|ve|veya|या|और|અથવા|અને|zone de|région de|de la|de|au|dans la)\s|和|或|及|または|と)?[\s("]*$/iu;

/** Names in a row that are looked at on each side: a page could write thousands. */
const LONGEST_CHAIN = 20;

function neighbours(scene: Scene, mention: Mention): Mention[] {
  const at = scene.mentions.indexOf(mention);
  const found: Mention[] = [];
  for (const step of [-1, 1]) {
    let from = mention;
    const last = at + step * LONGEST_CHAIN;
    for (let i = at + step; i !== last && scene.mentions[i] !== undefined; i += step) {
      const other = scene.mentions[i]!;
      const [left, right] = step === 1 ? [from, other] : [other, from];
      if (!CHAIN.test(scene.text.slice(left.end, right.start)) || isStopBetween(scene, left.end, right.start)) break;
      found.push(other);
      from = other;
    }
  }
  return found;
}

/** Letters from which a misspelt name in an origin field is told from chance without a neighbour. */
const LONG_ENOUGH_ALONE = 8;

/** One letter off counts beside a place of the country; the country's own long names, and long names of an origin field, by themselves. */
function supportsMisspelling(scene: Scene, mention: Mention): boolean {
  if (neighbours(scene, mention).some((other) => isOfCar(other) && !other.misspelt && other.place !== mention.place))
    return true;
  const letters = mention.end - mention.start;
  if (mention.place.kind === 'country') return letters > LONG_ENOUGH_ALONE;
  return scene.field === 'origin' && letters >= LONG_ENOUGH_ALONE && !mention.form.slip && scene.mentions.length === 1;
}

/** A place of the country, or the country, named right beside it. */
function hasCarPartner(scene: Scene, mention: Mention): boolean {
  return neighbours(scene, mention).some((other) => isOfCar(other) && other.place !== mention.place);
}

/** "Avenue Boganda, Bangui, Central African Republic": the first name is a street's, so all of it is an address. */
function isInRejectedChain(scene: Scene, mention: Mention): boolean {
  return neighbours(scene, mention).some((other) => other.start < mention.start && isPartOfOtherName(scene, other));
}

const WEIGHT_WORD = /(?:wt|weight|total|tot|mass|poids|gewicht|peso|вес|size|carats?|cts?)\.?\s*[([]?\s*$/iu;

/** CAR is also how the trade writes carats; CF, RCA, ZAR, CAF mean other things still. */
function acceptCode(scene: Scene, mention: Mention): Acceptance {
  const { text } = scene;
  const words = text.slice(mention.start, mention.end);
  if (!isWrittenAsCode(words) || isBesideNumber(text, mention)) return 'rejected';
  if (isFollowedByElsewhere(scene, mention) || roleOf(scene, mention) === 'elsewhere') return 'rejected';
  const partners = neighbours(scene, mention).filter((other) => isOfCar(other) && other.form.code === null);
  if (scene.field === 'page' && !speaksForAllLots(scene, mention)) return 'rejected';
  if (partners.length > 0)
    return partners.some((other) => acceptInProse(scene, other) !== 'rejected') ? 'accepted' : 'rejected';
  if (mention.form.weak) return 'rejected';
  if (isStatedOutright(scene, mention)) return 'accepted';
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

function isWrittenAsCode(words: string): boolean {
  const plain = words.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return plain === plain.toUpperCase() && /^(?:\p{L}{2,3}|\p{L}(?:\.\s?\p{L}){1,2}\.?)$/u.test(plain);
}

function isBesideNumber(text: string, mention: Mention): boolean {
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

/** Whether a name in the value of an origin field is one; there a name needs no cue. */
export function acceptInOriginField(scene: Scene, mention: Mention): Acceptance {
  const { text } = scene;
  if (isPartOfOtherName(scene, mention) || isInRejectedChain(scene, mention)) return 'rejected';
  const role = roleOf(scene, mention);
  if (role === 'elsewhere') return 'rejected';
  if (role === 'bought' || role === 'exported') return 'open';
  if ((mention.misspelt || mention.form.slip) && !supportsMisspelling(scene, mention)) return 'rejected';
  if (mention.form.code === null) return 'accepted';
  const standsAlone = text.slice(0, mention.start).trim() === '' && /^[\s.]*$/.test(text.slice(mention.end));
  if (standsAlone)
    return mention.form.weak || (mention.form.code === 'ZAR' && scene.context.language !== 'de') ? 'open' : 'accepted';
  if (isBesideNumber(text, mention)) return 'rejected';
  const partners = neighbours(scene, mention);
  if (partners.some((other) => isOfCar(other) && other.form.code === null)) return 'accepted';
  if (mention.form.weak) return 'rejected';
  return isWrittenAsCode(text.slice(mention.start, mention.end)) ? 'accepted' : 'rejected';
}
