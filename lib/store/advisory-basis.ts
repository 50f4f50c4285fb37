import type { AdvisoryList } from '@/lib/advisories';
import type { ScreenedParcel } from '@/lib/screening';
import { canonicalJson, hashOfText } from '@/lib/trail';

/** An advisory list as the trail knows it. */
export interface ListText {
  text: string;
  sha256: string;
  version: number;
  /** SHA-256 of each advisory by id. */
  advisories: Record<string, string>;
}

const texts = new WeakMap<AdvisoryList, Promise<ListText>>();

/** A list's text and hash, made once for each list: the list of the package and one of the same words are the same. */
export function textOfList(list: AdvisoryList): Promise<ListText> {
  const known = texts.get(list) ?? makeText(list);
  texts.set(list, known);
  return known;
}

async function makeText(list: AdvisoryList): Promise<ListText> {
  const text = JSON.stringify(list);
  const [sha256, ...hashes] = await Promise.all([text, ...list.advisories.map(canonicalJson)].map(hashOfText));
  const advisories = Object.fromEntries(list.advisories.map(({ id }, at) => [id, hashes[at]!]));
  return { text, sha256: sha256!, version: list.version, advisories };
}

/**
 * Hashes what verdicts rest on: verdict, zone, regime and the advisories that their reasons name. Where an advisory speaks of
 * the place itself (or a person must look), it is held word for word: what it asks may have changed.
 */
export function basisHasher(list: AdvisoryList): (parcel: ScreenedParcel) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  const byId = new Map(list.advisories.map((advisory) => [advisory.id, advisory]));
  return ({ verdict, zone, regime, reasons }) => {
    const named = [...new Set(reasons.flatMap(({ advisory }) => (advisory === null ? [] : [advisory])))].sort();
    const key = canonicalJson([verdict, zone, regime, named]);
    const isSpokenOf = verdict === 'alerted-zone' || verdict === 'ambiguous';
    const words = isSpokenOf ? named.map((id) => byId.get(id) ?? null) : [];
    const hash = known.get(key) ?? hashOfText(canonicalJson([key, words]));
    known.set(key, hash);
    return hash;
  };
}
