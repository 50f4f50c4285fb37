import { describe, expect, test } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { checkAdvisory, checkList } from './check-list.ts';
import { type Advisory, type AdvisoryList, CAPS } from './schema.ts';

type Loose<T> = { [K in keyof T]: T[K] extends (infer I extends object)[] ? Loose<I>[] : unknown } & Record<
  string,
  unknown
>;

/** A copy of the bundled list, changed. */
function listWith(change: (list: Loose<AdvisoryList>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(bundledList()));
  change(copy);
  return copy;
}

function noticeWith(change: (notice: Record<string, never> & Loose<Advisory>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(bundledList().advisories.find(({ id }) => id === 'kp-2012-12-28')));
  change(copy);
  return copy;
}

function faultsOf(checked: ReturnType<typeof checkList> | ReturnType<typeof checkAdvisory>): string[] {
  return checked.ok ? [] : checked.faults;
}

describe('checkList', () => {
  test('finds nothing wrong with the bundled list, also after a journey through JSON', () => {
    expect(checkList(bundledList())).toEqual({ ok: true, value: bundledList() });
    expect(faultsOf(checkList(listWith(() => {})))).toEqual([]);
  });

  test.each([null, 7, 'list', [], { version: 1 }])('refuses %j', (input) => {
    expect(checkList(input).ok).toBe(false);
  });

  test.each<[string, (list: Loose<AdvisoryList>) => void, string]>([
    ['a key that is unknown', (list) => (list.pattern = '.*'), 'pattern: unknown key'],
    ['a version below 1', (list) => (list.version = 0), 'version: must be at least 1 in value'],
    ['a version that is no integer', (list) => (list.version = 1.5), 'version: must be of type int, is 1.5'],
    ['a version beyond 2^53 - 1', (list) => (list.version = 2 ** 53), 'version: '],
    [
      'a day that is none',
      (list) => (list.issued = '2026-02-30'),
      "issued: '2026-02-30' is no date of the form 2013-01-15",
    ],
    [
      'an id used twice',
      (list) => (list.advisories[1]!.id = list.advisories[0]!.id),
      "advisories[1].id: the id 'awdc-2011-09-23' stands here twice",
    ],
    [
      'a reference to nothing',
      (list) => (list.advisories[0]!.supersededBy = { advisory: 'kp-1999', certainty: 'reported' }),
      "advisories[0].supersededBy.advisory: unknown advisory 'kp-1999'",
    ],
  ])('refuses %s', (_name, change, fault) => {
    expect(faultsOf(checkList(listWith(change))).some((said) => said.startsWith(fault))).toBe(true);
  });

  test('refuses a key that would reach the prototype', () => {
    const json = JSON.stringify(bundledList()).replace('"origin"', '"__proto__":{"kind":"lift"},"origin"');
    expect(faultsOf(checkList(JSON.parse(json)))).toEqual(['advisories[0].__proto__: unknown key']);
  });

  test('takes zones and texts up to their caps and refuses one more', () => {
    const zone = (n: number) => ({ id: `z${n}`, name: { en: 'Z' }, places: ['town-bria'], units: [], geometry: null });
    const zones = (count: number) =>
      listWith((list) => {
        list.advisories = list.advisories.slice(0, 1);
        list.advisories[0]!.zones = Array.from({ length: count }, (_, n) => zone(n)) as never;
      });
    expect(faultsOf(checkList(zones(CAPS.zones)))).toEqual([]);
    expect(faultsOf(checkList(zones(CAPS.zones + 1)))).toContain(
      `advisories[0].zones: must be at most ${CAPS.zones} entries long`,
    );
    const text = (length: number) => listWith((list) => (list.advisories[0]!.summary = { en: 'x'.repeat(length) }));
    expect(faultsOf(checkList(text(CAPS.textLength)))).toEqual([]);
    expect(faultsOf(checkList(text(CAPS.textLength + 1)))).toEqual([
      `advisories[0].summary.en: must be at most ${CAPS.textLength} characters long`,
    ]);
  });
});

describe('checkAdvisory', () => {
  test.each<[string, (notice: Record<string, never> & Loose<Advisory>) => void, string[]]>([
    [
      'an unknown place',
      (notice) => (notice.zones[2]!.places = ['Samouandja']),
      ["zones[2].places[0]: unknown place 'Samouandja'"],
    ],
    ['an unknown unit', (notice) => (notice.zones[0]!.units = ['sub-x']), ["zones[0].units[0]: unknown unit 'sub-x'"]],
    [
      'a unit that is a town',
      (notice) => (notice.zones[0]!.units = ['town-bria']),
      ["zones[0].units[0]: 'town-bria' is a town, no unit that holds places"],
    ],
    [
      'a zone of nothing',
      (notice) => Object.assign(notice.zones[1]!, { places: [], units: [] }),
      ['zones[1]: a zone without a place or a unit'],
    ],
    [
      'an effect on a zone that is not there',
      (notice) => (notice.zones[0]!.id = 'bria-2'),
      ["effects[0].zones[0]: unknown zone 'bria'"],
    ],
    [
      'an unknown kind of effect',
      (notice) => (notice.effects = [{ kind: 'run', code: 'alert(1)' }] as never),
      ["effects[0].kind: must say which 'kind' it is, one of the kinds of effect that are known"],
    ],
    ['a missing title', (notice) => delete notice.title, ['title: is missing']],
    [
      'a contact that ends before it begins',
      (notice) => (notice.contacts[0]!.until = '2012-01-01'),
      ['contacts[0]: ends on 2012-01-01, before it begins on 2012-12-28'],
    ],
    [
      'a certainty that is none',
      (notice) => (notice.certainty = 'sure'),
      ["certainty: 'sure' is not one of 'confirmed', 'reported', 'derived', 'unverified'"],
    ],
    [
      "the issuer's words in a bundled advisory",
      (notice) => (notice.quotes = [{ language: 'fr', text: 'Bria', passage: '¶ 1' }] as never),
      ['quotes: a bundled advisory holds our own words only'],
    ],
    [
      'an address of another kind than the web',
      (notice) => (notice.source = { title: 'x', url: 'javascript:alert(1)', certainty: 'reported' }),
      ["source.url: 'javascript:alert(1)' is no web address that begins with http:// or https://"],
    ],
    ['a border, while there is no form for one', (notice) => (notice.zones[0]!.geometry = {}), ['zones[0].geometry: ']],
  ])('refuses %s', (_name, change, faults) => {
    const said = faultsOf(checkAdvisory(noticeWith(change)));
    expect(said).toHaveLength(faults.length);
    for (const [n, fault] of faults.entries()) expect(said[n]).toContain(fault);
  });

  test('tells all faults at once, those of shape and those of places', () => {
    const checked = checkAdvisory(
      noticeWith((notice) => {
        notice.zones[2]!.places = ['Samouandja', 'Briah'];
        notice.zones[0]!.units = ['sub-x'];
        notice.asks[0]!.html = '<b>';
        delete notice.summary;
      }),
    );
    expect(faultsOf(checked).sort()).toEqual([
      'asks[0].html: unknown key',
      'summary: is missing',
      "zones[0].units[0]: unknown unit 'sub-x'",
      "zones[2].places[0]: unknown place 'Samouandja'",
      "zones[2].places[1]: unknown place 'Briah'",
    ]);
  });

  test('of a list too: a part that is malformed hides no fault of another, nor between advisories', () => {
    const list = listWith(({ advisories }) => {
      const notice = advisories.find(({ id }) => id === 'kp-2012-12-28')!;
      notice.title = { en: '' };
      notice.date = { earliest: '2013-01-15', latest: '2012-12-28', certainty: 'confirmed' };
      (notice.effects as unknown as { zones: string[] }[])[0]!.zones = ['nowhere'];
      notice.supersedes = { advisory: 'kp-1999-01-01', certainty: 'confirmed' };
      notice.foo = 1;
    });
    const told = faultsOf(checkList(list)).map((fault) => fault.replace(/^advisories\[\d+\]\./, ''));
    expect(told.sort()).toEqual([
      'date: ends on 2012-12-28, before it begins on 2013-01-15',
      "effects[0].zones[0]: unknown zone 'nowhere'",
      'foo: unknown key',
      "supersedes.advisory: unknown advisory 'kp-1999-01-01'",
      'title.en: must not be empty',
    ]);
  });

  test("takes the issuer's words in an advisory that was fed", () => {
    const fed = noticeWith((notice) => {
      notice.origin = 'fed';
      notice.quotes = [{ language: 'en', text: 'be vigilant', passage: '¶ 2' }] as never;
    });
    expect(faultsOf(checkAdvisory(fed))).toEqual([]);
  });
});
