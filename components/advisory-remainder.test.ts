import { describe, expect, it } from 'vitest';
import type { AdvisoryCard } from '@/lib/page/messages';
import { report, reports, tenderLots, view } from '@/test/ui/tab-views';
import { advisoryRemainder } from './advisory-remainder.ts';
import { advisoriesOf } from './group-findings.ts';

function card(asks: string[], caveats: string[]): AdvisoryCard {
  const statement = (text: string) => ({ text, passage: null });
  return {
    id: 'a',
    language: 'en',
    title: 'Notice',
    issuer: 'Chair',
    issuedOn: '2012-12-28',
    asks: asks.map(statement),
    askedOf: [],
    caveats: caveats.map(statement),
    source: { title: 'Letter', url: null },
    certainty: 'confirmed',
    origin: 'bundled',
    quotes: [],
  };
}

function left(advisory: AdvisoryCard, says: string[]): [string[], string[]] {
  const { asks, caveats } = advisoryRemainder(
    advisory,
    says.map((words) => ({ says: words })),
  );
  return [asks.map(({ text }) => text), caveats.map(({ text }) => text)];
}

describe('what is left to say of an advisory', () => {
  it('is all of it where no reason quotes it', () => {
    expect(left(card(['Ask.'], ['Caveat.']), ['Other.'])).toEqual([['Ask.'], ['Caveat.']]);
  });

  it('is what the reasons do not quote', () => {
    expect(left(card(['Ask one.', 'Ask two.'], ['One.', 'Two.']), ['It says: Ask one. One.'])).toEqual([
      ['Ask two.'],
      ['Two.'],
    ]);
  });

  it('keeps every caveat beside an ask that no reason quotes', () => {
    expect(left(card(['Ask.'], ['Caveat.']), ['Only: Caveat.'])).toEqual([['Ask.'], ['Caveat.']]);
  });

  it('never leaves a finding with an ask and without the caveat of lawful production', () => {
    const shown = view(reports(report(tenderLots())));
    const flagged = shown.findings.filter(({ parcel }) => parcel.verdict === 'alerted-zone');
    expect(flagged.length).toBeGreaterThan(0);
    for (const finding of flagged) {
      const { reasons } = finding.parcel;
      const rest = advisoriesOf(finding, shown.advisories).map((advisory) => advisoryRemainder(advisory, reasons));
      const words = [
        ...reasons.map(({ says }) => says),
        ...rest.flatMap(({ asks, caveats }) => [...asks, ...caveats].map(({ text }) => text)),
      ];
      expect(words.join(' ')).toMatch(/Be vigilant/);
      expect(words.join(' ')).toMatch(/legitimately/);
    }
  });
});
