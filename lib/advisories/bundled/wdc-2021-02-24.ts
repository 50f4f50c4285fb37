import { bundledAdvisory } from '../bundled-advisory.ts';
import { day } from '../bundled-issuers.ts';
import { WHOLE_COUNTRY } from '../bundled-zones.ts';

export const advisory = bundledAdvisory({
  id: 'wdc-2021-02-24',
  kind: 'industry-notice',
  title: {
    en: 'Joint notice of the World Diamond Council and the AWDC, 24 February 2021',
    fr: "Avis commun du World Diamond Council et de l'AWDC, 24 février 2021",
  },
  issuer: {
    office: {
      en: 'World Diamond Council and Antwerp World Diamond Centre',
      fr: 'World Diamond Council et Antwerp World Diamond Centre',
    },
    person: null,
    group: { en: 'Diamond industry', fr: 'Industrie du diamant' },
  },
  date: day('2021-02-24', 'reported'),
  askedOf: [{ en: 'Members of the diamond industry', fr: "Les membres de l'industrie du diamant" }],
  asks: [
    {
      text: {
        en: 'Enhanced due diligence on goods from the Central African Republic and its neighbours.',
        fr: 'Une diligence accrue pour ce qui vient de la République centrafricaine et de ses voisins.',
      },
      passage: null,
    },
  ],
  summary: {
    en: 'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.',
    fr: "Les professionnels sont appelés à une diligence accrue pour ce qui vient de la République centrafricaine et de ses voisins. Ce n'est pas un avis du Processus de Kimberley et aucun régime n'en change.",
  },
  zones: [WHOLE_COUNTRY],
  certainty: 'reported',
  source: {
    title: 'Rough & Polished, February 2021',
    url: 'https://www.rough-polished.com/en/news/120509.html',
    certainty: 'reported',
  },
});
