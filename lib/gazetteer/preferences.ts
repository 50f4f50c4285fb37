import { these } from './contrasts.ts';
import { cuesBefore, isStopBetween, type Mention, type Scene } from './scene.ts';
import { outOfTurns } from './turns.ts';

/** What is preferred: no clause of its own stands in it, but a comma may part it from the word behind. */
const NO_CLAUSE = '[^,،、，;:()（）]';
const SPACED = `\\s+${NO_CLAUSE}{0,60}?\\p{L}[\\s,،]+`;
const UNSPACED = `${NO_CLAUSE}{1,60}?[\\s,，]*`;
/** Between the word that passes over and the name: goods, prepositions. */
const GLUED = "(?:(?<=['’])\\p{L}+|(?![\\p{sc=Latin}\\p{sc=Cyrillic}])\\p{L}{1,8})?";
const UP_TO_NAME = `(${GLUED}(?:[\\s'’]+\\p{L}+){0,4}[\\s'’]*)$`;
const passedOver = outOfTurns(
  (patterns) =>
    new RegExp(
      `(?<!\\p{L})(?:${patterns.preference.replaceAll('…', SPACED)}|${patterns.unspacedPreference.replaceAll('…', UNSPACED)})${UP_TO_NAME}`,
      'iu',
    ),
);
const FARTHEST = 140;

/** "rather Angolan rough than rough from Bria", "we prefer A to B": what another is preferred to is not where goods come from. */
export function isPassedOver(scene: Scene, mention: Mention): boolean {
  const from = Math.max(0, mention.start - FARTHEST);
  const found = passedOver().exec(scene.text.slice(from, mention.start));
  if (found === null || isStopBetween(scene, from + found.index, mention.start)) return false;
  if (these().test(found[1]!)) return false;
  const than = mention.start - found[1]!.length;
  // "plutôt sûrs que ces pierres viennent de Bria": a clause of its own says where they come from.
  const isClause = cuesBefore(scene, mention.start, 'origin').some(
    (cue) => cue.start >= than && !cue.kinds.has('goods') && !cue.kinds.has('rough'),
  );
  return !isClause && !scene.mentions.some(({ start, end }) => start >= than && end <= mention.start);
}
