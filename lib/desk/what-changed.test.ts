import { describe, expect, it } from 'vitest';
import { decided, deskFinding } from './test-finding.ts';
import type { DeskChange, DeskFinding, Judged } from './types.ts';
import { whatChanged } from './what-changed.ts';

const change = (given: Partial<DeskChange> = {}): DeskChange => ({
  at: '2026-11-25T08:00:00.000Z',
  cause: 'text',
  says: 'It was …',
  verdict: 'car-other',
  advisories: '1',
  ...given,
});

const VERSIONS = { extension: '0.1.0', gazetteer: '1', advisories: '1', list: '1' };

const back = (because: ('text' | 'advisories')[], given: Partial<DeskFinding>, text = 'Lot from Carnot') =>
  whatChanged(deskFinding({ standing: { state: 'came-back', last: decided({ text }), because }, ...given }));

describe('what changed since the decision', () => {
  it('the words, told one by one', () => {
    const told = back(['text'], { text: 'Lot from Bria', textHash: 'b'.repeat(64), changes: [change()] })!;
    expect(told.text).toEqual({
      before: 'Lot from Carnot',
      stretches: [
        { kind: 'same', text: 'Lot from ' },
        { kind: 'removed', text: 'Carnot' },
        { kind: 'added', text: 'Bria' },
      ],
    });
    expect(told).toMatchObject({
      advisories: null,
      sameVerdict: false,
      // A record of an earlier version tells the verdict alone.
      judged: [
        {
          before: { verdict: 'car-other', zone: null, regime: null },
          now: { verdict: 'alerted-zone', zone: 'bria', regime: 'vigilance' },
        },
      ],
    });
  });

  it('the list, by its versions', () => {
    const told = back(['advisories'], {
      versions: { extension: '0.1.0', gazetteer: '1', advisories: '2' },
      changes: [change({ cause: 'advisories', verdict: 'alerted-zone' })],
    })!;
    expect(told).toMatchObject({ text: null, advisories: { before: '1', now: '2' }, sameVerdict: true });
  });

  it('what it was judged to be, zone and regime too, before each change and after it', () => {
    const was = (judged: Judged) => ({ text: '', textHash: '', asOf: '2013-01-15', judged, versions: VERSIONS });
    const carnot = { verdict: 'car-other', zone: null, regime: 'open' } as const;
    const bamingui = { verdict: 'alerted-zone', zone: 'bamingui', regime: 'vigilance' } as const;
    const changes = [change({ was: was(carnot) }), change({ verdict: 'alerted-zone', was: was(bamingui) })];
    expect(back(['text'], { textHash: 'b'.repeat(64), changes })!.judged).toEqual([
      { before: carnot, now: bamingui },
      { before: bamingui, now: { verdict: 'alerted-zone', zone: 'bria', regime: 'vigilance' } },
    ]);
  });

  it('words that were erased since are said to be', () => {
    expect(back(['text'], { textHash: 'b'.repeat(64) }, '')!.text).toBe('erased');
  });

  it('nothing of a decision that stands', () => {
    expect(whatChanged(deskFinding())).toBeNull();
    expect(whatChanged(deskFinding({ standing: { state: 'decided', last: decided(), second: null } }))).toBeNull();
  });
});
