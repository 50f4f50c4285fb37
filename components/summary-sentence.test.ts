import { beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '@/lib/page/messages';
import type { ScreenedDocument } from '@/lib/screening';
import { useEnglish } from '@/test/ui/use-english';
import { summarySentence } from './summary-sentence.ts';

type Counts = ScreenedDocument['counts'];

function counts(given: Partial<Omit<Counts, 'byVerdict'>>, byVerdict: Partial<Counts['byVerdict']> = {}): Counts {
  const none = { 'alerted-zone': 0, ambiguous: 0, 'car-unspecified': 0, 'car-other': 0, none: 0 };
  const read = given.read ?? 0;
  return { listings: read, read, unread: 0, notStated: 0, ...given, byVerdict: { ...none, ...byVerdict } };
}

beforeAll(useEnglish);

describe('the summary', () => {
  const rows: [TabState, Counts, string][] = [
    [
      'done',
      counts({ read: 30, notStated: 4 }, { 'alerted-zone': 3, 'car-unspecified': 2, none: 25 }),
      '30 lots read, 3 in an alerted zone, 2 CAR without place, 4 state no origin',
    ],
    [
      'done',
      counts({ read: 1, notStated: 1 }, { none: 1 }),
      '1 lot read, none states a CAR origin, 1 states no origin',
    ],
    [
      'done',
      counts({ read: 2, listings: 3, unread: 1 }, { ambiguous: 1, 'car-other': 1 }),
      '2 lots read, 1 for a person to judge, 1 elsewhere in the CAR, 1 could not be read',
    ],
    ['done', counts({ read: 10_000 }, { none: 10_000 }), '10,000 lots read, none states a CAR origin'],
    ['part-read', counts({ read: 0 }), '0 lots read, this page was read in part'],
    ['reading', counts({}), 'Reading this page'],
    ['reading', counts({ read: 5 }, { 'alerted-zone': 1 }), '5 lots read, 1 in an alerted zone'],
    ['none', counts({}), 'No diamond listings on this page'],
    ['not-allowed', counts({}), 'This page has not been read'],
    ['done', counts({ listings: 2, unread: 2 }), '0 lots read, 2 could not be read'],
  ];
  it.each(rows)('%s: %#', (state, given, sentence) => expect(summarySentence(state, given)).toBe(sentence));
});
