import type { OriginStatement } from '@/lib/gazetteer';
import type { Reason } from '../types.ts';
import type { ParcelRule } from './rule.ts';

function resting(statement: OriginStatement | null, rule: string, says: string): Reason {
  const evidence = statement && {
    field: statement.field,
    text: statement.text,
    start: statement.start,
    end: statement.end,
  };
  return { rule, says, evidence, advisory: null, passage: null };
}

/** A denied origin does not count, and the reader is told so. */
export const denied: ParcelRule = ({ judgement, phrases }) => {
  const statement = judgement.denied[0];
  return statement ? resting(statement, 'denied', phrases.denied(statement.text)) : null;
};

/** What is stated instead, so that "none" says what it rests on. */
export const otherOrigin: ParcelRule = ({ judgement, phrases }) => {
  if (judgement.verdict !== 'none') return null;
  const first = judgement.places[0];
  if (first === undefined) return null;
  const names = [...new Set(judgement.places.map(({ mention }) => mention.name))];
  return resting(first.statement, 'other-origin', phrases.otherOrigin(names));
};

/** An origin is stated in words that the gazetteer does not know. */
export const unknownOrigin: ParcelRule = ({ judgement, parcel, phrases }) => {
  const statement = parcel?.origin.find((one) => !one.denied && one.places.length === 0);
  return statement && judgement.verdict === 'none'
    ? resting(statement, 'unknown-origin', phrases.unknownOrigin(statement.text))
    : null;
};

/** Missing information is never held against a listing. */
export const notStated: ParcelRule = ({ judgement, phrases }) =>
  judgement.stated ? null : resting(null, 'not-stated', phrases.notStated());
