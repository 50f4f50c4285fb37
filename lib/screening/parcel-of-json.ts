import { type OriginStatement, placeById, readOrigins, readsUnusual } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { ScreenedParcel } from './types.ts';

/**
 * The parcel behind an exported finding, so that anyone can hold it against the advisories again without the page:
 * `screenParcel(parcelOfJson(json), list, asOf)` gives the same verdict and the same reasons.
 */
export function parcelOfJson(json: ScreenedParcel): Parcel {
  const { lot, title, description, carats, stones, price, seller, certificate, closes, origin } = json;
  const statements = origin.map(statementOfJson);
  return {
    lot,
    title,
    description,
    carats,
    stones,
    price,
    seller,
    certificate,
    closes,
    goods: null,
    origin: statements,
  };
}

function statementOfJson(statement: ScreenedParcel['origin'][number]): OriginStatement {
  const unusualCharacters = statement.places.some(({ text }) => readsUnusual(text));
  return { ...statement, doubt: doubtOf(statement), unusualCharacters };
}

/** The export says that words leave it open, not why; the words themselves say that. */
function doubtOf(statement: ScreenedParcel['origin'][number]): OriginStatement['doubt'] {
  if (!statement.uncertain) return null;
  if (statement.places.some(({ id }) => placeById(id).kind === 'region')) return 'region';
  const again = readOrigins(statement.text, statement.field === 'origin' ? 'origin' : 'notice');
  return again.some(({ doubt }) => doubt === 'alternatives') ? 'alternatives' : 'word';
}
