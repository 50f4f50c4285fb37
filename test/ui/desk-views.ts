import type { DeskScreenProps } from '@/components/desk/DeskScreen';
import type { DeskSettingsProps } from '@/components/desk/DeskSettings';
import type { FindingPaneProps } from '@/components/desk/FindingPane';
import type { ImportPlaceProps, ImportState } from '@/components/desk/ImportPlace';
import type { DeskFinding } from '@/lib/desk';
import { decided, deskFinding, screened } from '@/lib/desk/test-finding';
import { origins } from './tab-views.ts';

/** What the desk's components are drawn with; a test names only what it is about. */

const nothing = () => {};

const REASONS = {
  cleared: ['The certificate was seen and fits the goods', 'Another origin is stated elsewhere'],
  'ask-seller': ['The origin is not clear'],
  escalate: ['An alerted zone is stated'],
  decline: ['The origin could not be shown'],
};

export function screenProps(given: Partial<DeskScreenProps> = {}): DeskScreenProps {
  return {
    desk: { state: 'ready' },
    place: 'list',
    isFindingOpen: false,
    dropping: false,
    news: null,
    notices: [],
    who: null,
    importing: null,
    exporting: null,
    tools: null,
    list: null,
    finding: null,
    settings: null,
    onPlace: nothing,
    onHelp: nothing,
    onUndo: nothing,
    onTryAgain: nothing,
    ...given,
  };
}

export function paneProps(finding: DeskFinding, given: Partial<FindingPaneProps> = {}): FindingPaneProps {
  return {
    finding,
    zoneNames: { bria: 'Bria' },
    advisories: [],
    reviews: [],
    related: [],
    picture: null,
    pageAddress: 'https://tenders.example.com/january-2013#:~:text=T%2D105',
    deciding: null,
    reasons: REASONS,
    people: ['M. Janssens'],
    onBegin: nothing,
    onRecord: nothing,
    onCancel: nothing,
    onUndo: nothing,
    onSignOff: nothing,
    onSendBack: nothing,
    onRepeat: nothing,
    onOpen: nothing,
    onLetter: nothing,
    onBack: nothing,
    ...given,
  };
}

export function settingsProps(given: Partial<DeskSettingsProps> = {}): DeskSettingsProps {
  return {
    settings: {
      reasons: REASONS,
      signOff: ['cleared'],
      samplingRate: 0.05,
      retentionYears: 5,
      people: ['M. Janssens'],
    },
    locked: new Set(),
    saved: false,
    onSave: nothing,
    ...given,
  };
}

export function importProps(state: ImportState, given: Partial<ImportPlaceProps> = {}): ImportPlaceProps {
  return {
    state,
    startsOpen: true,
    dropping: false,
    asOf: '2026-11-24',
    onAsOf: nothing,
    onFiles: nothing,
    onText: nothing,
    onCancel: nothing,
    onEncodings: nothing,
    onClose: nothing,
    ...given,
  };
}

/** Findings in every standing, each by its name. */
export function standings(): Record<string, DeskFinding> {
  const parcel = screened({
    origin: origins('Br\u200bia, CAR'),
    certificate: 'KP certificate to follow',
    seller: 'H. Rough',
  });
  const text = 'Lot: T-105\nOrigin: Br\u200bia, CAR';
  const last = decided({ text: 'Lot: T-105\nOrigin: Carnot, CAR', note: 'see the mail', assignee: 'M. Janssens' });
  const second = { sequence: 9, outcome: 'agreed' as const, who: 'M. Janssens', at: last.at, note: '' };
  const base = deskFinding({ parcel, text, notes: ['unusual-characters'] });
  return {
    'to check': base,
    'came back': {
      ...base,
      textHash: 'b'.repeat(64),
      standing: { state: 'came-back', last, because: ['text', 'advisories'] },
    },
    'sent back': { ...base, standing: { state: 'sent-back', last, second: { ...second, outcome: 'sent-back' } } },
    'waits for a signature': { ...base, standing: { state: 'awaits-second', last, why: 'sign-off' } },
    'drawn for a second look': { ...base, standing: { state: 'awaits-second', last, why: 'sample' } },
    decided: { ...base, standing: { state: 'decided', last, second } },
    'nothing to check': deskFinding({
      parcel: screened({ verdict: 'none', lot: null, zone: null }),
      standing: { state: 'nothing-to-check' },
    }),
  };
}

const COUNTS = { files: 3, read: 2, partRead: 1, refused: 1, lots: 40 };
const KEPT = { fresh: 30, changed: 4, asBefore: 6 };

export const importStates: Record<string, ImportState> = {
  idle: { step: 'idle' },
  reading: { step: 'reading', file: 'lots.csv', filesDone: 1, files: 3, rows: 1_200, lots: 900 },
  keeping: { step: 'keeping', lots: 5_000, of: 9_000 },
  done: {
    step: 'done',
    counts: COUNTS,
    kept: KEPT,
    refused: [
      { name: 'old.csv', says: 'could be decoded in several ways.', encodings: ['windows-1252', 'windows-1251'] },
    ],
    remarks: [{ name: 'lots.csv', says: 'has 3 rows that were left out.' }],
    isCancelled: true,
  },
  failed: { step: 'failed', says: 'The disk is full.' },
};
