import { describe, expect, it } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { withoutEndedAddresses } from './without-ended-addresses.ts';

const notice = bundledList().advisories.find(({ id }) => id === 'kp-2012-12-28')!;
const [first] = notice.contacts;
const ended = (until: string) => `[ended ${until}]`;

describe("an address in an advisory's own words", () => {
  const words = 'Write to KPCS.Chair@state.gov (kpcs.chair@state.gov) until 31 December 2012.';

  it.each([
    ['2012-12-31', words],
    ['2013-01-01', 'Write to [ended 2012-12-31] ([ended 2012-12-31]) until 31 December 2012.'],
  ])('on %s: %s', (day, told) => {
    expect(withoutEndedAddresses(words, notice, day, ended)).toBe(told);
  });

  it('stays where another contact still has it', () => {
    const contacts = [first!, { ...first!, from: '2013-01-01', until: null }];
    expect(withoutEndedAddresses(words, { contacts }, '2013-01-01', ended)).toBe(words);
  });

  it('is left out once, though what is put in its place holds it too', () => {
    const contacts = [{ ...first!, address: 'e' }];
    expect(withoutEndedAddresses('Write.', { contacts }, '2013-01-01', ended)).toBe('Writ[ended 2012-12-31].');
  });
});
