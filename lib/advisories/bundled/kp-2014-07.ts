import { bundledAdvisory } from '../bundled-advisory.ts';
import { KIMBERLEY_PROCESS, KP_PARTICIPANTS } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'kp-2014-07',
  kind: 'administrative-decision',
  title: {
    en: 'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014',
    fr: 'Décision administrative visant à écarter du commerce légitime les diamants de la République centrafricaine, juillet 2014',
  },
  issuer: {
    office: { en: 'Participants', fr: 'Participants' },
    person: null,
    group: KIMBERLEY_PROCESS,
  },
  // The month is known, the day is not.
  date: { earliest: '2014-07-01', latest: '2014-07-31', certainty: 'confirmed' },
  addressees: [KP_PARTICIPANTS],
  askedOf: [
    KP_PARTICIPANTS,
    {
      en: 'Countries that border the Central African Republic',
      fr: 'Pays limitrophes de la République centrafricaine',
    },
  ],
  asks: [
    {
      text: {
        en: 'Help the bordering countries and enforce the suspension.',
        fr: 'Aider les pays limitrophes et faire respecter la suspension.',
      },
      passage: null,
    },
  ],
  summary: {
    en: 'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.',
    fr: "Alors que les exportations restent suspendues, la décision porte sur l'aide aux pays limitrophes et sur le contrôle. Elle ne change aucun régime.",
  },
  zones: [WHOLE_COUNTRY],
  unknowns: [
    {
      en: 'Title and month are confirmed; the day and the text were not found.',
      fr: "Le titre et le mois sont confirmés ; le jour et le texte n'ont pas été trouvés.",
    },
  ],
  certainty: 'confirmed',
  source: {
    title: 'Slides naming the decision and its month',
    url: 'https://slideplayer.com./amp/8606079',
    certainty: 'confirmed',
  },
  otherSources: [
    {
      title: 'Gems2Jewellery, report on the decision of July 2014',
      url: 'https://gems2jewellery.com/kp-wants-firm-action-on-car-conflict-diamond-trade/',
      certainty: 'reported',
    },
  ],
});
