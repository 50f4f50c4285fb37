import type { Verdict } from '@/lib/screening';

/** A day of the sample sale. */
export const SALE_DAY = '2013-01-15';

/** What the sample site's tender holds besides lots from elsewhere. */
export const TENDER = {
  lots: 30,
  notStated: 4,
  flagged: {
    'Q-203': 'alerted-zone',
    'Q-208': 'car-unspecified',
    'Q-210': 'alerted-zone',
    'Q-214': 'car-other',
    'Q-217': 'ambiguous',
    'Q-219': 'alerted-zone',
    'Q-222': 'car-unspecified',
    'Q-226': 'ambiguous',
  } satisfies Record<string, Verdict>,
};

/** Flagged lots of the other sample pages; the marketplace numbers none, so titles stand for them. */
export const SAMPLE_PAGES: Record<string, { lots: number; flagged: Record<string, Verdict> }> = {
  'tender.html': TENDER,
  'market.html': {
    lots: 10,
    flagged: {
      'White rough 5 ct and up': 'alerted-zone',
      'Run of mine parcel, 250 carats': 'car-unspecified',
      'Coated rough, mixed sizes': 'car-other',
      'Rough, 4 to 8 ct, cleavage': 'alerted-zone',
    },
  },
  'lot.html': { lots: 1, flagged: { '77': 'alerted-zone' } },
  'appel-offres.html': {
    lots: 10,
    flagged: { F3: 'alerted-zone', F5: 'car-other', F6: 'car-unspecified', F9: 'alerted-zone' },
  },
  'news.html': { lots: 0, flagged: {} },
};
