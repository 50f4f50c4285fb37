import { acceptBareName } from './bare-names.ts';
import { endOfChain, isInRejectedChain, neighbours, supportsMisspelling } from './chains.ts';
import { isStatedBesideAnother } from './contrasts.ts';
import { acceptCode, isBesideNumber, isWrittenAsCode } from './country-codes.ts';
import { BANGUI, roleOf } from './cue-roles.ts';
import { isPartOfOtherName } from './name-context.ts';
import { isNamedAsOrigin, speaksForAllLots } from './named-origins.ts';
import { isDenied } from './polarity.ts';
import { cuesBefore, isOfCar, isStopBetween, type Mention, type Scene, wordsBetween } from './scene.ts';
import { isShare, isShareFrom } from './shares.ts';
import { isFollowedByElsewhere, isFollowedByFrom, isFollowedByGoods, isFollowedByTopic } from './words-behind.ts';

/**
 * `accepted`: a stated origin; `open`: a person must look; `unsupported`: nothing speaks for it or against it, so it
 * counts only beside an accepted one in its sentence; `rejected`: the name is doing something else.
 */
export type Acceptance = 'accepted' | 'open' | 'unsupported' | 'rejected';

/** Whether a name in running words says where the goods come from. */
export function acceptInProse(scene: Scene, mention: Mention): Acceptance {
  if (isPartOfOtherName(scene, mention) || isInRejectedChain(scene, mention)) return 'rejected';
  if ((mention.misspelt || mention.form.slip) && !supportsMisspelling(scene, mention)) return 'rejected';
  if (scene.field !== 'page' && isNamedAsOrigin(scene, mention)) return 'accepted';
  if (mention.form.code !== null) return acceptCode(scene, mention, (partner) => acceptInProse(scene, partner));
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
  if (isShareFrom(scene, mention)) return 'accepted';
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
