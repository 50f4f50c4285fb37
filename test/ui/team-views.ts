import type { TeamScreenProps } from '@/components/desk/TeamScreen';
import type { TeamDecision, TeamSettings, TeamView } from '@/lib/teams';

/** What the shared record is drawn with; a test names only what it is about. */

const nothing = () => {};
const ADA = 'a1'.repeat(16);
const BEN = 'b2'.repeat(16);

export const settings: TeamSettings = {
  server: 'https://couch.example/',
  database: 'trail',
  user: 'ada',
  password: 'secret',
  administrators: ['A'.repeat(43)],
  code: 'a-code-that-is-long-enough',
};

export function teamDecision(given: Partial<TeamDecision> = {}): TeamDecision {
  return {
    origin: BEN,
    sequence: 4,
    finding: 'f',
    lot: { address: 'https://tender.example/sale', lot: 'T-1', textHash: null },
    decision: 'escalate',
    reason: 'An alerted zone is stated',
    at: '2026-11-24T12:00:00.000Z',
    who: 'Ben',
    note: 'asked for the invoice',
    undone: false,
    seconds: [],
    ...given,
  };
}

export function teamView(given: Partial<TeamView> = {}): TeamView {
  return {
    standing: 'admitted',
    ownOrigin: ADA,
    device: 'D'.repeat(43),
    isAdministrator: true,
    lastSync: '2026-11-24T12:00:00.000Z',
    problem: null,
    root: 'c'.repeat(64),
    heads: [{ origin: ADA, size: 3, hash: 'd'.repeat(64) }],
    entries: 3,
    waiting: [],
    refused: [],
    devices: [],
    decisions: [],
    claims: [],
    ...given,
  };
}

export function teamProps(given: Partial<TeamScreenProps> = {}): TeamScreenProps {
  return {
    settings,
    locked: false,
    isInvalid: false,
    view: teamView(),
    awaiting: [],
    said: '',
    onSave: nothing,
    onFound: async () => null,
    onLeave: nothing,
    onSync: nothing,
    onAsk: nothing,
    onAskAnew: nothing,
    onAdmit: nothing,
    onRevoke: nothing,
    onSecond: nothing,
    ...given,
  };
}

/** Every state that the place can be in, by name. */
export function teamStates(): Record<string, TeamScreenProps> {
  const device = { device: 'D'.repeat(43), origin: ADA, from: 0, name: 'Ada', isOwn: true, state: 'admitted' as const };
  const refusal = { id: `entry:${'e'.repeat(64)}`, device: null, origin: BEN, sequence: 4 };
  return {
    off: teamProps({ settings: null, view: null }),
    opening: teamProps({ view: null }),
    'set to what cannot be used': teamProps({ settings: null, view: null, isInvalid: true, locked: true }),
    'before anything was kept': teamProps({ view: teamView({ standing: 'not-asked', ownOrigin: null, device: null }) }),
    'not asked': teamProps({ view: teamView({ standing: 'not-asked', device: null, heads: [], entries: 0 }) }),
    asks: teamProps({ view: teamView({ standing: 'asks' }) }),
    revoked: teamProps({ view: teamView({ standing: 'revoked' }) }),
    'set by policy': teamProps({ locked: true }),
    'without a server': teamProps({ view: teamView({ problem: 'no-server' }) }),
    'with everything': teamProps({
      said: 'Your word on the decision is recorded.',
      awaiting: [teamDecision()],
      view: teamView({
        decisions: [teamDecision(), teamDecision({ origin: ADA, who: 'Ada', decision: 'cleared' })],
        devices: [
          device,
          { ...device, device: 'E'.repeat(43), name: 'Ben', isOwn: false },
          { ...device, device: 'F'.repeat(43), name: '', isOwn: false, state: 'asks' },
          { ...device, device: 'G'.repeat(43), name: 'Cleo', isOwn: false, state: 'revoked' },
        ],
        refused: [
          { ...refusal, cause: 'altered' },
          { ...refusal, id: 'other', cause: 'no-form', origin: null, sequence: null },
        ],
        waiting: [{ origin: BEN, missing: 7, entries: 3 }],
      }),
    }),
  };
}
