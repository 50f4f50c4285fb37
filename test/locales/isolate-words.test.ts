import { describe, expect, test } from 'vitest';
import { isolateWords } from '@/modules/isolated-words/isolate-words.ts';

describe('isolateWords', () => {
  test.each([
    ['לוט $1', 'לוט \u2068$1\u2069'],
    ['$1: $2 ($3)', '\u2068$1\u2069: \u2068$2\u2069 (\u2068$3\u2069)'],
    ['بلا أحجار', 'بلا أحجار'],
  ])('%s', (message, isolated) => {
    expect(isolateWords(message)).toBe(isolated);
  });
});
