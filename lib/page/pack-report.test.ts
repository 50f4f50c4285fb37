import { describe, expect, it } from 'vitest';
import { MESSAGE_BYTES } from './limits.ts';
import { packReport, unpackReport } from './pack-report.ts';
import { parseReport } from './parse-report.ts';
import { partsOf } from './report.ts';
import { origin, parcel, reading } from './test-factories.ts';

const price = { amount: 1200, currency: 'USD', per: 'lot', text: 'US$ 1,200' } as const;
const bria = origin();
const certified = { description: 'White', seller: 'House', certificate: 'KP-1', closes: '2026-01-02' };
const lots = [
  parcel({ lot: '1', origin: [bria] }),
  parcel({ lot: '2', origin: [bria, origin({ text: 'Nola' })], price, stones: 3, goods: 'rough' }),
  parcel({ lot: null, title: 'Rough', ...certified }),
];
const report = [...partsOf(reading(lots), null, 1)][0]!;
const travelled = () => JSON.parse(JSON.stringify(packReport(report))) as ReturnType<typeof packReport>;

describe('a report as it travels', () => {
  it('arrives as it was, and checked the same', () => {
    expect(unpackReport(travelled())).toEqual(report);
    expect(parseReport(travelled())).toEqual({ ok: true, report });
    expect(parseReport(report)).toEqual({ ok: true, report });
  });

  it('says an origin of many lots once', () => {
    expect(travelled().origins.length).toBe(2);
  });

  const forged: [string, (packed: ReturnType<typeof packReport>) => unknown][] = [
    ['an origin that is none of its own', ({ lots }) => lots[0]!.push(7)],
    ['a name for the place of an origin', ({ lots }) => lots[0]!.push('map' as never)],
    ['a lot that is no list', ({ lots }) => lots.push(null as never)],
    ['a price that is no list', ({ lots }) => lots[0]!.splice(6, 1, 'dear')],
    ['a lot without its members', ({ lots }) => lots.push(['k1'] as never)],
    ['origins that are no list', (packed) => Object.assign(packed, { origins: {} })],
    [
      'far more when it is unpacked',
      ({ lots }) => lots.push(...Array.from({ length: 500 }, () => manyOrigins(lots[0]!))),
    ],
    ['too many bytes', (packed) => Object.assign(packed, { extra: 'x'.repeat(MESSAGE_BYTES) })],
  ];
  for (const [title, forge] of forged) {
    it(`is refused with ${title}`, () => {
      const packed = travelled();
      forge(packed);
      expect(parseReport(packed).ok).toBe(false);
    });
  }
});

function manyOrigins(lot: readonly unknown[]): never {
  return [...lot, ...Array.from({ length: 199 }, () => 0)] as never;
}
