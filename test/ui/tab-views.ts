import { createJudge } from '@/entrypoints/background/judge';
import { applyReport, newTabReports, type TabReports } from '@/entrypoints/background/tab-reports';
import { tabView } from '@/entrypoints/background/tab-view';
import { bundledList } from '@/lib/advisories/bundled-list';
import { type OriginStatement, readOrigins, type TextField } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { FrameReport, SiteState, TabView } from '@/lib/page/messages';
import { screenParcel } from '@/lib/screening';

/** Tabs as the background shows them, made by its own code from reports. A test names only what it is about. */

const TAB = 7;
const URL_OF_TAB = 'https://tenders.example.com/january-2013';

export function parcel(given: Partial<Parcel> = {}): Parcel {
  return {
    lot: 'T-101',
    title: 'Sawable 2-4 gr',
    description: null,
    carats: 47.76,
    stones: 127,
    price: null,
    seller: null,
    certificate: null,
    closes: '2013-01-18',
    goods: 'rough',
    origin: [],
    ...given,
  };
}

export function origins(text: string, field: TextField = 'origin'): OriginStatement[] {
  return readOrigins(text, field, { goods: 'rough', language: 'en' });
}

/** Lots as they stand in a tender: every verdict, and those that state nothing. */
export function tenderLots(): Parcel[] {
  const description =
    'Run of mine, mostly frosted octahedra with a few macles, recovered at Sam Ouandja in the second half of 2012 and sorted in Bangui before the sale.';
  return [
    parcel({ lot: 'T-101', origin: origins('Botswana'), carats: 1 }),
    parcel({
      lot: 'T-105',
      title: 'Makeable 6-8 gr',
      origin: origins('Bria, CAR'),
      price: { amount: 210, currency: 'USD', per: 'carat', text: 'US$ 210/ct' },
      seller: 'Hoveniers Rough BVBA',
      certificate: 'KP certificate to follow',
    }),
    parcel({
      lot: 'T-110',
      title: null,
      description,
      origin: origins(description, 'description'),
      carats: 83.7,
      stones: 62,
    }),
    parcel({ lot: 'T-114', title: 'Boart', origin: origins('Central African Republic'), stones: null }),
    parcel({
      lot: 'T-118',
      title: 'Cleavage 4-6 gr',
      description: 'Brownish, some coated; see the sheet for sieves',
      origin: origins('Carnot, CAR'),
      carats: 87.23,
    }),
    parcel({ lot: 'T-120', origin: origins('Haute-Kotto') }),
    parcel({ lot: 'T-121', origin: [], carats: 54.8 }),
    parcel({ lot: 'T-122', origin: origins('DRC'), carats: 43.99 }),
    parcel({ lot: null, title: 'Industrial, 3 bags', origin: [], carats: null, stones: null, closes: null }),
  ];
}

export function report(parcels: readonly Parcel[], given: Partial<FrameReport> = {}): FrameReport {
  const keys = parcels.map((_, at) => `k${at}`);
  return {
    round: 1,
    state: parcels.length > 0 ? 'done' : 'none',
    counts: { listings: parcels.length, read: parcels.length, unread: 0 },
    lots: parcels.map((lot, at) => ({ key: keys[at]!, parcel: lot })),
    present: keys,
    notes: [],
    statedDate: null,
    faults: [],
    notVisible: [],
    spent: 0,
    ...given,
  };
}

export function reports(...all: FrameReport[]): TabReports {
  const tab = newTabReports(TAB, false);
  const from = { tabId: TAB, frameId: 0, documentId: 'document', url: URL_OF_TAB, private: false, at: 1_000 };
  for (const [at, one] of all.entries())
    applyReport(tab, from, { ...one, round: at + 1 }, { frames: 50, lots: 60_000 });
  return tab;
}

export interface ViewOptions {
  asOf?: string;
  watched?: boolean;
  host?: string | null;
  notices?: string[];
  title?: string | null;
}

export function view(tab: TabReports, options: ViewOptions = {}): TabView {
  const { asOf = '2013-01-15', watched = true, host = 'tenders.example.com', notices = [] } = options;
  const title = options.title === undefined ? 'Rough diamond tender, January 2013, Antwerp' : options.title;
  const site = { host, pattern: host === null ? null : `*://${host}/*`, watched };
  return tabView(
    tab,
    { url: host === null ? null : URL_OF_TAB, title, site },
    {
      judge: createJudge(screenParcel, 3),
      list: bundledList(),
      notices,
      asOf,
      today: '2026-11-24',
      extensionVersion: '0.1.0',
      language: 'en',
    },
  );
}

/** The states that the panel can be in, each by its name. */
export function panelStates(): Record<string, TabView> {
  const lots = tenderLots();
  return {
    findings: view(reports(report(lots, { statedDate: '2013-01-18' }))),
    'findings today': view(reports(report(lots, { statedDate: '2013-01-18' })), { asOf: '2026-11-24' }),
    'one finding': view(reports(report(lots.slice(0, 2)))),
    'nothing flagged': view(reports(report([lots[0]!, lots[6]!, lots[7]!]))),
    'gone and unread': view(
      reports(
        report(lots),
        report([], {
          present: ['k1', 'k3'],
          counts: { listings: 3, read: 2, unread: 1 },
          state: 'done',
          faults: ['cards: a lot could not be read.'],
        }),
      ),
    ),
    reading: view(reports(report([], { state: 'reading' }))),
    none: view(reports(report([]))),
    'part read': view(
      reports(report(lots.slice(0, 3), { state: 'part-read', notes: ['part-read', 'page-interferes'] })),
    ),
    'not allowed': view(reports(), { watched: false }),
    'not allowed, address unknown': view(reports(), { watched: false, host: null, title: null }),
    notice: view(reports(report(lots.slice(0, 1))), {
      notices: [
        'The advisory list could not be stored on this computer. The list of the package is used; restart the browser to try again.',
      ],
    }),
  };
}

/** The states that the popup can be in, each by its name. */
export function siteStates(): Record<string, SiteState> {
  const lots = tenderLots();
  return {
    'with findings': siteState(view(reports(report(lots)))),
    'without listings': siteState(view(reports(report([])))),
    reading: siteState(view(reports())),
    'not watched': siteState(view(reports(), { watched: false })),
    'looked at once': siteState(view(reports(report(lots)), { watched: false })),
    'part read': siteState(view(reports(report(lots, { state: 'part-read' })))),
    'closed page': siteState(view(reports(), { watched: false, host: null })),
    'long host': siteState(
      view(reports(report(lots)), { host: 'a-very-long-name-of-a-tender-house.sales.example.com' }),
    ),
  };
}

function siteState(tab: TabView): SiteState {
  return { ...tab.site, tabId: tab.tabId, state: tab.state, counts: tab.counts };
}
