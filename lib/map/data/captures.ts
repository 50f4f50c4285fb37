import type { Capture } from '../captures.ts';

const RADIO_NDEKE_LUKA = 'Radio Ndeke Luka';

/** Reported captures of towns by the Séléka coalition. Told by the press; none is confirmed by an official text. */
export const CAPTURES: readonly Capture[] = [
  ...(['town-ndele', 'town-ouadda', 'town-sam-ouandja'] as const).map((place) => ({
    place,
    day: { earliest: '2012-12-10', latest: '2012-12-10', certainty: 'reported' as const },
    source: {
      title: RADIO_NDEKE_LUKA,
      url: 'https://www.radiondekeluka.org/actualites/securite/page/244',
    },
  })),
  {
    place: 'town-bamingui',
    day: { earliest: '2012-12-15', latest: '2012-12-15', certainty: 'reported' },
    source: {
      title: RADIO_NDEKE_LUKA,
      url: 'https://www.radiondekeluka.org/12892-bamingui-tombee-sous-controle-rebelle-seleka-guette-bria-et-bangui',
    },
  },
  {
    place: 'town-mbres',
    day: { earliest: '2012-12-16', latest: '2012-12-17', certainty: 'derived' },
    source: 'order',
  },
  {
    place: 'town-bria',
    day: { earliest: '2012-12-18', latest: '2012-12-18', certainty: 'derived' },
    source: 'order',
  },
  ...(['town-kabo', 'town-batangafo', 'town-ippy'] as const).map((place) => ({
    place,
    day: { earliest: '2012-12-19', latest: '2012-12-20', certainty: 'derived' as const },
    source: 'order' as const,
  })),
  {
    place: 'town-bambari',
    day: { earliest: '2012-12-23', latest: '2012-12-23', certainty: 'reported' },
    source: {
      title: 'Centrafrique-Presse',
      url: 'https://centrafrique-presse.over-blog.com/article-les-rebelles-prennent-une-des-principales-villes-de-centrafrique-113733341.html',
    },
  },
  {
    place: 'town-kaga-bandoro',
    day: { earliest: '2012-12-25', latest: '2012-12-25', certainty: 'derived' },
    source: 'order',
  },
  {
    place: 'town-sibut',
    day: { earliest: '2012-12-29', latest: '2012-12-29', certainty: 'reported' },
    source: { title: 'Afrohistorama', url: 'https://afrohistorama.over-blog.com' },
  },
  {
    place: 'town-bangui',
    day: { earliest: '2013-03-24', latest: '2013-03-24', certainty: 'reported' },
    source: 'several',
  },
];
