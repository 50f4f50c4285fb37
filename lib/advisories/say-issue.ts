import type * as z from 'zod/mini';
import { faultAt, foundIn, type ListFault } from './list-fault.ts';

/** A fault of shape as sentences with their path; one for each unknown key. */
export function say(issue: z.core.$ZodIssue): string[] {
  return faultsOfIssue(issue).map(({ says }) => says);
}

/** The same with their codes. The whole input is called `whole`. */
export function faultsOfIssue(issue: z.core.$ZodIssue, whole = 'list'): ListFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => faultAt(pathOf([...issue.path, key], whole), 'unknownKey'));
  }
  return [faultOf(issue, pathOf(issue.path, whole))];
}

/** `zones[2].places[0]` */
function pathOf(path: readonly PropertyKey[], whole: string): string {
  if (path.length === 0) return whole;
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function faultOf(issue: z.core.$ZodIssue, at: string): ListFault {
  const found = foundIn(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return faultAt(at, 'missing');
      return faultAt(at, 'wrongType', { expected: issue.expected, found });
    case 'invalid_value':
      if (issue.input === undefined) return faultAt(at, 'missing');
      return faultAt(at, 'notOneOf', { found, known: issue.values.map(foundIn).join(', ') });
    case 'too_small': {
      const least = Number(issue.minimum);
      if (least === 1 && issue.origin !== 'number') return faultAt(at, 'empty');
      return faultAt(at, SMALL[sizeOf(issue.origin)], { least });
    }
    case 'too_big':
      return faultAt(at, BIG[sizeOf(issue.origin)], { most: Number(issue.maximum) });
    case 'invalid_format':
      return faultAt(at, FORMATS[issue.format] ?? 'notAllowed', { found });
    case 'invalid_union':
      return faultAt(at, 'noKind');
    default:
      return faultAt(at, 'notAllowed', { found });
  }
}

const FORMATS: Record<string, 'noDate' | 'noId' | 'noAddress'> = { date: 'noDate', regex: 'noId', url: 'noAddress' };
const SMALL = { length: 'tooShort', entries: 'tooFew', value: 'tooLow' } as const;
const BIG = { length: 'tooLong', entries: 'tooMany', value: 'tooHigh' } as const;

function sizeOf(origin: string): keyof typeof SMALL {
  if (origin === 'string') return 'length';
  return origin === 'array' ? 'entries' : 'value';
}
