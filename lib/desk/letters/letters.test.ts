import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { screenedParcel, screenParcel } from '@/lib/screening';
import { decided, deskFinding } from '../test-finding.ts';
import type { DeskFinding } from '../types.ts';
import { isLongForMail, type LetterInput, letterText, mailtoOf, questionToSeller, reportToChair } from './index.ts';

const list = bundledList();

function listed(origin: string, asOf: string, given: Partial<Parcel> = {}): DeskFinding {
  const parcel: Parcel = {
    lot: 'T-105',
    title: 'Makeable 6-8 gr',
    description: null,
    carats: 1036.5,
    stones: 12,
    price: { amount: 210, currency: 'USD', per: 'carat', text: 'US$ 210/ct' },
    seller: 'Hoveniers Rough BVBA',
    certificate: 'KP certificate to follow',
    closes: '2013-01-18',
    goods: 'rough',
    origin: readOrigins(origin, 'origin'),
    ...given,
  };
  return deskFinding({ asOf, parcel: screenedParcel(parcel, screenParcel(parcel, list, asOf)) });
}

function input(given: Partial<LetterInput> = {}): LetterInput {
  return {
    finding: listed('Bria, CAR', '2013-01-15'),
    list,
    day: '2026-11-24',
    who: 'A. Peeters',
    language: 'en',
    ...given,
  };
}

describe('the question to the seller', () => {
  it('quotes the page, tells what the notice asks and adds, and asks', () => {
    const { subject, body, address } = questionToSeller(input());
    expect(subject).toBe('Lot T-105: a question about its origin');
    expect(address).toBeNull();
    expect(body).toContain('On 24 November 2026 we read your listing of lot T-105:');
    expect(body).toContain('- Origin: “Bria, CAR”');
    expect(body).toContain('- Carats: 1,036.5');
    expect(body).toContain('- Certificate: “KP certificate to follow”');
    expect(body).toContain('Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012.');
    expect(body).toContain('legitimately');
    expect(body).toContain('1. the Kimberley Process certificate');
    expect(body.trimEnd().endsWith('Yours faithfully,\nA. Peeters')).toBe(true);
  });

  it('in French throughout', () => {
    const { subject, body } = questionToSeller(input({ language: 'fr' }));
    expect(subject).toBe('Lot T-105 : une question sur son origine');
    expect(body).toContain('- Origine : « Bria, CAR »');
    expect(body).toContain('- Carats : 1\u00a0036,5');
    expect(body).toContain('en toute légalité');
    expect(body).not.toMatch(/\b(?:the|asks|goods|notice of)\b/i);
  });

  it.each([
    ['Central African Republic', 'the town, mine or sub-prefecture in the Central African Republic'],
    ['Bria or Botswana', 'which of the origins that the listing leaves open'],
    ['Carnot, CAR', 'the mine or place where the goods were mined'],
  ])('of “%s” it asks: %s', (origin, asked) => {
    expect(questionToSeller(input({ finding: listed(origin, '2026-11-24') })).body).toContain(asked);
  });

  it('the first of a month is written as the French write it', () => {
    const finding = { ...listed('Bria', '2013-01-15'), readAt: '2026-12-01T08:00:00.000Z' };
    expect(questionToSeller(input({ finding, language: 'fr' })).body).toContain('Le 1er décembre 2026');
  });

  it('words that hide something are written out, and lines of the page break no line of the letter', () => {
    const finding = listed('Br\u200bia', '2013-01-15', { title: 'Fine\nBcc: someone@example.com' });
    const { body } = questionToSeller(input({ finding }));
    expect(body).toContain('[U+200B]');
    expect(body).toContain('- Title: “Fine Bcc: someone@example.com”');
  });
});

describe('the report to the Chair', () => {
  it('tells what is stated and what held, and concludes nothing', () => {
    const standing = { state: 'decided' as const, last: decided({ decision: 'ask-seller' }), second: null };
    const { subject, body } = reportToChair(input({ finding: { ...listed('Bria', '2013-01-15'), standing } }));
    expect(subject).toBe('For your information: lot T-105, as listed');
    expect(body).toContain('as of 15 January 2013');
    expect(body).toContain('we draw no conclusion about the seller');
    expect(body).toContain('- Seller: “Hoveniers Rough BVBA”');
    expect(body).toContain('What we did: the seller was asked, on 24 November 2026.');
  });

  it.each([
    ['2012-12-28', 'kpcs.chair@state.gov'],
    ['2012-12-31', 'kpcs.chair@state.gov'],
    ['2013-01-01', null],
    ['2026-11-24', null],
    ['2012-12-27', null],
  ])('on %s it goes to %s', (day, address) => {
    const letter = reportToChair(input({ day }));
    expect(letter.address).toBe(address);
    if (address === null) {
      expect(letterText(letter) + letter.remark + mailtoOf(letter)).not.toContain('@');
      expect(letter.remark).toContain('is known here');
    }
  });

  it.each(['+32 3 233 11 31', 'https://example.org/contact', 'a@example.org?bcc=b@example.org'])(
    'what is no address for mail is not used as one: %s',
    (address) => {
      const advisories = list.advisories.map((advisory) => ({
        ...advisory,
        contacts: advisory.contacts.map((contact) => ({ ...contact, address, until: null })),
      }));
      expect(reportToChair(input({ list: { ...list, advisories } })).address).toBeNull();
    },
  );
});

describe('no letter accuses anyone', () => {
  const origins = ['Bria, CAR', 'Carnot, CAR', 'Central African Republic', 'Bria or Botswana', 'Botswana'];
  const days = ['2013-01-15', '2014-06-01', '2018-03-01', '2026-11-24'];
  it.each(origins.flatMap((origin) => days.map((asOf) => [origin, asOf] as const)))('%s on %s', (origin, asOf) => {
    for (const language of ['en', 'fr'] as const) {
      for (const write of [questionToSeller, reportToChair]) {
        const { subject, body } = write(input({ finding: listed(origin, asOf), language }));
        expect(`${subject}\n${body}`).not.toMatch(
          /conflict diamond|blood|illegal|guilty|smuggl|suspect|diamants? de (?:conflit|sang)|coupable|contreband/i,
        );
      }
    }
  });
});

describe('mailto', () => {
  it('holds the letter, and can be read back', () => {
    const letter = reportToChair(input({ day: '2012-12-30', language: 'fr' }));
    const url = new URL(mailtoOf(letter));
    expect(url.pathname).toBe('kpcs.chair@state.gov');
    expect(url.searchParams.get('subject')).toBe(letter.subject);
    expect(url.searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'));
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
  });

  it('says when it is too long for some mail programs, and survives half a character', () => {
    expect(isLongForMail(questionToSeller(input()))).toBe(true);
    expect(mailtoOf({ to: '', address: null, remark: null, subject: '\ud800', body: '' })).toContain('%EF%BF%BD');
  });
});
