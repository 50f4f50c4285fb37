import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { screenParcel } from '../screen-parcel.ts';
import type { Finding, Reason } from '../types.ts';
import { likeListedName } from './seller-name.ts';

const TODAY = '2026-01-15';

function parcel({ origin = '', ...given }: Partial<Omit<Parcel, 'origin'>> & { origin?: string }): Parcel {
  const none = { lot: 'A1', title: null, description: null, carats: null, stones: null, price: null, seller: null };
  const { description = null, title = null } = given;
  const read = (text: string | null, field: 'title' | 'description' | 'origin') =>
    text === null || text === '' ? [] : readOrigins(text, field);
  return {
    ...none,
    certificate: null,
    closes: null,
    goods: null,
    ...given,
    origin: [...read(title, 'title'), ...read(description, 'description'), ...read(origin, 'origin')],
  };
}

function signsOf(given: Parameters<typeof parcel>[0], asOf = TODAY): Reason[] {
  return screenParcel(parcel(given), bundledList(), asOf).reasons.filter(({ rule }) => rule.startsWith('sign-'));
}

/** What the listing states, the sign it gives, and the neutral words that must stand in its sentence. */
const SIGNS: [Parameters<typeof parcel>[0], string, string][] = [
  [{ description: 'Rough, not sorted, no certificate' }, 'sign-no-papers', '“no certificate”'],
  [{ description: 'Rough. KP certificate not available' }, 'sign-no-papers', '“KP certificate not available”'],
  [{ description: 'Rough. KP certificate: pending' }, 'sign-no-papers', '“KP certificate: pending”'],
  [{ description: 'Rohdiamanten ohne KP-Zertifikat' }, 'sign-no-papers', '“ohne KP-Zertifikat”'],
  [{ description: 'Ruwe diamanten zonder certificaat' }, 'sign-no-papers', '“zonder certificaat”'],
  [{ description: 'Diamantes brutos sem certificado' }, 'sign-no-papers', '“sem certificado”'],
  [{ description: '钻石原石，没有金伯利证书' }, 'sign-no-papers', '“没有金伯利证书”'],
  [{ description: 'ألماس خام بدون شهادة' }, 'sign-no-papers', '“بدون شهادة”'],
  [{ description: 'יהלומי גלם ללא תעודה' }, 'sign-no-papers', '“ללא תעודה”'],
  [
    { origin: 'Bria', description: '40 cts rough, no certificate' },
    'sign-no-papers',
    'The page says “no certificate”. Ask for the KP certificate.',
  ],
  [
    { description: 'Rough parcel, papers later' },
    'sign-no-papers',
    'The page says “papers later”. Ask for the KP certificate.',
  ],
  [
    { description: 'Rough stones without KP, cash' },
    'sign-no-papers',
    'The page says “without KP”. Ask for the KP certificate.',
  ],
  [
    { description: 'Rough, hand-carried from the mine' },
    'sign-no-papers',
    'The page says “hand-carried”. Ask for the KP certificate.',
  ],
  [
    { description: 'Diamants bruts sans certificat' },
    'sign-no-papers',
    'The page says “sans certificat”. Ask for the KP certificate.',
  ],
  [{ description: 'Алмазы без сертификата' }, 'sign-no-papers', 'The page says “без сертификата”.'],
  [{ origin: 'Bria', certificate: 'No' }, 'sign-no-papers', 'The page says “No”. Ask for the KP certificate.'],
  [
    { origin: 'Bria, CAR', certificate: 'KP certificate CM 004512' },
    'sign-certificate-country',
    'Stated origin and certificate country differ. Ask how the goods moved.',
  ],
  [{ origin: 'Carnot, CAR', certificate: 'CA 123456' }, 'sign-certificate-country', '“CA 123456” (Canada)'],
  [
    { origin: 'Botswana', certificate: 'CF-00123' },
    'sign-certificate-country',
    'Stated origin and certificate country differ.',
  ],
  [{ origin: 'Berbérati', description: 'Viewing in Kenzou' }, 'sign-transit-town', '“Kenzou”'],
  [
    { origin: 'Angola', certificate: 'KP certificate of Chad' },
    'sign-no-participant',
    'This country is not on the participant list used here (list not verified).',
  ],
  [
    { certificate: 'SD 000123' },
    'sign-no-participant',
    'This country is not on the participant list used here (list not verified).',
  ],
  [{ certificate: 'CM 000123, issued 1 March 2011' }, 'sign-no-participant', 'on 1 March 2011 (confirmed)'],
  [
    { certificate: 'CF 00123 issued 2013-05-23' },
    'sign-no-exports',
    'The date falls in a period without KP exports from CAR. Ask about it.',
  ],
  [
    { certificate: 'CF 00123 issued 22 May 2016' },
    'sign-no-exports',
    'The date falls in a period without KP exports from CAR. Ask about it.',
  ],
  [
    { origin: 'Bria', certificate: 'CF 00123 issued 2018-03-01' },
    'sign-zone-not-recognised',
    'Bria is not among the zones recognised on 2018-03-01.',
  ],
  [
    { origin: 'Gadzi', certificate: 'CF 00123 issued 2017-03-01' },
    'sign-recognition-not-certain',
    'recognition date not certain.',
  ],
  [
    { origin: 'Carnot', certificate: 'CF 00123, 12.30 ct', carats: 15 },
    'sign-figures-differ',
    'Listing and certificate show different carats',
  ],
  [{ certificate: 'AE 200123 issued 2025-01-01, expires 2025-03-01' }, 'sign-expired', '“2025-03-01”'],
  [
    { certificate: 'AE 200123 issued 2026-03-01, valid until 2026-02-01' },
    'sign-expires-before-issue',
    'Ask for both.',
  ],
  [{ certificate: 'CAR 000123' }, 'sign-car-is-no-code', 'CF stands for the Central African Republic, CA for Canada'],
  [
    { origin: 'CAR', certificate: 'AE 200123, mixed origin' },
    'sign-mixed-origin',
    'Mixed-origin certificates name no country. Ask for the origins.',
  ],
  [
    { origin: 'Bria', description: '2014 production' },
    'sign-old-stock',
    'States “2014 production”; export was then suspended or limited.',
  ],
  [
    { origin: 'Bria', description: 'old stock, 40 cts' },
    'sign-old-stock',
    'States “old stock”; export was then suspended or limited.',
  ],
  [
    { seller: 'Diamville SARL' },
    'sign-seller-name',
    'Similar to Diamville, EU list, 25 February 2023. Check the official list.',
  ],
];

describe('signs', () => {
  it.each(SIGNS)('%j: %s', (given, rule, words) => {
    const signs = signsOf(given);
    const sign = signs.find((one) => one.rule === rule);
    expect(sign?.says, JSON.stringify(signs)).toContain(words);
    const { field, text, start, end } = sign!.evidence!;
    const whole = field === 'description' || field === 'certificate' || field === 'seller' ? given[field] : null;
    expect(whole?.slice(start, end)).toBe(text);
  });

  it('change no verdict, zone or regime', () => {
    const core = ({ verdict, zone, regime }: Finding) => ({ verdict, zone, regime });
    for (const [given] of SIGNS) {
      const { origin = '', description = null } = given;
      const plain = screenParcel(parcel({ origin }), bundledList(), TODAY);
      const full = screenParcel(parcel(given), bundledList(), TODAY);
      if (description === null) expect(core(full)).toEqual(core(plain));
    }
  });

  it('accuse nobody', () => {
    for (const [given] of SIGNS) {
      for (const { says } of signsOf(given))
        expect(says).not.toMatch(/illegal|illicit|guilt|fraud|smuggl|conflict diamond|forged|fake/i);
    }
  });

  it('name the decision that they rest on', () => {
    const basis = (certificate: string, origin: string) =>
      signsOf({ origin, certificate }).map(({ advisory }) => advisory);
    expect(basis('CF 00123 issued 2014-03-01', '')).toEqual(['kp-2013-05-23']);
    expect(basis('CF 00123 issued 2016-01-01', '')[0]).toMatch(/^kp-201[35]/);
    expect(basis('CF 00123 issued 2018-03-01', 'Bria')[0]).toMatch(/^kp-201[35]/);
  });

  it('speak of a price only beside another sign', () => {
    const priced = { origin: 'Bria', price: { amount: 60, currency: 'USD', per: 'carat', text: '$60/ct' } } as const;
    expect(signsOf({ ...priced, description: 'run of mine' })).toEqual([]);
    const rules = signsOf({ ...priced, description: 'run of mine, no certificate' }).map(({ rule }) => rule);
    expect(rules).toEqual(['sign-no-papers', 'sign-price']);
    const usual = { ...priced.price, amount: 190 };
    const signs = signsOf({ ...priced, price: usual, description: 'run of mine, no certificate' });
    expect(signs.map(({ rule }) => rule)).toEqual(['sign-no-papers']);
  });
});

/** Honest listings: none of these gives a sign. */
const HONEST: Parameters<typeof parcel>[0][] = [
  { origin: 'Botswana', certificate: 'BW 012345, issued 2025-11-20, expires 2026-02-20', carats: 1036.5 },
  { origin: 'Angola', certificate: 'AO-00123' },
  { origin: 'Canada', certificate: 'CA 123456' },
  { origin: 'Carnot, Central African Republic', certificate: 'CF-00123 issued 2018-03-01' },
  { origin: 'Carnot, CAR', certificate: 'AE 200123, re-export' },
  { origin: 'Nola', certificate: 'EU12345678' },
  { origin: 'Berbérati', certificate: 'CF 00412 issued 2025-02-01' },
  { origin: 'Bria', certificate: 'CF 00412 issued 2025-02-01' },
  { origin: 'Bria', certificate: 'CF 00412 issued 2012-03-01' },
  { certificate: 'AE 200123, mixed origin' },
  { certificate: 'Mixed origin' },
  { origin: 'Lesotho', certificate: 'LS 12345, 12.3 ct', carats: 12.34 },
  { origin: 'Lesotho', certificate: 'LS 12345, 250.00 ct in 12 parcels', carats: 12.34 },
  { origin: 'South Africa', description: 'old stock from a mine closed in 2014' },
  { origin: 'Namibia', description: '2014 production' },
  { title: 'Round brilliant 1.02 ct', description: 'Polished, no certificate' },
  { certificate: 'No' },
  { certificate: 'GIA 2141438171' },
  { certificate: 'Kimberley Process Certificate will be issued on export' },
  { certificate: 'KP certificate available' },
  { description: 'Rough goods. No parcel is sold without KP certificate.' },
  { description: 'We never buy goods without certificate' },
  { description: 'Rough without certificate is not accepted' },
  { description: 'Aucun lot sans certificat KP. Diamants bruts.' },
  { description: 'Rough, certificate no. BW 12345' },
  { description: 'Goods from all mines, never, at any price, without KP certificate. Rough.' },
  { description: 'Rohdiamanten. Kein Verkauf ohne Zertifikat.' },
  { description: 'Rough. Pending certificate numbers of other lots: none' },
  { description: 'Rough, no certificate fees' },
  { description: 'Rough stones, no inclusions, papers in order' },
  { description: 'Viewing in Yaoundé', origin: 'Cameroon', certificate: 'CM 004512' },
  { origin: 'not CAR', certificate: 'AE 200123, mixed origin' },
  { seller: 'SODIAM E.P.' },
  { seller: 'SODIAM' },
  { seller: 'Minair' },
  { seller: 'Adam Diamonds' },
  { seller: 'Botswana Mining Industries Ltd' },
  { seller: 'Lobaye Diamonds' },
  { seller: 'DM Diamonds' },
  { seller: 'Kardia Jewels' },
  { seller: 'Okavango Diamond Company' },
  { seller: 'Bois Rouge Brasserie Antwerp' },
];

describe('an honest listing', () => {
  it.each(HONEST)('%j gives no sign', (given) => {
    expect(signsOf(given)).toEqual([]);
  });

  it('is asked for what it does not state, and that is no sign', () => {
    const { reasons } = screenParcel(parcel({ origin: 'Carnot, CAR', certificate: 'CF-00123' }), bundledList(), TODAY);
    const ask = reasons.find(({ rule }) => rule === 'certificate-to-ask');
    expect(ask?.says).toBe(
      'Not stated of the certificate: its day of issue. Missing information is no sign of anything; it can be asked for.',
    );
  });
});

describe('hostile words', () => {
  it.each([
    'no certificate, not '.repeat(200),
    'not '.repeat(1000),
    'papers pending '.repeat(270),
    'mixed '.repeat(680),
  ])('take no long time (%#)', (words) => {
    const given = { ...parcel({}), description: words, certificate: words, seller: words };
    screenParcel(given, bundledList(), TODAY);
    const start = performance.now();
    screenParcel({ ...given }, bundledList(), TODAY);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('sellers’ names', () => {
  it.each([
    ['Bureau d’Achat de Diamant en Centrafrique', 'BADICA'],
    ['Ets. BADICA', 'BADICA'],
    ['Kardiam BVBA, Antwerp', 'KARDIAM'],
    ['ＤＩＡＭＶＩＬＬＥ', 'Diamville'],
    ['Diamvile S.A.U.', 'Diamville'],
    ['ديامفيل', 'Diamville'],
    ['Lobaye Invest', 'Lobaye Invest'],
    ['Midas Ressources SARL', 'Midas Ressources'],
    ['Midas Resources', 'Midas Ressources'],
    ['Mining Industries S.A.R.L.U.', 'Mining Industries'],
    ['OOO DM', 'OOO DM'],
    ['Wood International Group SARLU', 'Bois Rouge'],
    ['Soussou, Habib', 'Habib Soussou'],
    ['M. François BOZIZE', 'François Bozizé'],
  ])('%s is like %s', (seller, name) => {
    expect(likeListedName(seller)?.name).toBe(name);
  });

  it('says a month where the day is not known', () => {
    expect(signsOf({ seller: 'Broker Expert' })[0]?.says).toContain('OFAC list, March 2024. Check');
    expect(signsOf({ seller: 'Levy Yakété' })[0]?.says).toContain('UN list, 2014 or 2015. Check');
  });

  it('says where a name was listed after the day that is judged', () => {
    expect(signsOf({ seller: 'BADICA' }, '2013-01-15')[0]?.says).toBe(
      'Similar to BADICA, UN list (CFe.001), 20 August 2015. Check the official list. That is later than 15 January 2013.',
    );
  });
});
