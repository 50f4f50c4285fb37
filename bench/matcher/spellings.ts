import { otherSpellings, places } from 'virtual:gazetteer';
import { gazetteer } from '@/lib/gazetteer/gazetteer';
import { unpackGazetteer, unpackOtherSpellings } from '@/lib/gazetteer/unpack-gazetteer';

/** All folded spellings, as the peers get them; the endings of Russian stems are ours alone. */
export function allSpellings(): string[] {
  const latin = unpackGazetteer(places()).forms.keys();
  return [...latin, ...unpackOtherSpellings(otherSpellings(), gazetteer().places).keys()];
}
