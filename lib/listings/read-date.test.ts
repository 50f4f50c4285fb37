import { expect, test } from 'vitest';
import { dateOrderOf, readDate } from './read-date.ts';

test.each([
  ['18 Jan 2013', 'en', '2013-01-18'],
  ['Fri, 18th January 2013, 17:00', 'en', '2013-01-18'],
  ['January 18, 2013', 'en', '2013-01-18'],
  ['14–18 January 2013', 'en', '2013-01-18'],
  ['January 14-18, 2013', 'en', '2013-01-18'],
  ['18-Jan-13', 'en', '2013-01-18'],
  ['2013-01-18T12:00:00Z', 'en', '2013-01-18'],
  ['2013/1/18', 'zh', '2013-01-18'],
  ['2013年1月18日', 'zh', '2013-01-18'],
  ['2013년 1월 18일', 'ko', '2013-01-18'],
  ['18.01.13', 'de', '2013-01-18'],
  ['18. Januar 2013', 'de', '2013-01-18'],
  ['1er février 2013', 'fr', '2013-02-01'],
  ['18 de janeiro de 2013', 'pt', '2013-01-18'],
  ['18 de enero de 2013', 'es', '2013-01-18'],
  ['18 januari 2013', 'nl', '2013-01-18'],
  ['18 января 2013 г.', 'ru', '2013-01-18'],
  ['18 Ocak 2013', 'tr', '2013-01-18'],
  ['١٨ يناير ٢٠١٣', 'ar', '2013-01-18'],
  ['18 בינואר 2013', 'he', '2013-01-18'],
  ['१८ जनवरी २०१३', 'hi', '2013-01-18'],
  ['03/04/2013', 'fr', '2013-04-03'],
  ['03/04/2013', 'en-US', '2013-03-04'],
  ['03/04/2013', 'en', null],
  ['04/04/2013', 'en', '2013-04-04'],
  ['25/01/2013', 'en', '2013-01-25'],
  ['01/25/2013', 'en', '2013-01-25'],
  ['42795', 'en', '2017-03-01'],
  ['42795', null, '2017-03-01'],
  ['31/02/2013', 'fr', null],
  ['18 January', 'en', null],
  ['in 3 days', 'en', null],
  ['', 'en', null],
])('%s in %s is %s', (text, language, date) => {
  expect(readDate(text, { language, isDateField: true })).toBe(date);
});

test('a bare number is a date only in a column of dates', () => {
  expect(readDate('42795')).toBeNull();
});

test('a column settles which number is the day', () => {
  expect(dateOrderOf(['03/04/2013', '25/04/2013'])).toBe('day-first');
  expect(dateOrderOf(['03/04/2013', '04/25/2013'])).toBe('month-first');
  expect(dateOrderOf(['25/04/2013', '04/25/2013'])).toBeNull();
  expect(readDate('03/04/2013', { language: 'en', order: 'day-first' })).toBe('2013-04-03');
});
