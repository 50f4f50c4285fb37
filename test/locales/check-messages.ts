type Words = ReadonlyMap<string, string>;

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
type Form = (typeof FORMS)[number];

/** The groups of plural forms in English: `summary.lotsRead`. */
export function pluralGroups(english: Words): string[] {
  const bases = [...english.keys()].filter((key) => key.endsWith('.one')).map((key) => key.slice(0, -'.one'.length));
  return bases.filter((base) => english.has(`${base}.other`));
}

export function pluralFaults(words: Words, english: Words): string[] {
  const wanted = formsOf(words);
  return pluralGroups(english).flatMap((base) => {
    const own = FORMS.filter((form) => words.has(`${base}.${form}`));
    return own.join() === wanted.join() ? [] : [`${base} has ${own.join(', ')}, wants ${wanted.join(', ')}`];
  });
}

function formsOf(words: Words): Form[] {
  const { pluralCategories } = rulesOf(words).resolvedOptions();
  return FORMS.filter((form) => pluralCategories.includes(form));
}

function rulesOf(words: Words): Intl.PluralRules {
  return new Intl.PluralRules(words.get('language') ?? 'en');
}

/** Each message fills in what English does; a form for one single number may say it in words. */
export function placeholderFaults(words: Words, english: Words): string[] {
  const groups = new Set(pluralGroups(english));
  return [...words].flatMap(([key, text]) => {
    const at = key.lastIndexOf('.');
    const [base, form] = [key.slice(0, at), key.slice(at + 1) as Form];
    const model = groups.has(base) ? english.get(`${base}.other`) : english.get(key);
    if (model === undefined) return [];
    const own = placeholdersOf(text);
    const wanted = placeholdersOf(model);
    if (groups.has(base) && mayLeaveOut(form, words, english.get(`${base}.one`) ?? '')) wanted.delete('$1');
    const missing = [...wanted].filter((one) => !own.has(one));
    const strange = [...own].filter((one) => !placeholdersOf(model).has(one));
    return missing.length + strange.length === 0
      ? []
      : [`${key}: missing ${missing.join()}, strange ${strange.join()}`];
  });
}

/** `$1` to `$9`, and `$a` or a lone `$`, which the browser would not show as they stand. */
function placeholdersOf(text: string): Set<string> {
  return new Set(text.match(/\$./gu) ?? []);
}

/** Only where the form stands for one number, or for 0 and 1 where English leaves the number out as well. */
function mayLeaveOut(form: Form, words: Words, englishOne: string): boolean {
  const rules = rulesOf(words);
  const numbers = Array.from({ length: 200 }, (_, number) => number).filter((number) => rules.select(number) === form);
  if (numbers.length === 1) return true;
  return !englishOne.includes('$1') && numbers.every((number) => number < 2);
}

/** The longest English that is a label: a button, a heading, a column, a badge. */
const LABEL = 24;
/** What any label may take: about 180 px of the panel's 320 px in its smallest type. */
const ROOM = 28;
const GROWTH = 1.8;

export function longLabels(name: string, words: Words, english: Words): string[] {
  return [...words].flatMap(([key, text]) => {
    const model = english.get(key);
    if (model === undefined || !isLabel(model)) return [];
    const most = Math.max(ROOM, Math.floor(model.length * GROWTH));
    const length = widthOf(text);
    return length <= most ? [] : [`${name} ${key}: “${text}” takes ${length}, has ${most}`];
  });
}

function isLabel(text: string): boolean {
  return text.length <= LABEL && !/[.!?:…]$/u.test(text);
}

/** In letters; a wide one, as Chinese has, counts as two, marks above and below and what is not drawn as none. */
function widthOf(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  const letters = [...segments]
    .map(({ segment }) => segment)
    .filter((one) => !/^[\u2066-\u2069\u200e\u200f]$/u.test(one));
  return letters.reduce((sum, one) => sum + (/^[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(one) ? 2 : 1), 0);
}
