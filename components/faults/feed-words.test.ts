import { afterEach, describe, expect, it, vi } from 'vitest';
import { FEED_PROBLEMS } from '@/lib/feed/feed-problem';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { feedNoticeWords } from './feed-notice-words.ts';
import { feedProblemWords } from './feed-problem-words.ts';

afterEach(() => vi.restoreAllMocks());

describe('why an update of the list ended without one', () => {
  it.each(FEED_PROBLEMS)('%s: says what happened, what was kept and what to do', async (problem) => {
    await useEnglish();
    const words = feedProblemWords({ problem, detail: 'latest.json' });
    expect(words).toMatch(/^[A-Z].+\. The list in use was kept\. [A-Z].+\.$/);
    if (problem !== 'network' && problem !== 'no-ed25519') expect(words).toContain('latest.json');
    await useWords('fr');
    const french = feedProblemWords({ problem, detail: 'latest.json' });
    expect(french).toContain('. La liste utilisée a été gardée. ');
    expect(french).not.toMatch(/undefined|\b(the|feed|list)\b/i);
  });

  it('leaves no space between the sentences in Chinese', async () => {
    await useWords('zh_CN');
    expect(feedProblemWords({ problem: 'network', detail: '' })).toBe(
      '无法连接订阅源。当前名单保持不变。稍后会再试；您也可以自行请求。',
    );
  });
});

describe('how old the list is', () => {
  it.each([
    ['en', 'The advisory list was confirmed for the last time on 10 December 2026, 90 days ago.'],
    ['fr', 'La liste des avis a été confirmée pour la dernière fois le 10 décembre 2026, il y a 90 jours.'],
    ['nl', 'De lijst met kennisgevingen is voor het laatst bevestigd op 10 december 2026, 90 dagen geleden.'],
  ])('is told in %s with its day', async (language, words) => {
    await useWords(language);
    expect(feedNoticeWords({ code: 'last', day: '2026-12-10', days: 90 })).toContain(words);
  });
});
