import { bundledAdvisory } from '../bundled-advisory.ts';
import { KIMBERLEY_PROCESS } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2024-09',
  kind: 'review-mission',
  title: {
    en: 'Review mission to the Central African Republic, September 2024',
    fr: "Mission d'examen en République centrafricaine, septembre 2024",
  },
  issuer: {
    office: {
      en: 'Review mission, set by the special Plenary of 17 May 2024',
      fr: "Mission d'examen, décidée par la plénière extraordinaire du 17 mai 2024",
    },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  date: { earliest: '2024-09-09', latest: '2024-09-14', certainty: 'reported' },
  summary: {
    en: 'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.',
    fr: 'La mission visite Berbérati, Gamboula, Carnot, Baoro, Bouar et Bria. Elle ne prend aucune mesure elle-même ; la décision du 15 novembre 2024 suit.',
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'Radio Ndeke Luka, September 2024',
    url: 'https://radiondekeluka.org/74047-diamant-centrafricain-attentes-apres-la-mission-du-processus-de-kimberley',
    certainty: 'reported',
  },
  otherSources: [
    {
      title: 'Mines to Market: special Plenary in Dubai',
      url: 'https://minestomarket.news/uae-concludes-un-mandated-kimberley-process-meetings-and-historic-special-plenary-in-dubai',
      certainty: 'reported',
    },
  ],
});
