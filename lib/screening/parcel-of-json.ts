import { type OriginStatement, placeById, readOrigins, readsUnusual } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { ScreenedParcel } from './types.ts';

/**
 * The parcel behind an exported finding, so that anyone can hold it against the advisories again without the page:
 * `screenParcel(parcelOfJson(json), list, asOf)` gives the same verdict and the same reasons.
 */
export function parcelOfJson(json: ScreenedParcel): Parcel {
  const { lot, title, description, carats, stones, price, seller, certificate, closes, origin } = json;
  const statements = origin.map((statement) => statementOfJson(statement, json));
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

type JsonStatement = ScreenedParcel['origin'][number];

function statementOfJson(statement: JsonStatement, json: ScreenedParcel): OriginStatement {
  const unusualCharacters = statement.places.some(({ text }) => readsUnusual(text));
  return { ...statement, doubt: doubtOf(statement, json), unusualCharacters };
}

/** The export says that words leave it open, not why; the words themselves say that. */
function doubtOf(statement: JsonStatement, json: ScreenedParcel): OriginStatement['doubt'] {
  if (!statement.uncertain) return null;
  if (statement.places.some(({ id }) => placeById(id).kind === 'region')) return 'region';
  const { field, text, start, end } = statement;
  const whole = field === 'title' || field === 'description' ? json[field] : null;
  // The other place may stand behind the statement's own words: then the whole text says it.
  const inWhole = whole?.slice(start, end) === text ? readOrigins(whole, field) : [];
  const there = inWhole.find((one) => one.start === start && one.end === end);
  if (there !== undefined) return there.doubt ?? 'word';
  const again = readOrigins(text, field === 'origin' ? 'origin' : 'notice');
  return again.some(({ doubt }) => doubt === 'alternatives') ? 'alternatives' : 'word';
}
