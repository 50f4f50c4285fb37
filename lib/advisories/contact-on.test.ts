import { expect, test } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { contactOn } from './contact-on.ts';

const advisory = (id: string) => bundledList().advisories.find((one) => one.id === id)!;

test.each([
  ['2012-12-28', 'kpcs.chair@state.gov'],
  ['2012-12-31', 'kpcs.chair@state.gov'],
  ['2013-01-01', null],
  ['2026-11-24', null],
])('on %s the notice of 2012 gives the address %s', (date, address) => {
  expect(contactOn(advisory('kp-2012-12-28'), date)).toMatchObject({ known: true, address });
});

test('after 2012 it names the Chair of 2013, and nothing of the answer holds the old address', () => {
  const answer = contactOn(advisory('kp-2012-12-28'), '2013-01-01');
  expect(answer).toMatchObject({ known: true, who: { en: 'Kimberley Process Chair for 2013' }, until: null });
  expect(JSON.stringify(answer)).not.toContain('@');
});

test('no contact is known before the notice, nor of an advisory that gives none', () => {
  expect(contactOn(advisory('kp-2012-12-28'), '2012-12-27')).toEqual({ known: false });
  expect(contactOn(advisory('kp-2013-04-18'), '2013-05-01')).toEqual({ known: false });
});
