import { isInOtherCountry, isPartOfOtherName } from './name-context.ts';
import { isOfCar, isStopBetween, type Mention, type Scene } from './scene.ts';

/** "ब्रिया (मध्य अफ़्रीकी गणराज्य) से": what stands behind a name and what holds it stands behind the name. */
export function endOfChain(scene: Scene, mention: Mention): number {
  return Math.max(mention.end, ...neighbours(scene, mention).map(({ end }) => end));
}

/** Between two names of one statement: "Bria, CAR", "RCA (Bria)", "Carnot / Berbérati". */
const CHAIN =
  /^[\s,،、，()（）[\]/&+:–—.-]{0,5}(?:(?:and|or|et|ou|und|oder|en|in|of|e|o|y|и|или|و|أو|ו|או|ve|veya|या|और|અથવા|અને|zone de|région de|de la|de|au|dans la)\s|和|或|及|または|と)?[\s("]*$/iu;

/** Names in a row that are looked at on each side: a page could write thousands. */
const LONGEST_CHAIN = 20;

/** The names that stand with this one in one statement. */
export function neighbours(scene: Scene, mention: Mention): Mention[] {
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
export function supportsMisspelling(scene: Scene, mention: Mention): boolean {
  if (neighbours(scene, mention).some((other) => isOfCar(other) && !other.misspelt && other.place !== mention.place))
    return true;
  const letters = mention.end - mention.start;
  if (mention.place.kind === 'country') return letters > LONG_ENOUGH_ALONE;
  return scene.field === 'origin' && letters >= LONG_ENOUGH_ALONE && !mention.form.slip && scene.mentions.length === 1;
}

/** A place of the country, or the country, named right beside it. */
export function hasCarPartner(scene: Scene, mention: Mention): boolean {
  return neighbours(scene, mention).some((other) => isOfCar(other) && other.place !== mention.place);
}

/** "Avenue Boganda, Bangui, Central African Republic": the first name is a street's, so all of it is an address. */
export function isInRejectedChain(scene: Scene, mention: Mention): boolean {
  return neighbours(scene, mention).some(
    (other) =>
      other.start < mention.start &&
      isPartOfOtherName(scene, other) &&
      // A town elsewhere is told by its country, which is where it lies.
      !(mention.place.kind === 'origin-country' && isInOtherCountry(scene, other)),
  );
}
