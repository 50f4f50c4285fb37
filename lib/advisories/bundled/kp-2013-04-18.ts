import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KIMBERLEY_PROCESS, KP_PARTICIPANTS } from '../bundled-issuers.ts';
import { NOTICE_ZONES } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2013-04-18',
  kind: 'vigilance-notice',
  title: {
    en: 'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013',
    fr: "Avis de la présidence du Processus de Kimberley renouvelant l'appel à la vigilance, 18 avril 2013",
  },
  issuer: {
    office: { en: 'Chair of the Kimberley Process (2013)', fr: 'Présidence du Processus de Kimberley (2013)' },
    person: 'Nhlapo',
    group: KIMBERLEY_PROCESS,
  },
  date: day('2013-04-18', 'reported'),
  addressees: [KP_PARTICIPANTS],
  askedOf: [KP_PARTICIPANTS],
  asks: [
    {
      text: {
        en: 'Stay vigilant; the places named are the same three.',
        fr: 'Rester vigilant ; les lieux nommés sont les trois mêmes.',
      },
      passage: null,
    },
  ],
  summary: {
    en: 'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.',
    fr: "La présidence renouvelle l'appel à la vigilance de décembre 2012 pour Bria, Sam Ouandja et Bamingui.",
  },
  zones: NOTICE_ZONES,
  // Its text was not found, so the list is taken to be as open as the first notice's.
  exhaustive: false,
  effects: [
    { kind: 'vigilance', zones: ['bria', 'sam-ouandja', 'bamingui'], from: '2013-04-18', until: null, passage: null },
  ],
  unknowns: [
    {
      en: 'The text of this notice was not found; what is said here rests on a press report. No contact is known.',
      fr: "Le texte de cet avis n'a pas été trouvé ; ce qui est dit ici repose sur un article de presse. Aucun contact n'est connu.",
    },
    {
      en: 'No text is known that withdraws it.',
      fr: 'Aucun texte connu ne le retire.',
    },
  ],
  certainty: 'reported',
  source: {
    title: 'Professional Jeweller: KP suspends exports from Central African Republic',
    url: 'http://www.professionaljeweller.com/kp-suspends-exports-from-central-african-republic/',
    certainty: 'reported',
  },
});
