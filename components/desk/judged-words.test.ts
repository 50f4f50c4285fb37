import { afterEach, describe, expect, it, vi } from 'vitest';
import { useWords } from '@/test/ui/use-english';
import { judgedWords } from './desk-words.ts';

afterEach(() => vi.restoreAllMocks());

describe('what a lot was judged to be', () => {
  it.each([
    ['en', ' · Bria · Vigilance asked for'],
    ['fr', ' · Bria · Vigilance demandée'],
    ['ru', ' · Bria · Просьба о бдительности'],
  ])('is told with its zone and its regime in %s', async (language, ends) => {
    await useWords(language);
    const words = judgedWords({ verdict: 'alerted-zone', zone: 'bria', regime: 'vigilance' }, { bria: 'Bria' });
    expect(words.endsWith(ends)).toBe(true);
    expect(words.length).toBeGreaterThan(ends.length + 4);
  });

  it('what is not known is left out, and a zone without a name is called by its id', async () => {
    await useWords('en');
    expect(judgedWords({ verdict: 'none', zone: null, regime: null }, {})).not.toContain('·');
    expect(judgedWords({ verdict: 'alerted-zone', zone: 'bria', regime: null }, {})).toMatch(/ · bria$/);
  });
});
