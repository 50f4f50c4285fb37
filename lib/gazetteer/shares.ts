import { meansOf } from './cue-roles.ts';
import { cuesBefore, isStopBetween, type Mention, type Scene, wordsBetween } from './scene.ts';
import { outOfTurns } from './turns.ts';

const LINK = "[\\s:=(–—-]*(?:\\p{L}{1,6}[\\s'’]+){0,3}";
/** A share as it is said: "60 %", Turkish "%60", "70 per cent", "2/3", "half", "the rest". */
const shares = outOfTurns(({ percent, part, unspacedPart, and: words }) => {
  const share = [
    `[%％٪]\\s?\\p{Nd}{1,3}(?![\\p{Nd}.,])|\\p{Nd}\\s?(?:[%％٪]|${percent})`,
    '\\p{Nd}\\s?/\\s?\\p{Nd}{1,2}\\b|[½⅓⅔¼¾]',
    `(?<!\\p{L})(?:${part})(?!\\p{L})|${unspacedPart}`,
  ].join('|');
  const and = `(?:${words})\\s`;
  return {
    before: new RegExp(`(?:${share})${LINK}$`, 'iu'),
    rightBefore: new RegExp(`(?:${share})[\\s:=(–—-]*$`, 'iu'),
    after: new RegExp(`^[\\s:=(–—-]{0,3}\\p{Nd}{1,3}(?:[.,]\\p{Nd})?\\s?(?:[%％٪]|${percent})`, 'iu'),
    inList: new RegExp(`^\\s*(?:[,،、/&+]|${and})\\s*(?:${and})?$`, 'iu'),
  };
});
const FARTHEST_LOOK = 60;
/** Places that are looked at on each side: a page could write thousands. */
const MOST_SHARES = 20;

/** "60% Carnot, 40% Bria", "half Angola, half Bria": the place is one of several that share a parcel. */
export function isShare(scene: Scene, mention: Mention): boolean {
  if (scene.mentions.length < 2 || scene.isJewellery || mention.form.code !== null) return false;
  const at = scene.mentions.indexOf(mention);
  if (!isBesideShare(scene, mention)) return isSharedList(scene, at);
  if (isSharedList(scene, at + 1)) return true;
  return scene.mentions
    .slice(Math.max(0, at - MOST_SHARES), at + MOST_SHARES)
    .some((other) => other !== mention && isBesideShare(scene, other) && !isStopFromTo(scene, other, mention));
}

/** "half from Carnot": the word between the two says that what is shared comes from there. */
export function isShareFrom(scene: Scene, { start, form }: Mention): boolean {
  if (scene.isJewellery || form.code !== null) return false;
  const from = cuesBefore(scene, start, 'from')[0];
  if (from === undefined || wordsBetween(scene, from.end, start) > 1) return false;
  if (!scene.hasGoods && !scene.isRough && meansOf(scene, from)) return false;
  return shares().rightBefore.test(scene.text.slice(Math.max(0, from.start - FARTHEST_LOOK), from.start));
}

/** "one third each Angola, Bria and Kasai": the share before a list is that of each. */
function isSharedList(scene: Scene, at: number): boolean {
  for (let i = at; i > Math.max(0, at - MOST_SHARES); i--) {
    const [left, right] = [scene.mentions[i - 1], scene.mentions[i]];
    if (left === undefined || right === undefined || !shares().inList.test(scene.text.slice(left.end, right.start)))
      return false;
    if (shares().before.test(scene.text.slice(Math.max(0, left.start - FARTHEST_LOOK), left.start))) return true;
  }
  return false;
}

function isBesideShare({ text }: Scene, { start, end }: Mention): boolean {
  return (
    shares().before.test(text.slice(Math.max(0, start - FARTHEST_LOOK), start)) ||
    shares().after.test(text.slice(end, end + FARTHEST_LOOK))
  );
}

function isStopFromTo(scene: Scene, one: Mention, other: Mention): boolean {
  return one.start < other.start
    ? isStopBetween(scene, one.end, other.start)
    : isStopBetween(scene, other.end, one.start);
}
