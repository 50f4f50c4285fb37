import { FARTHEST_CUE } from './cue-roles.ts';
import { cuesAfter, cuesBefore, type Mention, type Scene, wordsBetween } from './scene.ts';
import { ENDS_PART, sentenceOf } from './sentences.ts';

/** A label that means the channel of sale as often as the origin: there a place is one. */
const SOURCE_BEFORE = /(?:^|[\s|;,.(])(?:source|quelle|bron|fuente|fonte|источник)\s*[:=]\s*$/iu;
const AS_ORIGIN = /^\s*(?:as|comme|als|como|come|как)\s+(?:the\s+|its\s+|their\s+|il\s+)?$/iu;

/** "Source: Bria", "names the Central African Republic as country of origin". */
export function isNamedAsOrigin(scene: Scene, mention: Mention): boolean {
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
export function speaksForAllLots(scene: Scene, mention: Mention): boolean {
  const goods = cuesBefore(scene, mention.start, 'goods')[0];
  const isElsewhere = cuesBefore(scene, mention.start, 'elsewhere').length > 0;
  return goods !== undefined && !isElsewhere && ALL_LOTS.test(scene.text);
}
