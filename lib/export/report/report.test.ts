import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decided, deskFinding, screened } from '@/lib/desk/test-finding';
import { readOrigins } from '@/lib/gazetteer';
import { screenedParcel, screenParcel } from '@/lib/screening';
import { HOSTILE_CELLS } from '../hostile-cells.ts';
import { deskExport } from '../test-export.ts';
import type { RecordedReading } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { REPORT_CSS } from './report-css.ts';
import { writeReport } from './write-report.ts';

const pause = async () => {};

async function written(data: ReturnType<typeof deskExport>, language: 'en' | 'fr' = 'en') {
  const text = (await writeReport(data, wordsOf(language), pause)).join('');
  return { text, document: parseHTML(text).document };
}

function reading(given: Partial<RecordedReading> = {}): RecordedReading {
  return {
    sequence: 3,
    at: '2026-11-24T09:00:00.000Z',
    source: { kind: 'page', address: 'https://tenders.example.com/news' },
    counts: {
      listings: 3,
      read: 3,
      unread: 0,
      notStated: 0,
      byVerdict: { 'alerted-zone': 0, ambiguous: 0, 'car-unspecified': 0, 'car-other': 0, none: 3 },
    },
    partRead: false,
    asOf: '2026-11-24',
    list: 'f'.repeat(64),
    advisories: '1',
    ...given,
  };
}

const hostile = HOSTILE_CELLS.map((words, at) =>
  deskFinding({
    id: String(at),
    source: { kind: 'page', address: words, name: words, title: words },
    text: words,
    parcel: screened({
      lot: words,
      title: words,
      seller: words,
      certificate: words,
      zone: words,
      reasons: [
        {
          rule: 'x',
          says: words,
          evidence: { field: 'title', text: words, start: 0, end: 1 },
          advisory: words,
          passage: words,
        },
      ],
    }),
    changes: [{ at: words, cause: 'text', says: words, verdict: 'none', advisories: words }],
    standing: { state: 'decided', last: decided({ note: words }), second: null },
  }),
);

describe('H56: markup and script words of a page in the report', () => {
  const data = deskExport({
    findings: hostile,
    reviews: new Map(
      hostile.map(({ id, text }) => [
        id,
        [{ kind: 'decision' as const, ...decided({ note: text, reason: text, who: text }) }],
      ]),
    ),
    readings: HOSTILE_CELLS.map((address) => reading({ source: { kind: 'page', address } })),
    filter: { ...deskExport().filter, query: HOSTILE_CELLS.join(' ') },
    origin: null,
    extensionVersion: '<script>',
  });

  it.each(['en', 'fr'] as const)('are words: no script, no handler, no address to follow (%s)', async (language) => {
    const { document } = await written(data, language);
    const all = [...document.querySelectorAll('*')];
    const names = new Set(all.map(({ tagName }) => tagName.toLowerCase()));
    expect([...names].filter((name) => !PLAIN.has(name))).toEqual([]);
    for (const element of all) {
      for (const { name, value } of [...element.attributes]) {
        expect(ATTRIBUTES).toContain(name);
        if (name === 'href') expect(value).toMatch(/^#[\w-]+$/);
      }
    }
    expect(document.querySelectorAll('article')).toHaveLength(hostile.length);
  });

  it('stand in the report as they were', async () => {
    const { document } = await written(data);
    const shown = [...document.querySelectorAll('article h2 bdi:first-of-type')].map((element) => element.textContent);
    // The parser takes line ends together and strips what HTML cannot hold, as browsers do.
    const plain = (words: string) => words.replace(/\r\n?/g, '\n');
    expect(shown.map((words) => plain(words!))).toEqual(HOSTILE_CELLS.map(plain));
  });

  it('its policy lets nothing in but its own sheet, by hash', async () => {
    const { document, text } = await written(data);
    const policy = document.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(REPORT_CSS)));
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...hash))}'; base-uri 'none'; form-action 'none'`,
    );
    // What is hashed is what stands there.
    expect(text.split('<style>')[1]!.split('</style>')[0]).toBe(REPORT_CSS);
    expect(text.indexOf('http-equiv')).toBeLessThan(text.indexOf('<style>'));
    expect(REPORT_CSS).not.toMatch(/url\(|@import|expression/);
  });
});

const PLAIN = new Set(
  'html head meta title style body main header section article h1 h2 h3 p span strong br a ul li dl dt dd table thead tbody tr th td pre mark bdi div'.split(
    ' ',
  ),
);
const ATTRIBUTES =
  'tabindex role aria-label lang charset http-equiv content name class id href dir data-verdict data-standing data-review data-taken-back data-list data-reading'.split(
    ' ',
  );

describe('the report', () => {
  const words = 'Lot: T-105\nOrigin: Bria, CAR';
  const stated = deskFinding({
    text: words,
    parcel: screened({
      origin: [
        {
          field: 'origin',
          text: 'Bria, CAR',
          start: 0,
          end: 9,
          denied: false,
          uncertain: false,
          places: [{ id: 'bria', name: 'Bria', text: 'Bria', start: 0, end: 4 }],
        },
      ],
      reasons: [
        {
          rule: 'zone-in-force',
          says: 'The notice names Bria.',
          evidence: { field: 'origin', text: 'Bria', start: 0, end: 4 },
          advisory: deskExport().inUse.advisories[0]!.id,
          passage: '¶ 1',
        },
        { rule: 'sign-price', says: 'The price is low.', evidence: null, advisory: null, passage: null },
      ],
    }),
    standing: { state: 'decided', last: decided(), second: null },
  });
  const quiet = deskFinding({
    id: 'f2',
    parcel: screened({ lot: 'Q-1', verdict: 'none', zone: null, regime: null }),
    standing: { state: 'nothing-to-check' },
  });
  const data = deskExport({
    findings: [stated, quiet],
    of: 340,
    reviews: new Map([
      [
        'f1',
        [
          { kind: 'decision' as const, ...decided({ note: 'Papers seen', assignee: 'M. Janssens' }) },
          {
            kind: 'undo' as const,
            sequence: 8,
            who: 'A. Peeters',
            at: '2026-11-24T11:00:00.000Z',
            note: '',
            undoes: 7,
          },
        ],
      ],
    ]),
    readings: [reading(), reading({ sequence: 4, source: { kind: 'file', address: 'a.csv' }, partRead: true })],
    minutesBehindUtc: () => -60,
  });

  it('its cover says scope, period, counts, lists with hash, and what was read where nothing was found', async () => {
    const { document } = await written(data);
    const of = (id: string) => document.querySelector(`#${id}`)!.textContent!.replace(/\s+/g, ' ');
    expect(of('scope')).toContain('2 findings, of 340 that are kept.');
    expect(of('period')).toContain('Read on 24 November 2026, 10:00.');
    expect(of('counts')).toContain('Alerted zone1');
    expect(of('lists')).toContain(`SHA-256 ${'f'.repeat(64)}`);
    expect(of('proof')).toContain('1 page and 1 file in 2 readings; 6 lots');
    expect(of('proof')).toContain('https://tenders.example.com/news');
    expect(of('proof')).toContain('read in part');
  });

  it('tells each finding with its words, evidence, reasons, signs, advisory and decisions', async () => {
    const { document } = await written(data);
    const finding = document.querySelector('article')!;
    expect(finding.querySelector('pre')!.textContent).toBe(words);
    expect([...finding.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Bria']);
    const text = finding.textContent!;
    for (const part of ['The notice names Bria.', '¶ 1', 'The price is low.', 'Papers seen', 'Assigned to M. Janssens'])
      expect(text).toContain(part);
    expect(finding.querySelector('[data-taken-back="true"]')!.textContent).toContain('Cleared, by A. Peeters');
    const pointer = finding.querySelector('a[href^="#advisory-"]')!.getAttribute('href')!;
    expect(document.querySelector(pointer)).not.toBeNull();
    expect(document.querySelector('#unlisted')!.textContent).toContain('Q-1');
    expect(document.querySelectorAll('article')).toHaveLength(1);
  });

  it('readings of other sites than the chosen ones are left out', async () => {
    const filter = { ...data.filter, sources: ['a.csv'] };
    const { document } = await written({ ...data, filter });
    expect([...document.querySelectorAll('[data-reading]')].map((row) => row.getAttribute('data-reading'))).toEqual([
      '4',
    ]);
  });

  it('says it in French', async () => {
    const { document } = await written(data, 'fr');
    expect(document.documentElement!.getAttribute('lang')).toBe('fr');
    expect(document.querySelector('#scope')!.textContent).toContain('2 constats, sur 340 conservés.');
    expect(document.querySelector('#period')!.textContent).toContain('24 novembre 2026 à 10:00');
    expect(document.querySelector('article')!.textContent).toContain('47,76');
  });

  it('a French report says the reasons in French; what the rules say otherwise today stays as it was recorded', async () => {
    const { inUse } = deskExport();
    const base = { lot: 'R-1', title: null, description: null, carats: 4, stones: null, price: null, seller: null };
    const parcel = {
      ...base,
      certificate: null,
      closes: null,
      goods: null,
      origin: readOrigins('Bria, CAR', 'origin'),
    };
    const judged = screenedParcel(parcel, screenParcel(parcel, inUse, '2013-01-15'));
    const old = { rule: 'old', says: 'Said by an older rule.', evidence: null, advisory: null, passage: null };
    const finding = deskFinding({ parcel: { ...judged, reasons: [...judged.reasons, old] } });
    const { document } = await written(deskExport({ findings: [finding] }), 'fr');
    const items = [...document.querySelectorAll('article h3 + ul')[0]!.querySelectorAll('li')];
    expect(items[0]!.textContent).toContain('28 décembre 2012');
    expect(items.map((item) => item.querySelector('[lang="en"]')?.textContent ?? null).at(-1)).toBe(old.says);
    expect(items[0]!.querySelector('[lang="en"]')).toBeNull();
  });
});
