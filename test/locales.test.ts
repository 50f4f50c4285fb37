import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { generateChromeMessages, parseMessagesFile, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { beforeAll, describe, expect, test } from 'vitest';
import { longLabels, placeholderFaults, pluralFaults } from './locales/check-messages.ts';
import { usesOfKeys } from './locales/uses-of-keys.ts';

/** What every reader's language is: a browser shows another one in English. */
const LANGUAGES = ['ar', 'en', 'fr', 'gu', 'he', 'hi', 'nl', 'pt_BR', 'ru', 'zh_CN'];

const PLURAL_FORM = /\.(zero|one|two|few|many|other)$/;

type Words = ReadonlyMap<string, string>;
const all = new Map<string, Words>();
let english: Words = new Map();

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => extname(name) === '.yml')
    .map((name) => name.replace('.yml', ''))
    .sort();
}

async function readWords(language: string): Promise<Words> {
  const messages = await parseMessagesFile(`locales/${language}.yml`);
  const own = messages.filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(own.map((one) => [one.key.join('.'), 'message' in one ? String(one.message) : '']));
}

/** Keys without their plural form, where English has forms: `summary.lotsRead`. */
function baseKeys(words: Words): Set<string> {
  return new Set([...words.keys()].map((key) => (isPlural(key) ? key.replace(PLURAL_FORM, '') : key)));
}

function isPlural(key: string): boolean {
  const base = key.replace(PLURAL_FORM, '');
  return base !== key && english.has(`${base}.one`) && english.has(`${base}.other`);
}

beforeAll(async () => {
  for (const language of filesOf('locales')) all.set(language, await readWords(language));
  english = all.get('en') ?? new Map();
});

describe('the languages', () => {
  test('are the ten that are promised, under names that browsers know', () => {
    expect(filesOf('locales')).toEqual(LANGUAGES);
    expect(LANGUAGES.filter((name) => !SUPPORTED_LOCALES.has(name))).toEqual([]);
  });

  test('no two keys become one name in messages.json, which knows no capitals', async () => {
    const names = [...english.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const generated = generateChromeMessages(await parseMessagesFile('locales/en.yml'));
    expect(Object.keys(generated)).toHaveLength(english.size);
  });

  test('every key is used somewhere, and every key that is used exists', () => {
    const uses = usesOfKeys(['components', 'entrypoints', 'lib', 'modules', 'wxt.config.ts']);
    const unused = [...baseKeys(english)].filter((key) => !uses.isUsed(key));
    expect(unused).toEqual([]);
    const bases = baseKeys(english);
    expect(uses.manifestKeys.filter((name) => ![...bases].some((key) => key.replaceAll('.', '_') === name))).toEqual(
      [],
    );
  });
});

describe.each(filesOf('locales'))('%s', (name) => {
  const words = () => all.get(name) ?? new Map<string, string>();

  test('has every key and no other', () => {
    const own = baseKeys(words());
    const wanted = baseKeys(english);
    expect({
      missing: [...wanted].filter((key) => !own.has(key)),
      unknown: [...own].filter((key) => !wanted.has(key)),
    }).toEqual({ missing: [], unknown: [] });
  });

  test('names a language and formats that Intl knows, and its direction', () => {
    const language = words().get('language') ?? '';
    const formats = words().get('formats') ?? '';
    expect(new Intl.Locale(language).language).toBe(name.slice(0, 2));
    expect(Intl.PluralRules.supportedLocalesOf([language])).toEqual([language]);
    expect(Intl.DateTimeFormat.supportedLocalesOf([formats])).toEqual([formats]);
    expect(words().get('direction')).toBe(['ar', 'he'].includes(name) ? 'rtl' : 'ltr');
  });

  test('has the plural forms of its language, all and no other', () => {
    expect(pluralFaults(words(), english)).toEqual([]);
  });

  test('fills in what English fills in', () => {
    expect(placeholderFaults(words(), english)).toEqual([]);
  });

  test('has no empty words, none that stayed English by mistake, and keeps to the limits of the stores', () => {
    const empty = [...words()].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
    expect([...(words().get('extDescription') ?? '')].length).toBeLessThanOrEqual(132);
    expect(words().get('extName')).toBe('Parcel Vigil');
    if (name === 'en') return;
    // Long sentences are never the same in two languages; the sample of a page stays in the trade's language.
    const same = [...words()]
      .filter(([key, text]) => text.length > 24 && key !== 'welcome.trySample' && text === english.get(key))
      .map(([key]) => key);
    expect(same).toEqual([]);
  });

  test('has labels that fit', () => {
    expect(longLabels(name, words(), english)).toEqual([]);
  });

  test('accuses nobody', () => {
    const accusing = ACCUSING[name];
    const found = [...words()].filter(([, text]) => accusing?.test(text)).map(([key, text]) => `${key}: ${text}`);
    expect(found).toEqual([]);
    expect(reasonLines(name).filter((line) => accusing?.test(line))).toEqual([]);
  });
});

/** The lines that hold the sentences of the reasons in a language. */
function reasonLines(name: string): string[] {
  const files = [`${name.slice(0, 2)}.ts`, `${name.slice(0, 2)}-signs.ts`];
  const paths = files.map((file) => `lib/screening/phrases/${file}`).filter((path) => existsSync(path));
  expect(paths, name).not.toEqual([]);
  return paths.flatMap((path) => readFileSync(path, 'utf8').split('\n'));
}

/** Words that no message may hold, by their beginnings. */
const ACCUSING: Record<string, RegExp> = {
  ar: /تهريب|مشبوه|غير مشروع|غير قانوني|ماس الدم|مذنب|احتيال/u,
  en: /\b(conflict|blood|illegal|illicit|suspicious|suspect|fraud|smuggl|guilt|violat|criminal)/iu,
  fr: /(?<!\p{L})(conflit|sang(?!\p{L})|illégal|illicite|suspect|fraud|contreband|coupable|infraction)/iu,
  gu: /ગેરકાયદે|શંકાસ્પદ|દાણચોરી|છેતરપિંડી/u,
  he: /בלתי חוקי|חשוד|הברחה|הונאה|אשם|יהלומי דם/u,
  hi: /अवैध|संदिग्ध|तस्करी|धोखाधड़ी|दोषी/u,
  nl: /(?<!\p{L})(conflict|bloed|illega|verdacht|fraud|smokk|schuldig|overtred)/iu,
  pt_BR: /(?<!\p{L})(conflito|sangue|ilegal|ilícit|suspeit|fraud|contraband|culpad|infraç)/iu,
  ru: /(?<!\p{L})(конфликт|кров|незаконн|подозрит|мошенни|контрабанд|виновн|нарушит)/iu,
  zh_CN: /非法|可疑|走私|欺诈|血钻|犯罪/u,
};
