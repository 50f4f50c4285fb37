import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkAdvisory } from '@/lib/advisories/check-list';
import { faultAt, LIST_FAULT_CODES, type ListFault } from '@/lib/advisories/list-fault';
import { LANGUAGES } from '@/test/ui/languages';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { listFaultReason, listFaultsWords } from './list-fault-words.ts';

const VALUES = {
  expected: 'string',
  found: "'Brai'",
  known: "'a', 'b'",
  least: 2,
  most: 80,
  id: 'zzz-9',
  kind: 'river',
  zones: 201,
  places: 10_001,
  until: '2013-01-01',
  from: '2014-01-01',
};

afterEach(() => vi.restoreAllMocks());

describe('what is wrong with a field of an advisory', () => {
  it.each(LIST_FAULT_CODES)('%s: is said in every language with its values', async (code) => {
    await useEnglish();
    const inEnglish = listFaultReason({ code, values: VALUES });
    expect(inEnglish).not.toMatch(/undefined|NaN/);
    const values = ['Brai', 'zzz-9', '80', '2014'].filter((value) => inEnglish.includes(value));
    for (const language of LANGUAGES) {
      await useWords(language);
      const words = listFaultReason({ code, values: VALUES });
      expect(words, language).not.toMatch(/\b(the|must|not|too|undefined)\b|NaN/i);
      for (const value of values) expect(words, language).toContain(value);
    }
  });

  it.each<[string, ListFault[], string]>([
    ['fr', [faultAt('title.en', 'empty')], 'Titre › Anglais\u00a0: ne doit pas être vide'],
    [
      'zh_CN',
      [faultAt('zones[0].places[1]', 'unknownPlace', { id: 'Brai' }), faultAt('id', 'notLocal')],
      '区域 1 › 地点 2：“Brai”不是已知的地点；标识：本地通告的标识以“local-”开头，其来源为“local”',
    ],
  ])('several are told one after the other, each with its field: %s', async (language, faults, words) => {
    await useWords(language);
    expect(listFaultsWords(faults)).toBe(words);
  });

  it('the sentences of the command line begin with the path, and the codes say the same', () => {
    const checked = checkAdvisory({ id: 'Bria', zones: 7 });
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(checked.told.map(({ says }) => says)).toEqual(checked.faults);
    expect(checked.told).toContainEqual({
      code: 'noId',
      field: 'id',
      values: { found: "'Bria'" },
      says: "id: 'Bria' is no id of small letters, digits and '-'",
    });
  });
});
