import { describe, expect, test } from 'vitest';
import { placeById } from '@/lib/gazetteer';
import { bundledList } from './bundled-list.ts';

const { advisories, version } = bundledList();
const advisory = (id: string) => advisories.find((one) => one.id === id)!;

describe('the bundled list', () => {
  test('gathers every file of the folder, by date, each with the id of its file', () => {
    const files = Object.keys(import.meta.glob('./bundled/*.ts'));
    const ids = advisories.map(({ id }) => id);
    expect([...ids].sort()).toEqual(files.map((file) => file.slice('./bundled/'.length, -'.ts'.length)).sort());
    const days = advisories.map(({ date }) => date.earliest);
    expect(days).toEqual([...days].sort());
    expect(Number.isSafeInteger(version)).toBe(true);
  });

  test('is the same object at each call, so that what is worked out for it is kept', () => {
    expect(bundledList()).toBe(bundledList());
  });

  test.each(advisories.map((one) => [one.id, one] as const))(
    '%s speaks French wherever it speaks English',
    (_id, one) => {
      const missing: string[] = [];
      JSON.stringify(one, (key, value) => {
        if (typeof value === 'object' && value !== null && 'en' in value && !('fr' in value)) missing.push(key);
        return value;
      });
      expect(missing).toEqual([]);
    },
  );

  test('uses no word that accuses', () => {
    expect(JSON.stringify(advisories)).not.toMatch(/conflict diamond|blood diamond|illegal|guilty|criminal/i);
  });
});

describe('the notice of 28 December 2012', () => {
  const notice = advisory('kp-2012-12-28');

  test('holds every field of the letter', () => {
    expect(notice).toMatchObject({
      reference: null,
      date: { earliest: '2012-12-28', latest: '2012-12-28', certainty: 'confirmed' },
      issuer: { person: 'Gillian A. Milovanovic' },
      exhaustive: false,
      coalition: { names: ['Seleka CPSK-CPJP-UFDR', 'Seleka'], alliesIncluded: true },
      supersedes: { advisory: null },
      supersededBy: { advisory: null },
    });
    expect(notice.zones.map(({ id }) => id)).toEqual(['bria', 'sam-ouandja', 'bamingui']);
    expect(notice.addressees).toHaveLength(2);
    expect(notice.askedOf).toHaveLength(2);
    expect(notice.monitors).toHaveLength(2);
    expect(notice.caveats.map(({ passage }) => passage)).toContain('¶ 3');
  });

  test('has both attachments, the disclaimer on the map alone', () => {
    expect(notice.attachments.map(({ disclaimer }) => disclaimer !== null)).toEqual([false, true]);
    expect(notice.attachments[1]!.disclaimer!.en).toMatch(/press reports.*Unofficial.*United States Government/);
  });
});

describe('certainty', () => {
  test.each([
    ['kp-2012-12-28', 'confirmed'],
    ['kp-2013-04-18', 'reported'],
    ['kp-2013-05-23', 'confirmed'],
    ['kp-2014-07', 'confirmed'],
    ['kp-2015-07-17', 'reported'],
    ['kp-2016-09-19', 'reported'],
    ['kp-2019-11-22', 'confirmed'],
    ['kp-2024-11-15', 'reported'],
  ])('of %s is %s', (id, certainty) => {
    expect(advisory(id).certainty).toBe(certainty);
  });

  test('a day that is not known is a range', () => {
    expect(advisory('kp-2014-07').date).toEqual({
      earliest: '2014-07-01',
      latest: '2014-07-31',
      certainty: 'confirmed',
    });
    const recognised = advisory('kp-2015-07-17').effects.flatMap((effect) =>
      effect.kind === 'recognise' ? [[effect.zone, effect.recognised]] : [],
    );
    expect(Object.fromEntries(recognised)).toEqual({
      berberati: { earliest: '2016-05-23', latest: '2016-06-01', certainty: 'derived' },
      boda: { earliest: '2016-09-19', latest: '2016-09-19', certainty: 'reported' },
      carnot: { earliest: '2016-09-19', latest: '2016-09-19', certainty: 'reported' },
      nola: { earliest: '2016-09-19', latest: '2016-09-19', certainty: 'reported' },
      gadzi: { earliest: '2016-09-22', latest: '2018-11-12', certainty: 'derived' },
      mbaiki: { earliest: '2019-05-01', latest: '2019-12-02', certainty: 'derived' },
      boganangone: { earliest: '2019-05-01', latest: '2019-12-02', certainty: 'derived' },
      boganda: { earliest: '2019-05-01', latest: '2019-12-02', certainty: 'derived' },
    });
  });

  test('no compliant zone reaches beyond one sub-prefecture', () => {
    for (const { zones } of advisories.filter(({ id }) => id === 'kp-2015-07-17')) {
      for (const { id, units } of zones.filter((zone) => zone.id !== 'central-african-republic')) {
        expect([id, units.map((unit) => placeById(unit).kind)]).toEqual([id, ['sub-prefecture']]);
      }
    }
  });
});
