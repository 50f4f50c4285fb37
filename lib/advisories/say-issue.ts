import type * as z from 'zod/mini';

/** A fault of shape as sentences with their path; one for each unknown key. */
export function say(issue: z.core.$ZodIssue): string[] {
  const at = pathOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${pathOf([...issue.path, key])}: unknown key`);
  }
  return [`${at}: ${reasonOf(issue)}`];
}

/** `zones[2].places[0]`; the whole input is `list`. */
function pathOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'list';
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`))
    .join('');
}

function reasonOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be of type ${issue.expected}, is ${shown(issue.input)}`;
    case 'invalid_value':
      if (issue.input === undefined) return 'is missing';
      return `${shown(issue.input)} is not one of ${issue.values.map(shown).join(', ')}`;
    case 'too_small':
      if (issue.minimum === 1 && issue.origin !== 'number') return 'must not be empty';
      return `must be at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case 'too_big':
      return `must be at most ${issue.maximum} ${unitOf(issue.origin)}`;
    case 'invalid_format':
      return `${shown(issue.input)} is no ${FORMATS[issue.format] ?? issue.format}`;
    case 'invalid_union':
      return `must say which 'kind' it is, one of the kinds of effect that are known`;
    default:
      return `${shown(issue.input)} is not allowed`;
  }
}

const FORMATS: Record<string, string> = {
  date: 'date of the form 2013-01-15',
  regex: "id of small letters, digits and '-'",
  url: 'web address that begins with http:// or https://',
};

function unitOf(origin: string): string {
  if (origin === 'string') return 'characters long';
  return origin === 'array' ? 'entries long' : 'in value';
}

/** Short, so that a huge value cannot flood a message. */
function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'` : String(value);
}
