import { describe, expect, test } from 'vitest';
import { changesByAdvisories, changesOf, type HeldChange, type HeldFinding, namedIn } from './advisory-changes.ts';

const LISTS = { seven: { advisories: '7', list: '7'.repeat(64) }, eight: { advisories: '8', list: '8'.repeat(64) } };
const OPEN = { verdict: 'car-other', zone: null, regime: 'open' } as const;
const ALERTED = { verdict: 'alerted-zone', zone: 'yalinga', regime: 'vigilance' } as const;

/** A lot that the eighth list alerts, and the seventh does not. */
function change(at: string, from: keyof typeof LISTS, to: keyof typeof LISTS, given = {}): HeldChange {
  const isAlerted = to === 'eight';
  const by = isAlerted
    ? { come: ['kp-2026-01-05'], gone: [], changed: [] }
    : { come: [], gone: ['kp-2026-01-05'], changed: [] };
  const [judged, became] = isAlerted ? [OPEN, ALERTED] : [ALERTED, OPEN];
  return {
    at,
    cause: 'advisories',
    judged,
    versions: LISTS[from],
    became: { judged: became, by, versions: LISTS[to] },
    ...given,
  };
}

function held(id: string, ...changes: HeldChange[]): HeldFinding {
  const source = { kind: 'page', address: 'https://tenders.example/' } as const;
  return { id, source, parcel: { lot: id, title: null }, changes };
}

describe('what other lists made of kept findings', () => {
  const first = held(
    'a',
    change('2026-11-25T10:00:00.000Z', 'seven', 'eight'),
    change('2026-11-25T12:00:00.000Z', 'eight', 'seven'),
  );
  const second = held('b', change('2026-11-25T10:00:00.900Z', 'seven', 'eight'));
  const changes = changesByAdvisories([first, second, held('c')]);

  test('stands by list, newest first, also where a page was read in between', () => {
    expect(
      changes.map(({ at, before, after, findings }) => [at, before, after, findings.map(({ finding }) => finding.id)]),
    ).toEqual([
      ['2026-11-25T12:00:00.000Z', '8', '7', ['a']],
      ['2026-11-25T10:00:00.900Z', '7', '8', ['b', 'a']],
    ]);
    expect(changes[1]!.findings[0]).toMatchObject({ before: OPEN, after: ALERTED, by: { come: ['kp-2026-01-05'] } });
  });

  test('names the advisories, and tells what is about one finding', () => {
    expect([...namedIn(changes)]).toEqual(['kp-2026-01-05']);
    expect(changesOf(changes, 'b')).toEqual([{ ...changes[1], findings: [changes[1]!.findings[0]] }]);
    expect(changesOf(changes, 'c')).toEqual([]);
  });

  test.each([
    ['its words changed', change('2026-11-25T10:00:00.000Z', 'seven', 'eight', { cause: 'text' })],
    ['only its day did', change('2026-11-25T10:00:00.000Z', 'seven', 'seven')],
    ['the record does not tell', change('2026-11-25T10:00:00.000Z', 'seven', 'eight', { became: undefined })],
  ])('leaves out a finding where %s', (_, one) => {
    expect(changesByAdvisories([held('a', one)])).toEqual([]);
  });
});
