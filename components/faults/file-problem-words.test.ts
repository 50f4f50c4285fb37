import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FileProblemCode } from '@/lib/files';
import { problem } from '@/lib/files/problems';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { fileProblemWords } from './file-problem-words.ts';

const VALUES = {
  size: 31,
  most: 20,
  entries: 7,
  tried: 'windows-1251',
  seconds: 60,
  reason: 'why',
  encoding: 'UTF-16',
};
const MORE = { pages: 9, unread: 2, lots: 11, read: 5, fault: 'A fault.', count: 3 };
const CODES: FileProblemCode[] = ['empty', 'unknown-kind', 'too-large', 'too-many-entries', 'inflates-too-far'];
const ALL: FileProblemCode[] = [
  ...CODES,
  ...(['archive-damaged', 'archive-lies', 'archive-in-archive', 'encrypted', 'has-dtd', 'too-deep'] as const),
  ...(['damaged', 'old-workbook', 'undecodable', 'no-words', 'no-page', 'no-markup', 'too-slow'] as const),
  ...(['too-much-memory', 'unreadable', 'encoding-guessed', 'characters-lost', 'rows-left-out'] as const),
  ...(['no-letter', 'letter-too-large', 'letter-inflates', 'letter-too-long', 'no-docx', 'docx-entities'] as const),
  ...(['docx-damaged', 'pdf-scan', 'pdf-locked', 'pdf-damaged', 'no-json'] as const),
  ...(['columns-left-out', 'cells-cut', 'pages-left-out', 'time-left-out', 'lots-unread'] as const),
];

afterEach(() => vi.restoreAllMocks());

describe('what is wrong with a file', () => {
  it.each(ALL)('%s: is said by the screen in English as by the command line', async (code) => {
    await useEnglish();
    const said = problem(code, { ...VALUES, ...MORE });
    expect(fileProblemWords(said).replaceAll('’', "'")).toBe(said.says.replaceAll('’', "'"));
  });

  it.each([
    ['fr', 'fait 31 Mo ; les fichiers sont lus jusqu’à 20 Mo. Enregistrez la vente en plusieurs parties.'],
    ['ru', '— размер 31 МБ; читаются файлы до 20 МБ. Сохраните продажу по частям.'],
    ['zh_CN', '大小为 31 MB；最多读取 20 MB 的文件。请将拍卖目录分成几部分保存。'],
  ])('is said in %s', async (language, words) => {
    await useWords(language);
    expect(fileProblemWords(problem('too-large', VALUES)).replace(/\s/g, ' ')).toBe(words);
  });
});
