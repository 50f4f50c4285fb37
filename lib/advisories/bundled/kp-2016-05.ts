import { bundledAdvisory } from '../bundled-advisory.ts';
import { KIMBERLEY_PROCESS, KP_PARTICIPANTS } from '../bundled-issuers.ts';
import { compliantZone } from '../bundled-zones.ts';

// Its effect stands with the other zones in kp-2015-07-17, under which zones are recognised.
export const advisory = bundledAdvisory({
  id: 'kp-2016-05',
  kind: 'recognition',
  title: {
    en: 'First compliant zone: Berbérati, May or June 2016',
    fr: 'Première zone conforme : Berbérati, mai ou juin 2016',
  },
  issuer: {
    office: { en: 'Intersessional meeting, Dubai', fr: 'Réunion intersessionnelle, Dubaï' },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  date: { earliest: '2016-05-23', latest: '2016-06-01', certainty: 'derived' },
  addressees: [KP_PARTICIPANTS],
  summary: {
    en: 'Berbérati becomes the first zone from which export is allowed again.',
    fr: "Berbérati devient la première zone d'où l'exportation est de nouveau permise.",
  },
  zones: [compliantZone('berberati', 'Berbérati')],
  unknowns: [
    {
      en: 'The exact day is not known: between 23 May and 1 June 2016.',
      fr: 'Le jour exact est inconnu : entre le 23 mai et le 1er juin 2016.',
    },
  ],
  certainty: 'reported',
  source: {
    title: 'National Jeweler: Kimberley Process OKs exports from one area of CAR',
    url: 'https://www.nationaljeweler.com/diamonds-gems/social-issues/4322-kimberley-process-oks-exports-from-one-area-of-car',
    certainty: 'reported',
  },
  otherSources: [
    {
      title: 'Reuters, June 2016',
      url: 'http://in.reuters.com/article/centralafrica-diamonds-idINL8N18Y2EX',
      certainty: 'reported',
    },
  ],
});
