import { describe, expect, it } from 'vitest';
import { standingOf } from './standing.ts';
import { decided, deskFinding, screened } from './test-finding.ts';
import type { Decided, DeskFinding, DeskReview, HouseRules } from './types.ts';

const NO_RULES: HouseRules = { signOff: [], samplingRate: 0 };
const SIGN_CLEARED: HouseRules = { signOff: ['cleared'], samplingRate: 0 };
const SAMPLE_ALL: HouseRules = { signOff: [], samplingRate: 1 };

const decision = (given: Partial<Decided> = {}): DeskReview => ({ kind: 'decision', ...decided(given) });
const undo = (undoes: number, sequence = 20): DeskReview => ({
  kind: 'undo',
  sequence,
  who: 'A. Peeters',
  at: '2026-11-24T11:00:00.000Z',
  note: '',
  undoes,
});
const signOff = (who: string, outcome: 'agreed' | 'sent-back' = 'agreed', signsOff = 7): DeskReview => ({
  kind: 'sign-off',
  sequence: 30,
  outcome,
  who,
  at: '2026-11-24T12:00:00.000Z',
  note: '',
  signsOff,
});

const SIGN = { rule: 'sign-no-papers', says: '', evidence: null, advisory: null, passage: null };
const OTHER = 'b'.repeat(64);
const NEWER = { extension: '0.1.0', gazetteer: '2026-11-24', advisories: '2' };

describe('where a finding stands', () => {
  it.each<[string, Partial<DeskFinding>, DeskReview[], HouseRules, object]>([
    ['nothing decided', {}, [], NO_RULES, { state: 'to-check' }],
    ['no CAR origin', { parcel: screened({ verdict: 'none' }) }, [], NO_RULES, { state: 'nothing-to-check' }],
    [
      'no CAR origin, and a sign',
      { parcel: screened({ verdict: 'none', reasons: [SIGN] }) },
      [],
      NO_RULES,
      { state: 'to-check' },
    ],
    ['decided', {}, [decision()], NO_RULES, { state: 'decided', second: null }],
    [
      'no CAR origin, and decided',
      { parcel: screened({ verdict: 'none' }) },
      [decision()],
      NO_RULES,
      { state: 'decided' },
    ],
    ['taken back', {}, [decision(), undo(7)], NO_RULES, { state: 'to-check' }],
    [
      'the one before holds again',
      {},
      [decision({ sequence: 5, decision: 'decline' }), decision(), undo(7)],
      NO_RULES,
      { state: 'decided', last: { sequence: 5 } },
    ],
    ['other words', { textHash: OTHER }, [decision()], NO_RULES, { state: 'came-back', because: ['text'] }],
    [
      'other words, and so another verdict',
      { textHash: OTHER, basis: OTHER },
      [decision()],
      NO_RULES,
      { state: 'came-back', because: ['text'] },
    ],
    [
      'the advisories say something else',
      { basis: OTHER, versions: NEWER },
      [decision()],
      NO_RULES,
      { state: 'came-back', because: ['advisories'] },
    ],
    [
      'both',
      { textHash: OTHER, basis: OTHER, versions: NEWER },
      [decision()],
      NO_RULES,
      { state: 'came-back', because: ['text', 'advisories'] },
    ],
    ['a newer list that says the same of it', { versions: NEWER }, [decision()], NO_RULES, { state: 'decided' }],
    ['a second person is asked for', {}, [decision()], SIGN_CLEARED, { state: 'awaits-second', why: 'sign-off' }],
    ['for another decision only', {}, [decision({ decision: 'decline' })], SIGN_CLEARED, { state: 'decided' }],
    [
      'signed',
      {},
      [decision(), signOff('M. Janssens')],
      SIGN_CLEARED,
      { state: 'decided', second: { who: 'M. Janssens' } },
    ],
    ['signed by the same person', {}, [decision(), signOff(' a. peeters ')], SIGN_CLEARED, { state: 'awaits-second' }],
    [
      'the signature was taken back',
      {},
      [decision(), signOff('M. J.'), undo(30, 31)],
      SIGN_CLEARED,
      { state: 'awaits-second' },
    ],
    [
      'an earlier decision was signed',
      {},
      [decision(), signOff('M. J.', 'agreed', 3)],
      SIGN_CLEARED,
      { state: 'awaits-second' },
    ],
    ['sent back', {}, [decision(), signOff('M. Janssens', 'sent-back')], SIGN_CLEARED, { state: 'sent-back' }],
    ['sent back unasked', {}, [decision(), signOff('M. Janssens', 'sent-back')], NO_RULES, { state: 'sent-back' }],
    ['drawn for a second look', {}, [decision()], SAMPLE_ALL, { state: 'awaits-second', why: 'sample' }],
    ['only cleared lots are drawn', {}, [decision({ decision: 'escalate' })], SAMPLE_ALL, { state: 'decided' }],
    ['drawn, and looked at', {}, [decision(), signOff('M. Janssens')], SAMPLE_ALL, { state: 'decided' }],
  ])('%s', (_, given, reviews, rules, expected) => {
    expect(standingOf(deskFinding(given), reviews, rules)).toMatchObject(expected);
  });
});
