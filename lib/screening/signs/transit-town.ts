import { type Sign, signReason } from './sign.ts';

/** Towns of Cameroon through which, as reported in 2015, goods of the Central African Republic moved. */
const TOWNS = /(?<!\p{L})(?:Kenzou|Gbiti|Yaound[eé])(?!\p{L})/iu;

/** Goods of the Central African Republic, and one of these towns in the listing's own words. */
export const transitTown: Sign = ({ carPlaces, texts, say }) => {
  const [place] = carPlaces;
  if (place === undefined) return null;
  for (const { field, words } of texts) {
    const match = TOWNS.exec(words);
    if (match === null) continue;
    const evidence = { field, text: match[0], start: match.index, end: match.index + match[0].length };
    return signReason('sign-transit-town', say.transitTown(place.mention.text, match[0]), evidence);
  }
  return null;
};
