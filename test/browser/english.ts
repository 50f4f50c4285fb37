import { inject } from 'vitest';
import type { MarkerWords } from '@/lib/page/marker-line';
import { messageOf } from '../ui/substitute.ts';

/** The shipped English words of the markers. */
export const ENGLISH: MarkerWords = {
  say: (name, ...words) => messageOf(inject('messages'), `marker_${name}`, words),
  language: 'en',
};
