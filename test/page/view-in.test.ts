import { beforeAll, describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { loadWords } from '@/lib/advisories/load-words';
import { cardOf, viewIn } from '@/lib/page/advisory-cards';
import type { AdvisoryCard, TabView } from '@/lib/page/messages';

const notice = bundledList().advisories.find(({ id }) => id === 'kp-2012-12-28');
if (notice === undefined) throw new Error('The bundled list has no notice of December 2012.');

function viewOf(card: Omit<AdvisoryCard, 'quotes'>): Pick<TabView, 'advisories' | 'caveat' | 'zones'> {
  const [caveat] = card.caveats;
  return {
    advisories: [{ ...card, quotes: [] }],
    caveat: { title: card.title, text: caveat?.text ?? '', passage: null, language: card.language },
    zones: { 'central-african-republic': 'Central African Republic', bria: 'Bria' },
  };
}

describe('what is told of an advisory', () => {
  // As the background makes it, which holds no words beside English and French.
  const made = viewOf(cardOf(notice, 'nl'));

  beforeAll(() => loadWords('nl'));

  it('says that it is English where the words are not held', () => {
    expect(made.advisories[0]).toMatchObject({ language: 'en', issuer: 'Chair of the Kimberley Process (2012)' });
    expect(cardOf(notice, 'fr').language).toBe('fr');
  });

  it('is told in the reader’s language by the page that holds the words', () => {
    const { advisories, caveat, zones } = viewIn(made, 'nl');
    expect(advisories[0]).toMatchObject({
      language: 'nl',
      issuer: 'Voorzitter van het Kimberleyproces (2012)',
      askedOf: ['Alle regeringen die aan het Kimberleyproces deelnemen', 'Alle leden van de diamantsector'],
    });
    expect(advisories[0]?.asks[0]?.text).toMatch(/^Wees waakzaam/);
    expect(caveat).toMatchObject({ language: 'nl', text: expect.stringMatching(/^De kennisgeving zegt zelf/) });
    expect(zones).toEqual({ 'central-african-republic': 'Centraal-Afrikaanse Republiek', bria: 'Bria' });
  });

  it('is never told in two languages at once', () => {
    const own = { ...made.advisories[0]!, title: 'Notice of a house' };
    expect(viewIn({ ...made, advisories: [own] }, 'nl').advisories).toEqual([own]);
    expect(cardOf({ ...notice, title: { en: 'Notice of a house' } }, 'fr')).toMatchObject({
      language: 'en',
      issuer: 'Chair of the Kimberley Process (2012)',
    });
  });

  it('stays French where the background told it so', () => {
    const french = viewOf(cardOf(notice, 'fr'));
    expect(viewIn(french, 'nl').advisories).toEqual(french.advisories);
  });
});
