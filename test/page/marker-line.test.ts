import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { inLanguage } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { loadWords } from '@/lib/advisories/load-words';
import { readOrigins } from '@/lib/gazetteer';
import { type MarkerWords, markerLine } from '@/lib/page/marker-line';
import type { ShownVerdict } from '@/lib/page/verdict-look';
import { judgePlaces } from '@/lib/screening/judge-places';
import { messageOf } from '../ui/substitute.ts';

const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
const words: MarkerWords = {
  say: (name, ...given) => messageOf(messages, `marker_${name}`, given),
  language: 'en',
};

const VIGILANCE = bundledList().advisories.find(({ id }) => id === 'kp-2012-12-28')!;

function lineOf(
  text: string,
  asOf: string,
  lot: string | null = '7',
  language = 'en',
  say = words.say,
  list = bundledList(),
): string {
  const { verdict, decisive } = judgePlaces(readOrigins(text, 'origin'), list, asOf);
  if (!decisive) throw new Error(`'${text}' states no place.`);
  const parcel = { lot, title: 'Mixed rough' };
  return markerLine({ parcel, verdict: verdict as ShownVerdict, decisive, list }, { say, language });
}

describe('the line beside a marker', () => {
  const notice = 'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012';
  const cases: [string, string, string, string][] = [
    ['names the notice', 'Bria', '2026-01-15', `The page states “Bria”, named in “${notice}”.`],
    ['says which place leaves it open', 'possibly Bria', '2026-01-15', 'The page states “possibly Bria”, which leaves'],
    ['says that no place is named', 'Central African Republic', '2026-01-15', 'and no place in it.'],
    ['says that a place lies outside', 'Carnot, CAR', '2026-01-15', 'The page states “Carnot”, a place in the Central'],
    [
      'says that exports were suspended',
      'Carnot, CAR',
      '2014-06-01',
      'from where no rough diamonds may be exported by “',
    ],
  ];
  for (const [title, text, asOf, says] of cases) it(title, () => expect(lineOf(text, asOf)).toContain(says));

  it('begins with the lot, else with its title', () => {
    expect(lineOf('Bria', '2026-01-15')).toMatch(/^Lot 7: The page/);
    expect(lineOf('Bria', '2026-01-15', null)).toMatch(/^Mixed rough: The page/);
  });

  it.each(['en', 'fr', 'hi', 'nl'])('gives the title of an advisory in the reader’s language: %s', async (language) => {
    const own = generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
    await loadWords(language);
    const say: MarkerWords['say'] = (name, ...given) => messageOf(own, `marker_${name}`, given);
    for (const id of ['kp-2012-12-28', 'kp-2013-04-18', 'kp-2013-05-23', 'kp-2015-07-17']) {
      const { title } = bundledList().advisories.find((advisory) => advisory.id === id)!;
      // What the browser's messages say of it is what the pages say.
      expect(Object.values(own).map(({ message }) => message)).toContain(inLanguage(title, language));
    }
    const [asOf, lot] = ['2013-01-15', '7'];
    expect(lineOf('Bria', asOf, lot, language, say)).toContain(inLanguage(VIGILANCE.title, language));
  });

  it('gives the title that a list from outside has', () => {
    const fed = { ...VIGILANCE, origin: 'fed' as const, title: { en: 'A title of its own' } };
    const list = {
      ...bundledList(),
      advisories: bundledList().advisories.map((one) => (one.id === fed.id ? fed : one)),
    };
    expect(lineOf('Bria', '2013-01-15', '7', 'en', words.say, list)).toContain('A title of its own');
  });
});
