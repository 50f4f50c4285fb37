import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGE_BYTES, MESSAGE_DEPTH, MESSAGE_LOTS } from './limits.ts';
import { measurePayload } from './measure-payload.ts';
import { parseReport } from './parse-report.ts';
import { partsOf } from './report.ts';
import { origin, parcel, reading } from './test-factories.ts';

/** A report as it arrives: plain data, without the sender's objects. */
function sent(given: Record<string, unknown> = {}): Record<string, unknown> {
  const report = [...partsOf(reading([parcel({ origin: [origin()] })]), null, 1)][0];
  return { ...(JSON.parse(JSON.stringify(report)) as Record<string, unknown>), ...given };
}

function lots(count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => ({ key: `k${index}`, parcel: parcel() }));
}

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 1; level < depth; level++) value = [value];
  return value;
}

describe('a report that arrives (H51, H53)', () => {
  it('is taken whole when it is well formed', () => {
    const report = sent();
    expect(parseReport(report)).toEqual({ ok: true, report });
  });

  it('loses members that it should not have', () => {
    const parsed = parseReport(sent({ url: 'https://forged.test/', tabId: 7 }));
    expect(parsed.ok && Object.keys(parsed.report)).not.toContain('url');
    expect(parsed.ok && Object.keys(parsed.report)).not.toContain('tabId');
  });

  const faulty: [string, unknown, string][] = [
    ['nothing', undefined, 'report'],
    ['a text', 'report', 'report'],
    ['a list', [], 'report'],
    ['a function', () => 1, 'report'],
    ['a Map', new Map(), 'report'],
    ['a fraction as round', sent({ round: 1.5 }), 'round'],
    ['a negative count', sent({ counts: { listings: -1, read: 0, unread: 0 } }), 'counts.listings'],
    ['a state of the background', sent({ state: 'not-allowed' }), 'state'],
    ['an unknown note', sent({ notes: ['harmless'] }), 'notes[0]'],
    ['a key with markup', sent({ present: ['<b>'] }), 'present[0]'],
    ['a day that is none', sent({ statedDate: 'today' }), 'statedDate'],
    ['a lot without parcel', sent({ lots: [{ key: 'k0' }] }), 'lots[0].parcel'],
    [
      'carats as text',
      sent({ lots: [{ key: 'k0', parcel: parcel({ carats: '3' as never }) }] }),
      'lots[0].parcel.carats',
    ],
    [
      'carats beyond numbers',
      sent({ lots: [{ key: 'k0', parcel: parcel({ carats: Number.POSITIVE_INFINITY }) }] }),
      'lots[0].parcel.carats',
    ],
    [
      'a place that is none',
      sent({
        lots: [
          {
            key: 'k0',
            parcel: parcel({
              origin: [origin({ places: [{ id: '__proto__', name: '', text: '', start: 0, end: 0 }] })],
            }),
          },
        ],
      }),
      'lots[0].parcel.origin[0].places[0].id',
    ],
    [
      'an end before its start',
      sent({ lots: [{ key: 'k0', parcel: parcel({ origin: [origin({ start: 5, end: 1 })] }) }] }),
      'lots[0].parcel.origin[0].end',
    ],
    ['one lot too many', sent({ lots: lots(MESSAGE_LOTS + 1) }), 'lots'],
    ['one level too deep', sent({ extra: nested(MESSAGE_DEPTH) }), 'report'],
    ['too many bytes', sent({ extra: 'x'.repeat(MESSAGE_BYTES) }), 'report'],
    ['too many bytes of three', sent({ extra: '原'.repeat(MESSAGE_BYTES / 3) }), 'report'],
  ];
  for (const [title, payload, path] of faulty) {
    it(`is refused with ${title}`, () => {
      const parsed = parseReport(payload);
      expect(parsed.ok ? 'taken' : parsed.fault.split(': ')[0]).toBe(path);
    });
  }

  it('is taken at each cap', () => {
    expect(parseReport(sent({ lots: lots(MESSAGE_LOTS) })).ok).toBe(true);
    expect(parseReport(sent({ extra: nested(MESSAGE_DEPTH - 1) })).ok).toBe(true);
    expect(parseReport(sent({ extra: 'x'.repeat(MESSAGE_BYTES - 2_000) })).ok).toBe(true);
  });

  it('does not follow a prototype in the payload', () => {
    const payload: unknown = JSON.parse('{"__proto__": {"round": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(parseReport(payload).ok).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('never throws, whatever arrives (10,000 payloads)', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withDate: true,
      withMap: true,
      maxDepth: 4,
    });
    const key = fc.constantFrom(...Object.keys(sent()));
    fc.assert(
      fc.property(key, anything, (name, value) => {
        expect(typeof parseReport(sent({ [name]: value })).ok).toBe('boolean');
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('the size of a payload', () => {
  it('is never estimated below its JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bytes = measurePayload(value);
        const written = new TextEncoder().encode(JSON.stringify(value).replace(/\\./g, '?')).length;
        expect(typeof bytes === 'string' || bytes >= written).toBe(true);
      }),
    );
  });
});
