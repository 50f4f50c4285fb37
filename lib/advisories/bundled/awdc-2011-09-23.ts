import { bundledAdvisory } from '../bundled-advisory.ts';
import { day } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'awdc-2011-09-23',
  kind: 'industry-notice',
  title: {
    en: 'Statement of the Antwerp World Diamond Centre, 23 September 2011',
    fr: "Déclaration de l'Antwerp World Diamond Centre, 23 septembre 2011",
  },
  issuer: {
    office: {
      en: 'Antwerp World Diamond Centre (AWDC), a trade body',
      fr: 'Antwerp World Diamond Centre (AWDC), une organisation professionnelle',
    },
    person: null,
    group: { en: 'Diamond industry', fr: 'Industrie du diamant' },
  },
  date: day('2011-09-23', 'reported'),
  summary: {
    en: 'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.',
    fr: "Après des combats à Bria, l'organisation dit surveiller les diamants bruts de la République centrafricaine. Le travail sur une empreinte de Bria commence. Ce n'est pas un avis du Processus de Kimberley et aucun régime n'en change.",
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'Rapaport: AWDC increases vigilance on diamonds from CAR',
    url: 'https://rapaportfairtrade.com/2011/09/23/awdc-increases-vigilance-on-diamonds-from-car/',
    certainty: 'reported',
  },
});
