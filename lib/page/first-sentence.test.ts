import { describe, expect, it } from 'vitest';
import { firstSentence } from './first-sentence.ts';

describe('the line beside a marker', () => {
  const cases: [string, string, string][] = [
    [
      'ends before what is asked',
      'The page states “Bria”, named in the notice of 28 December 2012. It asks: Be vigilant. Ask for the certificate.',
      'The page states “Bria”, named in the notice of 28 December 2012.',
    ],
    [
      'does not end within quoted words',
      'The page states “No. 3. Bria. Fine goods”, named in the notice. It asks much.',
      'The page states “No. 3. Bria. Fine goods”, named in the notice.',
    ],
    [
      'takes the second sentence where the first says nothing',
      'The page states “Bria”. On 1 June 2014 exports were suspended. Ask for the certificate.',
      'The page states “Bria”. On 1 June 2014 exports were suspended.',
    ],
    [
      'is all where there is one sentence',
      'The page states “Carnot”, a place outside the zones.',
      'The page states “Carnot”, a place outside the zones.',
    ],
    [
      'does not end at an abbreviation',
      'The page states “X”, which is named on p. 3 of the notice. Then more.',
      'The page states “X”, which is named on p. 3 of the notice.',
    ],
    ['is empty for nothing', '', ''],
  ];
  for (const [title, says, line] of cases) {
    it(title, () => expect(firstSentence(says)).toBe(line));
  }
});
