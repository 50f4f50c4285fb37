import type { AdvisoryKind, Certainty, Effect } from '@/lib/advisories';
import { certaintyWords, effectWords, kindWords } from '../advisories/advisory-words.ts';
import { EFFECT_KINDS, KINDS } from './advisory-form.ts';

/** What an option of the form is called: a kind of act, a kind of measure, or how sure something is. */
export function choiceWords(option: string): string {
  if (isOneOf(option, KINDS)) return kindWords(option satisfies AdvisoryKind);
  if (isOneOf(option, EFFECT_KINDS)) return effectWords(option satisfies Effect['kind']);
  return certaintyWords(option as Certainty);
}

function isOneOf<Option extends string>(option: string, options: readonly Option[]): option is Option {
  return (options as readonly string[]).includes(option);
}
