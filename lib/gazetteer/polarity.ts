import { isSaidBySomeone, isSetAgainst } from './contrasts.ts';
import type { Cue } from './cue-index.ts';
import { isPassedOver } from './preferences.ts';
import { cuesAfter, cuesBefore, isCommaBetween, isRegion, type Mention, type Scene, wordsBetween } from './scene.ts';
import { outOfTurns } from './turns.ts';

/** Why a statement leaves its place open. */
export type Doubt = 'word' | 'alternatives' | 'region' | null;

const FARTHEST_DENIAL = 12;
const FARTHEST_DENIAL_AFTER = 5;
/** "except", "hors": what follows is a list by nature, and commas do not end it. */
const listJoiner = outOfTurns(
  (patterns) =>
    new RegExp(`^[\\s,،、，/()&+–-]*(?:(?:${patterns.and}|${patterns.or}|${patterns.listWord})[\\s'’]*){0,3}$`, 'iu'),
);

/** Whether the words say that the goods do not come from this place. */
export function isDenied(scene: Scene, mention: Mention): boolean {
  return (
    isSetAgainst(scene, mention) ||
    isDeniedBefore(scene, mention) ||
    isDeniedAfter(scene, mention) ||
    isPassedOver(scene, mention)
  );
}

function isDeniedBefore(scene: Scene, mention: Mention): boolean {
  return cuesBefore(scene, mention.start, 'deny').some((cue) => reaches(scene, cue, mention));
}

function reaches(scene: Scene, denial: Cue, mention: Mention): boolean {
  if (wordsBetween(scene, denial.end, mention.start) > FARTHEST_DENIAL) return false;
  if (isNumberSign(scene, denial) || isPrepositionOfPortuguese(scene, denial) || isNorthEast(scene, denial))
    return false;
  if (isVicinity(scene, denial, mention)) return false;
  if (deniesAnotherThing(scene, denial, mention) || isOpenBefore(scene, denial)) return false;
  if (scene.cues.some((cue) => cue.kinds.has('contrast') && cue.start >= denial.end && cue.end <= mention.start))
    return false;
  const last = scene.mentions.findLast((other) => other.start >= denial.end && other.end <= mention.start);
  if (last !== undefined && (isSetOffByDash(scene, last, mention) || isBehindSubstitute(scene, denial, last, mention)))
    return false;
  if (!isCommaBetween(scene, afterSetOff(scene, denial), mention.start)) return true;
  if (isCutByDenial(scene, denial, mention)) return true;
  return isOneList(scene, denial, mention);
}

/** "not Angola – Bria": a dash sets another place against the denied one; "no CAR – Bria goods" names a part of it. */
function isSetOffByDash(scene: Scene, denied: Mention, mention: Mention): boolean {
  const gap = scene.text.slice(denied.end, mention.start);
  return /^\s[–—-]\s$/u.test(gap) && !isParent(mention, denied) && !isParent(denied, mention);
}

/** "instead of Bria we sell goods from Boda": what is replaced ends at its name, or with the list that it begins. */
function isBehindSubstitute(scene: Scene, denial: Cue, replaced: Mention, mention: Mention): boolean {
  return denial.kinds.has('instead') && !listJoiner().test(scene.text.slice(replaced.end, mention.start));
}

const putIn = outOfTurns(
  (patterns) =>
    new RegExp(`^[^,،(（:：]*,(\\s(?:${patterns.and}|${patterns.or})\\s[^,،(（:：]{1,50}),[^,،(（:：]*$`, 'iu'),
);

/** "do not handle, and never have handled, stones from Bria": two commas around a second denial do not end the first. */
function isCutByDenial(scene: Scene, denial: Cue, mention: Mention): boolean {
  const gap = scene.text.slice(denial.end, mention.start);
  const found = putIn().exec(gap);
  if (found === null) return false;
  const from = denial.end + gap.indexOf(',');
  const to = from + found[1]!.length + 2;
  if (scene.mentions.some(({ start }) => start >= denial.end && start < mention.start)) return false;
  return scene.cues.some((cue) => cue.kinds.has('deny') && cue.start >= from && cue.end <= to);
}

/** "No. 14", "no 7": a number sign, not a denial. */
function isNumberSign(scene: Scene, denial: Cue): boolean {
  const word = scene.text.slice(denial.start, denial.end).toLowerCase();
  return (word === 'no' || word === 'non') && /^[.\s:#°º]*\p{Nd}/u.test(scene.text.slice(denial.end));
}

/** "15 miles NE of Bria". */
function isNorthEast({ text }: Scene, { start, end }: Cue): boolean {
  return text.slice(start, end) === 'NE' && /^\s(?:of|de|d|von|van|di|do|da)(?!\p{L})/u.test(text.slice(end));
}

/** "do not, and will not, trade in": the comma right behind the second denial closes what was put in. */
function afterSetOff(scene: Scene, denial: Cue): number {
  const comma = /^\s*,/u.exec(scene.text.slice(denial.end));
  if (comma === null) return denial.end;
  const first = cuesBefore(scene, denial.start, 'deny')[0];
  const isPutIn = first !== undefined && wordsBetween(scene, first.end, denial.start) <= 3;
  return isPutIn ? denial.end + comma[0].length : denial.end;
}

/** "pits outside Bria", "mined just outside Bria": beside the town, not elsewhere. */
function isVicinity(scene: Scene, denial: Cue, mention: Mention): boolean {
  if (!/^outside(?: of)?$/iu.test(scene.text.slice(denial.start, denial.end))) return false;
  if (mention.place.kind !== 'town' && mention.place.kind !== 'village') return false;
  return /(?:pits?|diggings?|mines?|mined|dug|found|recovered|sites?|fields?|workings|camps?|villages?|just|km|ground|located)\s+$/iu.test(
    scene.text.slice(0, denial.start),
  );
}

/** Portuguese "extraídos no Bria": "no" is "in the" behind a word that states an origin. */
function isPrepositionOfPortuguese(scene: Scene, denial: Cue): boolean {
  if (scene.text.slice(denial.start, denial.end).toLowerCase() !== 'no') return false;
  return scene.cues.some(
    (cue) => cue.kinds.has('origin') && cue.end < denial.start && /^\s$/.test(scene.text.slice(cue.end, denial.start)),
  );
}

/** "cannot confirm that they are not from CAR": a doubt before a denial leaves it open. */
function isOpenBefore(scene: Scene, denial: Cue): boolean {
  const doubt = cuesBefore(scene, denial.start, 'doubt')[0];
  return doubt !== undefined && !isCommaBetween(scene, doubt.end, denial.start);
}

/** "no reserve", "without certificate": the denial's own object comes first. */
function deniesAnotherThing(scene: Scene, denial: Cue, mention: Mention): boolean {
  const thing = scene.cues.find(
    (cue) => cue.kinds.has('deniedThing') && cue.start >= denial.end && cue.end <= mention.start,
  );
  return thing !== undefined && wordsBetween(scene, denial.end, thing.start) <= 1;
}

/** Commas between a denial and a place end it, unless only other places and joining words stand between them. */
function isOneList(scene: Scene, denial: Cue, mention: Mention): boolean {
  const between = scene.mentions.filter((other) => other.start >= denial.end && other.end <= mention.start);
  if (between.length === 0) {
    // A bracket or colon right behind the denial opens its object: "sauf (RCA)", "excluding: CAR".
    return /^[\s(:：（[]*$/u.test(scene.text.slice(denial.end, mention.start));
  }
  const last = between[between.length - 1]!;
  if (isNamedAsItsHolder(scene, last, mention) && reaches(scene, denial, last)) return true;
  if (isCommaBetween(scene, denial.end, between[0]!.start)) return false;
  let end = between[0]!.end;
  for (const other of [...between.slice(1), mention]) {
    if (!listJoiner().test(scene.text.slice(end, other.start))) return false;
    end = other.end;
  }
  return isClosedList(scene, denial, mention) || /[()（）/]/.test(scene.text.slice(between[0]!.end, mention.start));
}

const HOLDER_BEHIND = /^[\s,،、，(（-]+(?:(?:en|in|dans|au|na|no|nella|в)\s+(?:(?:the|la|der|het)\s+)?)?$/iu;

/** "not from Bria, CAR": the country right behind its own town is no statement of its own. */
function isNamedAsItsHolder(scene: Scene, part: Mention, whole: Mention): boolean {
  return isParent(part, whole) && HOLDER_BEHIND.test(scene.text.slice(part.end, whole.start));
}

const listingDenials = outOfTurns((patterns) => new RegExp(`^(?:${patterns.listingDenial})`, 'iu'));
const listEnd = outOfTurns((patterns) => new RegExp(`(?:^|[\\s,])(?:${patterns.and}|${patterns.or})\\s|[،、]`, 'iu'));

/** "no goods from Bria, Sam Ouandja or Bamingui" is one list; "not Botswana, Bria" is not. */
function isClosedList(scene: Scene, denial: Cue, mention: Mention): boolean {
  if (
    listingDenials().test(scene.text.slice(denial.start, denial.end)) &&
    !/^no$/i.test(scene.text.slice(denial.start, denial.end))
  )
    return true;
  const rest = scene.mentions.filter((other) => other.start >= denial.end);
  const last = rest[rest.length - 1] ?? mention;
  return listEnd().test(scene.text.slice(denial.end, last.start));
}

/** Verbs that deny by their ending or their "not" and stand behind the name: Turkish, Russian, German. */
const negatedVerb = outOfTurns(
  (patterns) =>
    new RegExp(
      `^(?:[^\\p{L}\\p{Nd},،;.!?|]*[\\p{L}\\p{Nd}'’-]+){0,4}?[\\s'’]+(?:${patterns.negatedVerb})(?!\\p{L})`,
      'iu',
    ),
);
const NEGATED_WITHIN = 90;

function isDeniedAfter(scene: Scene, mention: Mention): boolean {
  const from = endOfList(scene, mention);
  if (negatedVerb().test(scene.text.slice(from, from + NEGATED_WITHIN))) return true;
  return cuesAfter(scene, from, 'denyAfter').some((cue) => {
    if (wordsBetween(scene, from, cue.start) > FARTHEST_DENIAL_AFTER) return false;
    const gap = scene.text.slice(from, cue.start);
    if (/^free$|^frei$|^freie$|^vrij$/i.test(scene.text.slice(cue.start, cue.end))) {
      return /^[\s-]$/u.test(gap) && !/^\s*(?:shipping|delivery|of|from|on|ship)/i.test(scene.text.slice(cue.end));
    }
    if (/[,،、，]/u.test(gap)) return false;
    return !scene.cues.some(
      (other) => other.kinds.has('contrast') && other.start >= mention.end && other.end <= cue.start,
    );
  });
}

/** "Carnot, Nola and Berberati goods are not part of this sale": what is said behind a list is said of all of it. */
function endOfList(scene: Scene, mention: Mention): number {
  let { end } = mention;
  for (const other of scene.mentions.slice(scene.mentions.indexOf(mention) + 1)) {
    if (!listJoiner().test(scene.text.slice(end, other.start))) break;
    end = other.end;
  }
  return end;
}

const QUESTION = /^[\s)\]）"'»]*[([（]?\s*[?？؟]/u;

/** Why the words leave this place open, `null` where they do not. */
export function doubtOf(scene: Scene, mention: Mention): Doubt {
  if (isRegion(mention)) return 'region';
  if (QUESTION.test(scene.text.slice(endOfList(scene, mention)))) return 'word';
  if (isDoubtedByWord(scene, mention) || isSaidBySomeone(scene, mention) || isOnlyLikened(scene, mention))
    return 'word';
  if (isAlternative(scene, mention)) return 'alternatives';
  return null;
}

const COMMA_ONLY = /[,،，]/u;
const FARTHEST_DOUBT = 8;

function isDoubtedByWord(scene: Scene, mention: Mention): boolean {
  const before = cuesBefore(scene, mention.start, 'doubt')[0];
  if (before && isNear(scene, before.end, mention.start)) return true;
  if (isFollowedByDoubtAlone(scene, mention)) return true;
  const from = endOfList(scene, mention);
  const after = cuesAfter(scene, from, 'doubt')[0];
  return (
    after !== undefined &&
    isNear(scene, from, after.start) &&
    !namesPlaceBetween(scene, from, after.start) &&
    !opensAnother(scene, after) &&
    !doubtsQuality(scene, after)
  );
}

/** "Bria; unverified.", "CAR – to be confirmed": a part of its own that says nothing but the doubt. */
function isFollowedByDoubtAlone(scene: Scene, mention: Mention): boolean {
  const after = scene.cues.find((cue) => cue.start >= mention.end);
  return (
    after?.kinds.has('doubt') === true &&
    /^\s*[;.|–—]\s*(?:\p{L}+\s+){0,2}$/u.test(scene.text.slice(mention.end, after.start)) &&
    /^(?:\s+\p{L}+){0,2}\s*(?:[.;|)]|$)/u.test(scene.text.slice(after.end))
  );
}

/** "Bria, quality possibly gem": the doubt has goods of its own right behind it. */
function doubtsQuality(scene: Scene, doubt: Cue): boolean {
  return scene.cues.some(
    (cue) =>
      cue.start >= doubt.end &&
      (cue.kinds.has('goods') || cue.kinds.has('rough')) &&
      !cue.kinds.has('origin') &&
      /^\s$/u.test(scene.text.slice(doubt.end, cue.start)),
  );
}

function isNear(scene: Scene, from: number, to: number): boolean {
  if (wordsBetween(scene, from, to) > FARTHEST_DOUBT) return false;
  const gap = scene.text.slice(from, to);
  // A comma right beside the word of doubt only sets it off: "possibly, from Bria", "Bria, unverified".
  return !COMMA_ONLY.test(gap) || /^\s*[,،，][^,،，]*$/u.test(gap);
}

function namesPlaceBetween(scene: Scene, from: number, to: number): boolean {
  return scene.mentions.some((mention) => mention.start >= from && mention.end <= to);
}

/** "Carnot, possibly Bria": the doubt belongs to the place behind it. */
function opensAnother(scene: Scene, doubt: Cue): boolean {
  const next = scene.mentions.find((mention) => mention.start >= doubt.end);
  return (
    next !== undefined &&
    wordsBetween(scene, doubt.end, next.start) <= 2 &&
    !COMMA_ONLY.test(scene.text.slice(doubt.end, next.start))
  );
}

function isOnlyLikened(scene: Scene, mention: Mention): boolean {
  const before = cuesBefore(scene, mention.start, 'like')[0];
  if (
    before &&
    wordsBetween(scene, before.end, mention.start) <= 1 &&
    !isCommaBetween(scene, before.end, mention.start)
  )
    return true;
  const after = cuesAfter(scene, mention.end, 'like')[0];
  return after !== undefined && /^[\s-]{1,2}$/u.test(scene.text.slice(mention.end, after.start));
}

/** "CAR or DRC", "Angola, DRC or CAR": this place or another one. */
function isAlternative(scene: Scene, mention: Mention): boolean {
  const at = scene.mentions.indexOf(mention);
  return reachesOr(scene, at, 1) || reachesOr(scene, at, -1);
}

function reachesOr(scene: Scene, from: number, step: 1 | -1): boolean {
  for (let i = from; ; i += step) {
    const left = scene.mentions[step === 1 ? i : i - 1];
    const right = scene.mentions[step === 1 ? i + 1 : i];
    if (left === undefined || right === undefined || left === right) return false;
    if (
      wordsBetween(scene, left.end, right.start) > 4 ||
      scene.stops.some((stop) => stop >= left.end && stop < right.start)
    )
      return false;
    if (isOrBetween(scene, left, right)) return true;
    if (!/^[\s,،、，]*$/u.test(scene.text.slice(left.end, right.start))) return false;
  }
}

function isParent(part: Mention, whole: Mention): boolean {
  return part.place.parents.includes(whole.place.id) || part.place.parents2021?.includes(whole.place.id) === true;
}

function isOrBetween(scene: Scene, left: Mention, right: Mention): boolean {
  const gap = scene.text.slice(left.end, right.start);
  // Dutch "of" is "or"; in English it stands between two places only where one holds the other.
  if (/^\s+of\s+$/i.test(gap) && !isParent(left, right) && !isParent(right, left)) return true;
  return scene.cues.some((cue) => cue.kinds.has('or') && cue.start >= left.end && cue.end <= right.start);
}
