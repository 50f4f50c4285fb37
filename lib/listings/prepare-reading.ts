import { prepareOrigins } from '@/lib/gazetteer';
import { prepareLabels } from './labels.ts';
import { allWords } from './words.ts';

/**
 * What the reading of lots needs of words and names, made ready step by step: built where each is first asked for, all of
 * it would fall into the first lot's step, several times as long as a slice.
 */
export function* prepareReading(): Generator<void> {
  allWords();
  yield;
  prepareLabels();
  yield;
  yield* prepareOrigins();
}
