import { bundledAdvisory } from '../bundled-advisory.ts';
import { day, KP_PARTICIPANTS, kpPlenary } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2024-11-15',
  kind: 'plenary-decision',
  title: {
    en: 'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024',
    fr: 'Levée de la suspension des exportations de la République centrafricaine, Dubaï, 15 novembre 2024',
  },
  issuer: kpPlenary({ en: 'Dubai', fr: 'Dubaï' }),
  date: day('2024-11-15', 'reported'),
  addressees: [KP_PARTICIPANTS],
  askedOf: [{ en: 'The Central African Republic', fr: 'La République centrafricaine' }],
  asks: [
    {
      text: {
        en: 'The Central African Republic presents its trade statistics through 2025.',
        fr: 'La République centrafricaine présente ses statistiques commerciales jusque dans le courant de 2025.',
      },
      passage: null,
    },
  ],
  caveats: [
    {
      text: {
        en: 'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.',
        fr: "Aucun texte connu n'indique qu'elle retire les avis de 2012 et 2013 ; les listes de sanctions et les devoirs ordinaires du Processus de Kimberley demeurent.",
      },
      passage: null,
    },
  ],
  summary: {
    en: 'All regions of the country may export again. Compliant zones are no longer needed.',
    fr: 'Toutes les régions du pays peuvent de nouveau exporter. Les zones conformes ne sont plus nécessaires.',
  },
  zones: [WHOLE_COUNTRY],
  effects: [{ kind: 'lift', zones: ['central-african-republic'], from: '2024-11-15', passage: null }],
  supersedes: { advisory: 'kp-2015-07-17', certainty: 'derived' },
  unknowns: [
    {
      en: 'Its number, text and conditions were not found.',
      fr: "Son numéro, son texte et ses conditions n'ont pas été trouvés.",
    },
    {
      en: 'No text says whether it covers goods mined in the years of the suspension.',
      fr: 'Aucun texte ne dit si elle couvre ce qui a été extrait pendant les années de suspension.',
    },
  ],
  certainty: 'reported',
  source: {
    title: 'Rapaport: Central African Republic reinstated to Kimberley Process for diamonds after long absence',
    url: 'https://rapaport.com/news/central-african-republic-reinstated-to-kimberley-proces-for-diamonds-after-long-absence',
    certainty: 'reported',
  },
  otherSources: [
    {
      title: "Meyomessala International: L'embargo international sur le diamant levé",
      url: 'https://meyomessalainternational.com/politique/centrafrique-lembargo-international-sur-le-diamant-leve',
      certainty: 'reported',
    },
  ],
});
