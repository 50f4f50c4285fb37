import { describe, expect, it } from 'vitest';
import { countryName, readCertificate, readCertificateInText, standingOn } from './index.ts';

/** Words of a certificate field, and what they state. */
const FIELDS: [string, Record<string, unknown>][] = [
  ['CF-000123', { number: 'CF-000123', country: 'CF' }],
  [
    'CF 000123 issued 12.03.2014, expires 11.05.2014',
    { country: 'CF', issued: ['2014-03-12'], expires: ['2014-05-11'] },
  ],
  [
    'KPC No. AE200123, re-export, mixed origin',
    { number: 'AE200123', country: 'AE', reExport: true, mixedOrigin: true },
  ],
  ['KP certificate CM 004512, dated 3 March 2014', { country: 'CM', issued: ['2014-03-03'] }],
  [
    'Certificat KP n° CF 00123, délivré le 3 mars 2014, valable jusqu’au 2 mai 2014',
    { country: 'CF', issued: ['2014-03-03'], expires: ['2014-05-02'] },
  ],
  ['CF 00123; 03/04/2014', { issued: ['2014-04-03', '2014-03-04'] }],
  ['CF 00123; May 2014', { issued: ['2014-05-01'] }],
  ['Issued: 2014-05-01; Expiry date: 2014-07-01', { number: null, issued: ['2014-05-01'], expires: ['2014-07-01'] }],
  ['Expiry date: 2014-07-01', { issued: null, expires: ['2014-07-01'] }],
  ['CF 00123, valid from 2014-01-02 to 2014-03-02', { issued: ['2014-01-02'], expires: ['2014-03-02'] }],
  ['CF 00123; Data de validade: 02.03.2014', { issued: null, expires: ['2014-03-02'] }],
  ['CF 00123; Fecha de vencimiento: 2 de marzo de 2014', { issued: null, expires: ['2014-03-02'] }],
  [
    'CF 00123; Ausgestellt am 2. März 2014; Ablaufdatum: 1. Mai 2014',
    { issued: ['2014-03-02'], expires: ['2014-05-01'] },
  ],
  ['CF 00123; выдан 02.03.2014, действителен до 01.05.2014', { issued: ['2014-03-02'], expires: ['2014-05-01'] }],
  ['CF 00123；签发日期 2014年3月2日；有效期至 2014年5月1日', { issued: ['2014-03-02'], expires: ['2014-05-01'] }],
  ['CF 00123; Date d’échéance : 1er mai 2014', { issued: null, expires: ['2014-05-01'] }],
  ['CA 123456', { country: 'CA' }],
  ['CAR 000123', { country: null, carAsCode: true }],
  ['certificate of Chad', { country: 'TD' }],
  ['South Sudan', { country: 'SS' }],
  ['Democratic Republic of the Congo, KP no. 12345', { country: 'CD', number: null }],
  ['CF 00123, 1,036.50 ct in 3 parcels', { carats: 1036.5, parcels: 3 }],
  ['CF 00123, 12,3 ct', { carats: 12.3 }],
  ['certificate CF 00123, origines mixtes', { mixedOrigin: true }],
];

/** Words that state no part of a certificate. */
const NOTHING = [
  'GIA',
  'Yes',
  'available',
  'GIA 2141438171',
  'No 12345',
  'IN 2014',
  'KP 00123',
  'US 140,000',
  'on request',
  '12 stones',
];

describe('a certificate field', () => {
  it.each(FIELDS)('reads %j', (words, stated) => {
    const read = readCertificate(words)!;
    const plain = {
      ...Object.fromEntries(Object.entries(read).map(([name, value]) => [name, value !== null])),
      number: read.number?.text ?? null,
      country: read.country?.code ?? null,
      issued: read.issued?.readings.map(({ from }) => from) ?? null,
      expires: read.expires?.readings.map(({ from }) => from) ?? null,
      carats: read.carats?.value ?? null,
      parcels: read.parcels?.value ?? null,
    };
    expect(plain).toMatchObject(stated);
    for (const part of [read.number, read.country, read.issued, read.expires, read.carats]) {
      if (part !== null) expect(words.slice(part.start, part.end)).toBe(part.text);
    }
  });

  it.each(NOTHING)('reads nothing out of %j', (words) => {
    expect(readCertificate(words)).toBeNull();
  });
});

describe('a certificate in running text', () => {
  it('reads only the sentence that speaks of it', () => {
    const text =
      'Viewing from 01.02.2014. KP certificate CF 00123 issued 12.03.2014. 40 cts from Bria, sold 2015-01-01.';
    const read = readCertificateInText(text)!;
    expect(read.number?.text).toBe('CF 00123');
    expect(read.issued?.readings).toEqual([{ from: '2014-03-12', until: '2014-03-12' }]);
    expect(read.expires).toBeNull();
    expect(read.carats).toBeNull();
    expect(text.slice(read.number!.start, read.number!.end)).toBe('CF 00123');
  });

  it('reads nothing where no certificate is spoken of', () => {
    expect(readCertificateInText('Rough diamonds CF 00123, 12.03.2014')).toBeNull();
  });
});

describe('hostile words', () => {
  it.each([
    'CF '.repeat(2000),
    'A-'.repeat(3000),
    '1'.repeat(5000),
    'KPC '.repeat(1500),
    'valid until '.repeat(500),
    '1,'.repeat(3000),
  ])('take no long time (%#)', (words) => {
    const start = performance.now();
    readCertificate(words);
    readCertificateInText(words);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('participants', () => {
  it.each([
    ['CF', '2014-01-01', 'participant'],
    ['TD', null, 'outside'],
    ['SD', '2020-01-01', 'outside'],
    ['CM', '2012-08-13', 'outside'],
    ['CM', '2012-08-14', 'participant'],
    ['CG', '2005-01-01', 'outside'],
    ['CG', null, 'participant'],
    ['KE', null, 'unknown'],
  ] as const)('%s on %s: %s', (code, date, is) => {
    expect(standingOn(code, date).is).toBe(is);
  });

  it('never takes its own list for more than it is', () => {
    expect(standingOn('CF', null).certainty).toBe('unverified');
    expect(standingOn('TD', null).certainty).toBe('unverified');
  });

  it('names a country', () => {
    expect(countryName('CF')).toBe('Central African Republic');
    expect(countryName('CD')).toBe('Democratic Republic of Congo');
    expect(countryName('XX')).toBe('XX');
  });
});
