import { describe, expect, test } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { regimeOn } from './regime-on.ts';

const LIST = bundledList();

/** `verdictClass regime zone`, with `-` for null, so that a row reads like the rule. */
function answer(placeId: string, date: string): string {
  const { verdictClass, regime, zone } = regimeOn(placeId, date, LIST);
  return `${verdictClass} ${regime ?? '-'} ${zone ?? '-'}`;
}

function advisoriesOf(placeId: string, date: string): string[] {
  return regimeOn(placeId, date, LIST).basis.map(({ advisory }) => advisory);
}

describe('the country and its places by period', () => {
  test.each([
    ['2012-12-27', 'town-bria', 'car-other open -'],
    ['2012-12-27', 'cf', 'car-unspecified open -'],
    ['2012-12-28', 'town-bria', 'alerted-zone vigilance bria'],
    ['2012-12-28', 'town-sam-ouandja', 'alerted-zone vigilance sam-ouandja'],
    ['2012-12-28', 'town-bamingui', 'alerted-zone vigilance bamingui'],
    ['2012-12-28', 'town-berberati', 'car-other open -'],
    ['2012-12-28', 'town-bangui', 'car-other open -'],
    ['2012-12-28', 'cf', 'car-unspecified - -'],
    ['2013-05-22', 'town-bria', 'alerted-zone vigilance bria'],
    ['2013-05-22', 'town-berberati', 'car-other open -'],
    ['2013-05-22', 'cf', 'car-unspecified - -'],
    ['2013-05-23', 'town-bria', 'alerted-zone suspended bria'],
    ['2013-05-23', 'town-berberati', 'alerted-zone suspended central-african-republic'],
    ['2013-05-23', 'cf', 'alerted-zone suspended central-african-republic'],
    ['2015-07-16', 'town-carnot', 'alerted-zone suspended central-african-republic'],
    ['2015-07-16', 'cf', 'alerted-zone suspended central-african-republic'],
    ['2015-07-17', 'town-bria', 'alerted-zone suspended bria'],
    ['2015-07-17', 'town-berberati', 'alerted-zone suspended central-african-republic'],
    ['2015-07-17', 'town-bangassou', 'alerted-zone suspended central-african-republic'],
    ['2015-07-17', 'cf', 'car-unspecified suspended -'],
    ['2018-01-01', 'cf', 'car-unspecified - -'],
    ['2024-11-14', 'town-bamingui', 'alerted-zone suspended bamingui'],
    ['2024-11-14', 'town-bangassou', 'alerted-zone suspended central-african-republic'],
    ['2024-11-14', 'town-carnot', 'car-other compliant-zone -'],
    ['2024-11-14', 'cf', 'car-unspecified - -'],
    ['2024-11-15', 'town-bria', 'alerted-zone vigilance bria'],
    ['2024-11-15', 'town-sam-ouandja', 'alerted-zone vigilance sam-ouandja'],
    ['2024-11-15', 'town-bamingui', 'alerted-zone vigilance bamingui'],
    ['2024-11-15', 'town-bangassou', 'car-other open -'],
    ['2024-11-15', 'town-carnot', 'car-other open -'],
    ['2024-11-15', 'cf', 'car-unspecified - -'],
  ])('on %s %s is %s', (date, place, expected) => {
    expect(answer(place, date)).toBe(expected);
  });
});

describe('a compliant zone is suspended, uncertain inside its range, then recognised, then open', () => {
  test.each([
    ['town-berberati', '2016-05-22', '2016-05-23', '2016-05-31', '2016-06-01'],
    ['town-gadzi', '2016-09-21', '2016-09-22', '2018-11-11', '2018-11-12'],
    ['town-mbaiki', '2019-04-30', '2019-05-01', '2019-12-01', '2019-12-02'],
    ['town-boganangone', '2019-04-30', '2019-05-01', '2019-12-01', '2019-12-02'],
    ['town-boganda', '2019-04-30', '2019-05-01', '2019-12-01', '2019-12-02'],
  ])('%s', (place, before, first, last, certain) => {
    expect(answer(place, before)).toBe('alerted-zone suspended central-african-republic');
    for (const date of [first, last]) {
      expect(answer(place, date)).toBe('ambiguous - -');
      expect(regimeOn(place, date, LIST)).toMatchObject({ uncertain: 'recognition-date', mixed: false });
    }
    expect(answer(place, certain)).toBe('car-other compliant-zone -');
    expect(regimeOn(place, certain, LIST).uncertain).toBeNull();
    expect(answer(place, '2024-11-14')).toBe('car-other compliant-zone -');
    expect(answer(place, '2024-11-15')).toBe('car-other open -');
  });

  test.each(['boda', 'carnot', 'nola'])('%s, recognised on a day that is known', (name) => {
    expect(answer(`town-${name}`, '2016-09-18')).toBe('alerted-zone suspended central-african-republic');
    expect(answer(`town-${name}`, '2016-09-19')).toBe('car-other compliant-zone -');
    expect(answer(`sub-${name}`, '2016-09-18')).toBe('alerted-zone suspended central-african-republic');
    expect(answer(`sub-${name}`, '2016-09-19')).toBe('car-other compliant-zone -');
  });

  test.each(['abba', 'bouar', 'baoro', 'sosso-nakombo', 'bozoum', 'gamboula', 'amada-gaza'])(
    '%s was never recognised',
    (name) => {
      expect(answer(`town-${name}`, '2020-06-01')).toBe('alerted-zone suspended central-african-republic');
    },
  );

  test('a place belongs to the zone of its sub-prefecture', () => {
    expect(answer('town-guen', '2020-06-01')).toBe('car-other compliant-zone -');
    expect(regimeOn('town-guen', '2020-06-01', LIST).compliantZone).toEqual({
      zone: 'gadzi',
      recognised: { earliest: '2016-09-22', latest: '2018-11-12', certainty: 'derived' },
    });
  });
});

describe('what lies in a zone of the notices', () => {
  test.each([
    ['town-mouka', 'alerted-zone vigilance bria'],
    ['town-aigbando', 'alerted-zone vigilance bria'],
    ['sub-bria', 'alerted-zone vigilance bria'],
    ['sub-bamingui', 'alerted-zone vigilance bamingui'],
    ['village-koukourou', 'alerted-zone vigilance bamingui'],
    // Sam Ouandja is named as a town: nothing else of its sub-prefecture is.
    ['town-ouadda', 'car-other open -'],
    ['town-ndele', 'car-other open -'],
    ['town-ouandja-vakaga', 'car-other open -'],
  ])('%s is %s', (place, expected) => {
    expect(answer(place, '2013-01-15')).toBe(expected);
    expect(answer(place, '2025-06-01')).toBe(expected);
  });
});

describe('a place with parts takes what they share', () => {
  test.each([
    ['pref-haute-kotto', '2012-12-27', 'car-other open -'],
    ['pref-haute-kotto', '2012-12-28', 'ambiguous - -'],
    ['pref-haute-kotto', '2013-05-23', 'alerted-zone suspended central-african-republic'],
    ['pref-haute-kotto', '2018-01-01', 'alerted-zone suspended central-african-republic'],
    ['pref-haute-kotto', '2025-06-01', 'ambiguous - -'],
    ['pref-bamingui-bangoran', '2013-01-15', 'ambiguous - -'],
    ['sub-ouadda', '2013-01-15', 'ambiguous - -'],
    ['sub-yalinga', '2013-01-15', 'car-other open -'],
    ['pref-lobaye', '2013-01-15', 'car-other open -'],
    ['pref-lobaye', '2016-09-18', 'alerted-zone suspended central-african-republic'],
    ['pref-lobaye', '2016-09-19', 'ambiguous - -'],
    ['pref-mambere-kadei', '2016-05-22', 'alerted-zone suspended central-african-republic'],
    ['pref-mambere-kadei', '2016-06-01', 'ambiguous - -'],
    ['pref-vakaga', '2020-01-01', 'alerted-zone suspended central-african-republic'],
    ['pref-lobaye', '2024-11-15', 'car-other open -'],
    ['river-kotto', '2013-01-15', 'ambiguous - -'],
    ['river-kotto', '2014-01-15', 'alerted-zone suspended central-african-republic'],
    ['river-kotto', '2012-12-01', 'car-other open -'],
    ['river-bamingui', '2013-01-15', 'ambiguous - -'],
    ['river-sangha', '2013-01-15', 'car-other open -'],
    ['river-sangha', '2017-01-01', 'ambiguous - -'],
    ['river-lobaye', '2013-01-15', 'car-other open -'],
    ['formation-mouka-ouadda-sandstone', '2013-01-15', 'ambiguous - -'],
    ['formation-carnot-sandstone', '2013-01-15', 'car-other open -'],
    ['formation-carnot-sandstone', '2020-01-01', 'ambiguous - -'],
  ])('%s on %s is %s', (place, date, expected) => {
    expect(answer(place, date)).toBe(expected);
    expect(regimeOn(place, date, LIST).mixed).toBe(expected.startsWith('ambiguous'));
  });

  test('says which zones make it mixed', () => {
    expect(regimeOn('pref-haute-kotto', '2013-01-15', LIST).zonesWithin).toEqual(['bria', 'sam-ouandja']);
    expect(regimeOn('pref-lobaye', '2017-01-01', LIST).zonesWithin).toEqual(['boda']);
    expect(regimeOn('cf', '2013-01-15', LIST).zonesWithin).toEqual(['bamingui', 'bria', 'sam-ouandja']);
  });

  test('says when a part may or may not be recognised', () => {
    const { mixed, uncertain, zonesWithin } = regimeOn('pref-mambere-kadei', '2016-05-25', LIST);
    expect({ mixed, uncertain, zonesWithin }).toEqual({
      mixed: true,
      uncertain: 'recognition-date',
      zonesWithin: ['berberati'],
    });
  });
});

describe('units made in 2021', () => {
  test.each([
    // It holds Sam Ouandja, and no notice could name it.
    ['sub-ouandja-kotto', '2013-01-15', 'ambiguous - -'],
    ['sub-ouandja-kotto', '2025-06-01', 'ambiguous - -'],
    ['sub-ouandja-kotto', '2014-01-15', 'alerted-zone suspended central-african-republic'],
    ['sub-ouandja-kotto', '2022-01-15', 'alerted-zone suspended central-african-republic'],
    ['sub-ouandja', '2025-06-01', 'car-other open -'],
    // Cut from Gadzi, a compliant zone.
    ['sub-senkpa-mbaere', '2022-01-15', 'ambiguous - -'],
    ['sub-senkpa-mbaere', '2025-06-01', 'car-other open -'],
    ['pref-mambere', '2022-01-15', 'ambiguous - -'],
    // Named for goods of a time before it was made: what it holds is what it held when it was.
    ['pref-mambere', '2017-01-15', 'ambiguous - -'],
    ['pref-mambere', '2014-01-15', 'alerted-zone suspended central-african-republic'],
    ['pref-lim-pende', '2022-01-15', 'alerted-zone suspended central-african-republic'],
    ['pref-ouham-fafa', '2025-06-01', 'car-other open -'],
  ])('%s on %s is %s', (place, date, expected) => {
    expect(answer(place, date)).toBe(expected);
  });

  test('the town keeps the zone that the notice gave it', () => {
    expect(answer('town-sam-ouandja', '2021-01-20')).toBe('alerted-zone suspended sam-ouandja');
    expect(answer('town-sam-ouandja', '2021-01-21')).toBe('alerted-zone suspended sam-ouandja');
    expect(answer('town-carnot', '2021-01-21')).toBe('car-other compliant-zone -');
  });
});

describe('the advisories behind it', () => {
  test.each([
    ['town-bria', '2012-12-01', []],
    ['town-bria', '2013-01-15', ['kp-2012-12-28']],
    ['town-bria', '2013-04-18', ['kp-2012-12-28', 'kp-2013-04-18']],
    ['town-bria', '2014-01-01', ['kp-2013-05-23', 'kp-2012-12-28', 'kp-2013-04-18']],
    ['town-bangassou', '2017-01-01', ['kp-2013-05-23', 'kp-2015-07-17']],
    ['town-berberati', '2017-01-01', ['kp-2015-07-17', 'kp-2016-05', 'kp-2013-05-23']],
    ['town-bria', '2025-06-01', ['kp-2012-12-28', 'kp-2013-04-18', 'kp-2024-11-15']],
    ['town-bangassou', '2025-06-01', ['kp-2024-11-15']],
  ])('%s on %s rests on %j', (place, date, expected) => {
    expect([...new Set(advisoriesOf(place, date))]).toEqual(expected);
  });

  test('points at the passage and says how certain it is', () => {
    expect(regimeOn('town-bria', '2013-04-18', LIST).basis).toEqual([
      {
        advisory: 'kp-2012-12-28',
        passage: '¶ 1, ¶ 2',
        effect: 'vigilance',
        from: '2012-12-28',
        certainty: 'confirmed',
      },
      { advisory: 'kp-2013-04-18', passage: null, effect: 'vigilance', from: '2013-04-18', certainty: 'reported' },
    ]);
  });

  test('a place that an open list does not name is open, and the list is said to be open', () => {
    expect(regimeOn('town-bangassou', '2013-01-15', LIST).openLists).toEqual(['kp-2012-12-28']);
    expect(regimeOn('town-bria', '2013-01-15', LIST).openLists).toEqual([]);
    expect(regimeOn('town-bangassou', '2012-12-27', LIST).openLists).toEqual([]);
  });
});

describe('what is outside', () => {
  test('a place abroad has no regime', () => {
    expect(answer('origin-bw', '2014-01-01')).toBe('none - -');
    expect(regimeOn('origin-bw', '2014-01-01', LIST).basis).toEqual([]);
  });

  test('a region that holds the country and others leaves it open', () => {
    expect(answer('region-central-africa', '2014-01-01')).toBe('ambiguous - -');
  });

  test('an unknown place and a date that is none are refused', () => {
    expect(() => regimeOn('town-nowhere', '2014-01-01', LIST)).toThrow("No place has the id 'town-nowhere'");
    expect(() => regimeOn('town-bria', 'yesterday', LIST)).toThrow("'yesterday' is no date");
  });

  test('a spot of which only the prefecture is known waits for a person where the prefecture is mixed', () => {
    expect(answer('town-topia', '2013-01-15')).toBe('car-other open -');
    expect(answer('town-topia', '2014-01-15')).toBe('alerted-zone suspended central-african-republic');
    expect(regimeOn('town-topia', '2018-01-15', LIST)).toMatchObject({
      verdictClass: 'ambiguous',
      mixed: false,
      uncertain: 'sub-prefecture',
    });
  });
});
