import type { TaughtSectionProps } from '@/components/TaughtSection';
import type { TeachScreenProps } from '@/components/TeachScreen';
import type { TaughtSite } from '@/lib/listings';
import type { PreviewLot, TaughtPreview } from '@/lib/page/messages';
import type { TeachingState } from '@/lib/page/teach/teaching-state';

const nothing = () => {};

const box = { tag: 'div', classes: ['offer'], attributes: [] };
export const TAUGHT: TaughtSite = {
  version: 1,
  host: 'tenders.example.com',
  path: '/sales/*/lots',
  lot: [box],
  fields: [{ name: 'lot', path: [{ ...box, at: 0 }] }],
};

export function teachProps(given: Partial<TeachScreenProps>): TeachScreenProps {
  return {
    state: 'waiting',
    preview: null,
    isPrivate: false,
    problem: null,
    onCommand: nothing,
    onKeep: nothing,
    onClose: nothing,
    ...given,
  };
}

export function taughtProps(given: Partial<TaughtSectionProps> = {}): TaughtSectionProps {
  return {
    taught: { host: TAUGHT.host, sites: [], isPrivate: false },
    news: null,
    problem: null,
    onTeach: nothing,
    onForget: nothing,
    onExport: nothing,
    onImport: nothing,
    ...given,
  };
}

export function teaching(given: Partial<TeachingState> = {}): TeachingState {
  return { at: 'lot-element', outlined: null, lot: null, fields: [], site: null, fault: null, ...given };
}

export function previewLot(given: Partial<PreviewLot> = {}): PreviewLot {
  return {
    lot: 'A-7',
    title: null,
    description: 'Run of mine, mostly frosted octahedra with a few macles, some coated',
    carats: 1036.5,
    stones: 1_204,
    seller: null,
    certificate: null,
    closes: null,
    price: 'US$ 210/ct',
    origin: 'Bria, Central African Republic',
    ...given,
  };
}

const LOT = 'A-7 1,036.50 Bria, Central African Republic Run of mine, mostly frosted octahedra with a few macles';
const CHOSEN = teaching({
  at: 'stones',
  lot: LOT,
  fields: [
    { name: 'lot', words: 'A-7' },
    { name: 'origin', words: 'Bria, Central African Republic' },
    { name: 'carats', words: '1,036.50' },
  ],
  site: TAUGHT,
});
const PREVIEW: TaughtPreview = {
  lots: 312,
  isWhole: true,
  first: ['A-7', 'A-8', 'A-9', 'B-1', 'B-2'].map((lot) => previewLot({ lot })),
};

/** Every state of the screen, by what is the case. */
export const teachStates: Record<string, Partial<TeachScreenProps>> = {
  waiting: {},
  'at the lot': { state: teaching({ outlined: 'A-7 1,036.50 Bria' }) },
  'at a field': { state: teaching({ at: 'lot', lot: LOT }) },
  'outside the lot': { state: teaching({ at: 'origin', lot: LOT, fault: 'outsideLot' }) },
  preview: { state: CHOSEN, preview: PREVIEW },
  'preview cut short': { state: { ...CHOSEN, at: null }, preview: { ...PREVIEW, lots: 2_000, isWhole: false } },
  'preview of one': { state: CHOSEN, preview: { lots: 1, isWhole: true, first: [previewLot()] } },
  'preview of none': { state: CHOSEN, preview: { lots: 0, isWhole: true, first: [] } },
  private: { state: CHOSEN, preview: PREVIEW, isPrivate: true },
  failed: { state: CHOSEN, preview: PREVIEW, problem: 'The browser’s database refused it (QuotaExceededError).' },
  'page gone': { state: null },
};

export const taughtStates: Record<string, Partial<TaughtSectionProps>> = {
  'nothing taught': {},
  taught: { taught: { host: TAUGHT.host, sites: [TAUGHT, { ...TAUGHT, path: '/' }], isPrivate: false }, news: 'kept' },
  'a file not understood': { news: 'not-understood' },
  'not forgotten': { problem: 'The browser’s database refused it (UnknownError).' },
  'private window': { taught: { host: TAUGHT.host, sites: [TAUGHT], isPrivate: true } },
  'no host': { taught: { host: null, sites: [], isPrivate: false } },
};
