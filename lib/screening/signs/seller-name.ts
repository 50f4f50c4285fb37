import listed from './listed-names.json' with { type: 'json' };
import { type Sign, signReason } from './sign.ts';

/** A name on a list. `part`: distinctive enough to stand among other words; `whole`: made of everyday words. */
interface ListedName {
  name: string;
  list: string;
  /** A day, a month (`2024-03`), or one of two years (`2014/2015`). */
  date: string;
  match: 'part' | 'whole' | 'exact';
  /** The words of each of its spellings, folded, forms of company left out (not of `exact` ones). */
  spellings: readonly (readonly string[])[];
}

/** Forms of company and the like, which tell no name from another. */
const FORMS = new Set(
  'sarl sarlu sau sa sas sprl srl bv bvba nv gmbh ag llc llp ltd limited inc corp co company plc pty fze fzco dmcc ets societe ste the le la les de du des et and en'.split(
    ' ',
  ),
);
/** Two words of at least this length are alike where one letter differs; shorter ones only where they are the same. */
const LENGTH_OF_ALIKE = 8;

const NAMES: readonly ListedName[] = listed.names.map(({ name, also, match, list, date }) => ({
  name,
  list,
  date,
  match: match as ListedName['match'],
  spellings: [name, ...also].map((spelling) => (match === 'exact' ? wordsOf(spelling) : coreOf(wordsOf(spelling)))),
}));

/**
 * The seller's name is like one on the bundled list: a reason to look at the official list, and no more. Who sells is asked
 * about now, so a listing later than the as-of date counts too; the sentence says so.
 */
export const sellerName: Sign = ({ parcel: { seller }, asOf, say }) => {
  if (seller === null) return null;
  const listedName = likeListedName(seller);
  if (listedName === null) return null;
  const { name, list, date } = listedName;
  const evidence = { field: 'seller' as const, text: seller, start: 0, end: seller.length };
  return signReason('sign-seller-name', say.sellerName(name, list, date, asOf), evidence);
};

/** The first name that a seller's words are like; compared here, nothing is asked of anyone. */
export function likeListedName(seller: string): Pick<ListedName, 'name' | 'list' | 'date'> | null {
  const words = wordsOf(seller);
  const core = coreOf(words);
  return (
    NAMES.find(({ match, spellings }) =>
      spellings.some((spelling) => isLike(spelling, match === 'exact' ? words : core, match)),
    ) ?? null
  );
}

function isLike(spelling: readonly string[], words: readonly string[], match: ListedName['match']): boolean {
  if (match === 'exact') return spelling.join(' ') === words.join(' ');
  if (match === 'whole' && spelling.length !== words.length) return false;
  return spelling.length > 0 && spelling.every((one) => words.some((other) => isAlike(one, other)));
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= LENGTH_OF_ALIKE && one[0] === other[0] && differByOne(one, other);
}

/** One letter replaced, left out or added. */
function differByOne(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const rest = (text: string, skipped: number) => text.slice(same + skipped);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
}

/** Words in small letters without accents; full-width and other compatible letters as the plain ones. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // "S.A.R.L." is one word.
  return folded.replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?![\p{L}]))/gu, '').match(/[\p{L}\p{Nd}]+/gu) ?? [];
}

function coreOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 && !FORMS.has(word));
}
