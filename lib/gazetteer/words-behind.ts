import { cuesAfter, cuesBefore, isCommaBetween, type Mention, type Scene, wordsBetween } from './scene.ts';

/** "Bria office", "Bria airport": the words behind make it an address. */
export function isFollowedByElsewhere(scene: Scene, mention: Mention): boolean {
  const cue = cuesAfter(scene, mention.end, 'elsewhereAfter')[0];
  return cue !== undefined && /^[\s'’的の-]{0,2}$/u.test(scene.text.slice(mention.end, cue.start));
}

const FARTHEST_TOPIC = 6;

/** "The Central African Republic's exports are suspended": the sentence is about a measure. */
export function isFollowedByTopic(scene: Scene, mention: Mention): boolean {
  const cue = cuesAfter(scene, mention.end, 'topicAfter')[0];
  return cue !== undefined && wordsBetween(scene, mention.end, cue.start) <= FARTHEST_TOPIC;
}

export function isFollowedByGoods(scene: Scene, mention: Mention): boolean {
  const cue = cuesAfter(scene, mention.end, 'goods')[0] ?? cuesAfter(scene, mention.end, 'origin')[0];
  const other = cuesAfter(scene, mention.end, 'rough')[0];
  return [cue, other].some(
    (next) => next !== undefined && /^\.?[\s'’:的産产-]{0,3}$/u.test(scene.text.slice(mention.end, next.start)),
  );
}

/** "diamants bruts centrafricains": goods right before or right behind an adjective. */
export function isBesideGoods(scene: Scene, mention: Mention): boolean {
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
export function isFollowedByFrom(scene: Scene, end: number): boolean {
  if (TURKISH_CASE.test(scene.text.slice(end))) return true;
  const cue = cuesAfter(scene, end, 'fromAfter')[0];
  return cue !== undefined && /^[\s'’)）]{0,3}$/u.test(scene.text.slice(end, cue.start));
}
