import { editDistance } from './edit-distance.ts';
import { foldLabel, foldWords } from './fold-label.ts';
import { remember } from './remember.ts';
import type { FieldName } from './types.ts';
import { allWords, isOnly, once, says, spelt } from './words.ts';

/** How a label was recognised: as it stands, by a part of it ("Weight of the lot"), or by its likeness ("WIEGHT"). */
export type LabelCertainty = 'exact' | 'part' | 'near';

export interface LabelMatch {
  field: FieldName;
  /** Primary language subtags in which this is a label for that field. */
  languages: string[];
  certainty: LabelCertainty;
  /** The unit that the label itself names in brackets or after a comma. */
  unit: 'carat' | 'gram' | null;
  /** Labels whose values decide: a channel or a chain of owners as often as an origin. */
  kind: 'source' | 'provenance' | null;
}

interface Entry {
  group: string;
  language: string;
}

const LONGEST_LABEL = 64;
const MOST_TOKENS = 8;

/** Scripts that put no spaces between words. */
const NO_SPACES = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

interface LabelIndex {
  entries: Map<string, Entry[]>;
  /** Labels of one script in which a slip of the pen can be told: by length, for the comparison by likeness. */
  byLength: Map<number, string[]>;
}

let loaded: LabelIndex | null = null;

/** Built at the first label that is looked up. */
function labelIndex(): LabelIndex {
  if (loaded === null) {
    const entries = indexLabels();
    loaded = { entries, byLength: indexByLength(entries) };
  }
  return loaded;
}

/** Built now, where there is time for it. */
export function prepareLabels(): void {
  labelIndex();
}

/** Which field a label names, in any language, or null. */
export function fieldOfLabel(label: string, language: string | null = null): FieldName | null {
  return matchLabel(label, language)?.field ?? null;
}

/** The same with how it was recognised; `near` also accepts misspelt labels. */
export function matchLabel(label: string, language: string | null = null, near = true): LabelMatch | null {
  return label.length === 0 || label.length > LONGEST_LABEL ? null : rememberedMatch(label, language, near);
}

/** Headers recur on every page. */
const rememberedMatch = remember(findMatch);

/** Only a label as it stands, but for its brackets: much cheaper than all the ways in which a label can be written. */
export function matchExactLabel(label: string, language: string | null = null): LabelMatch | null {
  if (label.length === 0 || label.length > LONGEST_LABEL) return null;
  const folded = foldLabel(label);
  const exact = folded === '' ? null : exactMatch(folded, language);
  if (exact || !/[([（【,，]/.test(label)) return exact;
  const bare = foldLabel(withoutUnit(label));
  return bare === '' ? null : exactMatch(bare, language);
}

function findMatch(label: string, language: string | null, near: boolean): LabelMatch | null {
  const folded = foldLabel(label);
  if (folded === '') return null;
  const unit = unitOfLabel(label);
  const exact = exactMatch(folded, language);
  if (exact) return withUnit(exact, folded, unit);
  const bare = foldLabel(withoutUnit(label));
  const withoutBrackets = bare !== folded && bare !== '' ? exactMatch(bare, language) : null;
  if (withoutBrackets) return withUnit(withoutBrackets, bare, unit);
  const byParts = matchOfTwoLanguages(label, language) ?? partMatch(bare || folded, language);
  if (byParts) return withUnit(byParts, bare, unit);
  return near ? nearMatch(bare || folded, language) : null;
}

function exactMatch(folded: string, language: string | null, certainty: LabelCertainty = 'exact'): LabelMatch | null {
  const found = labelIndex().entries.get(folded);
  if (!found) return null;
  const inLanguage = found.filter((entry) => entry.language === language);
  const group = (inLanguage[0] ?? found.find((entry) => entry.language === 'en') ?? found[0]!).group;
  const languages = found.filter((entry) => entry.group === group).map((entry) => entry.language);
  return matchOf(group, languages, certainty);
}

function matchOf(group: string, languages: string[], certainty: LabelCertainty): LabelMatch {
  const kind = group === 'source' || group === 'provenance' ? group : null;
  return { field: kind ? 'origin' : (group as FieldName), languages, certainty, unit: null, kind };
}

/** "Size (ct)" and "Quantity (carats)" are weights; "Amount (pcs)" is a count. */
function withUnit(match: LabelMatch, bare: string, unit: LabelMatch['unit'] | 'piece'): LabelMatch {
  if (unit === 'piece') return isOnly('sizeOrAmount', bare) ? { ...match, field: 'stones' } : match;
  const isWeight = unit !== null && isOnly('sizeOrAmount', bare);
  return { ...match, field: isWeight ? 'carats' : match.field, unit };
}

/** What a unit is that stands by itself: "cts", "in carats". */
const units = once((): [RegExp, LabelMatch['unit'] | 'piece'][] => [
  [new RegExp(`^(?:in |en |em )?${spelt('carat')}$`, 'u'), 'carat'],
  [new RegExp(`^${spelt('gram')}$`, 'u'), 'gram'],
  [new RegExp(`^${spelt('piece')}$`, 'u'), 'piece'],
]);

/** Units in brackets or after the last comma: "Weight (cts)", "Масса, карат", "Poids [ct]". */
function unitOfLabel(label: string): LabelMatch['unit'] | 'piece' {
  const last = /[([（【,，/][^()[\]（）【】,，/]*[)\]）】]?\s*$/.exec(label);
  if (!last) return null;
  const unit = foldLabel(last[0]);
  return units().find(([pattern]) => pattern.test(unit))?.[1] ?? null;
}

function withoutUnit(label: string): string {
  const bare = label.replace(/[([（【][^()[\]（）【】]*[)\]）】]?/g, ' ');
  const comma = bare.search(/[,，]/);
  return comma > 0 && unitOfLabel(bare) !== null ? bare.slice(0, comma) : bare;
}

/** "Lot / Lote", "重量 Weight", "Poids – Weight": the first half that is a label decides. */
function matchOfTwoLanguages(label: string, language: string | null): LabelMatch | null {
  const halves = label.split(
    /\s*[/|·•–—\n]\s*|\s+-\s+|(?<=[\u3040-\u9fff\uac00-\ud7af])\s*(?=[A-Za-z])|(?<=[A-Za-z.])\s*(?=[\u3040-\u9fff\uac00-\ud7af])/,
  );
  // "Asking $/ct" is one label.
  if (halves.length < 2 || halves.length > 4 || /[$€£₹]|\b(?:usd|eur)\b/i.test(label)) return null;
  const matches = halves.map((half) => exactMatch(foldLabel(withoutUnit(half)), language, 'part'));
  const first = matches.find((match) => match !== null);
  if (!first) return null;
  const isSaidTwice = matches.filter((match) => match?.field === first.field).length > 1;
  return isSaidTwice ? { ...first, certainty: 'exact' } : first;
}

/** Which field a label of several words is about, where its words are about several: the first of these. */
const STRONGEST_FIRST = [
  'certificate',
  'price',
  'seller',
  'closes',
  'location',
  'origin',
  'source',
  'carats',
  'assortment',
  'stones',
  'description',
  'lot',
  'other',
  'title',
  'provenance',
];

function partMatch(folded: string, language: string | null): LabelMatch | null {
  // One stone's weight: a column of averages is no weight of the lot.
  if (says('average', folded)) return matchOf('other', ['en'], 'part');
  const tokens = folded.split(' ');
  if (tokens.length > MOST_TOKENS) return null;
  const { entries } = labelIndex();
  const found = new Map<string, string[]>();
  for (const part of partsOf(tokens, folded)) {
    const match = isOnly('onlyWholeLabel', part) ? undefined : entries.get(part);
    for (const entry of match ?? []) {
      if (language === null || entry.language === language || entry.language === 'en' || match!.length === 1) {
        found.set(entry.group, [...(found.get(entry.group) ?? []), entry.language]);
      }
    }
  }
  const group = groupOfParts(folded, found);
  return group ? matchOf(group, found.get(group) ?? [], 'part') : null;
}

const NUMBERED = /(^| )(no|nr|number|num|id|ref|code|#|numero|nummer|номер|号|番号|编号|رقم|מספר)( |$)/;
const SAID_BY_SELLER = /\b(stated|declared|given|as per|according to|by)\b/;

function groupOfParts(folded: string, found: Map<string, string[]>): string | null {
  if (found.has('lot') && NUMBERED.test(folded) && !found.has('certificate') && !found.has('stones')) return 'lot';
  if (found.has('origin') && found.has('seller') && SAID_BY_SELLER.test(folded)) return 'origin';
  return STRONGEST_FIRST.find((group) => found.has(group)) ?? null;
}

/** Every run of words in a label; every run of characters in scripts that put no spaces between words. */
function partsOf(tokens: string[], folded: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    for (let to = from + 1; to <= tokens.length; to += 1) {
      if (from === 0 && to === tokens.length) continue;
      parts.push(tokens.slice(from, to).join(' '));
    }
  }
  for (const token of tokens) {
    if (NO_SPACES.test(token) && token.length <= 12) parts.push(...runsOf(token));
    const end = COMPOUND_END.exec(token)?.[1];
    if (end) parts.push(end);
    const stem = stemOf(token);
    if (stem !== token) parts.push(stem);
  }
  return folded.length <= LONGEST_LABEL ? parts : [];
}

/** German and its neighbours write a label and what it is of as one word: "Schätzpreis", "Rohgewicht". */
const COMPOUND_END =
  /\p{L}{2}(gewicht|preis|prijs|pris|wert|waarde|herkunft|herkomst|beschreibung|bezeichnung|omschrijving|steine|stenen|karat|karaat|zertifikat|certificaat|nummer|datum|schluss|sluiting)$/u;

function runsOf(token: string): string[] {
  const runs: string[] = [];
  for (let from = 0; from < token.length; from += 1) {
    for (let to = from + 2; to <= token.length; to += 1) runs.push(token.slice(from, to));
  }
  return runs;
}

/** Arabic and Hebrew write the article and "and", "in", "of" as one word with the noun. */
function stemOf(token: string): string {
  if (/^[\u0600-\u06ff]{5,}$/.test(token)) return token.replace(/^(وال|بال|لل|ال|و|ب|ل)/, '');
  if (/^[\u0590-\u05ff]{4,}$/.test(token)) return token.replace(/^[הובל]/, '');
  return token;
}

/** Misspelt labels ("selling pice", "WIEGHT"): one slip from five letters on, two from nine. */
function nearMatch(folded: string, language: string | null): LabelMatch | null {
  const length = folded.length;
  if (length < 5 || /[\d$€£%]/.test(folded)) return null;
  const { byLength } = labelIndex();
  const allowed = length >= 9 ? 2 : 1;
  let best: string | null = null;
  let least = allowed + 1;
  for (let other = length - allowed; other <= length + allowed; other += 1) {
    for (const label of byLength.get(other) ?? []) {
      if (label[0] !== folded[0] && label[1] !== folded[1]) continue;
      const distance = editDistance(folded, label, least - 1);
      if (distance < least) [best, least] = [label, distance];
    }
  }
  return best === null ? null : exactMatch(best, language, 'near');
}

function indexLabels(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [key, labels] of allWords().labels) {
    const [group, language] = key.split(' ') as [string, string];
    for (const label of labels[0]!.split('|')) {
      const known = index.get(label);
      if (known) known.push({ group, language });
      else index.set(label, [{ group, language }]);
    }
  }
  return index;
}

function indexByLength(index: Map<string, Entry[]>): Map<number, string[]> {
  const lengths = new Map<number, string[]>();
  for (const label of index.keys()) {
    if (label.length < 5 || NO_SPACES.test(label)) continue;
    const known = lengths.get(label.length);
    if (known) known.push(label);
    else lengths.set(label.length, [label]);
  }
  return lengths;
}

/** True where the value repeats its own label before the value, as small screens need: `Carat13.08`. */
export function lengthOfRepeatedLabel(value: string, label: string): number {
  if (label.length < 2 || value.length <= label.length || beginsOtherwise(value, label)) return 0;
  const start = value.slice(0, label.length);
  if (foldWords(start) !== foldWords(label)) return 0;
  const sign = afterSpace(value, label.length);
  const end = ':：=–—-'.includes(value.charAt(sign)) ? afterSpace(value, sign + 1) : sign;
  if (end >= value.length) return 0;
  const runsOn = end === label.length && /\p{Ll}$/u.test(start) && /^\p{Ll}/u.test(value.slice(end));
  return runsOn ? 0 : end;
}

function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)));
}

/** Told by the first letter, for most values of most columns. */
function beginsOtherwise(value: string, label: string): boolean {
  const one = value.charCodeAt(0);
  const other = label.charCodeAt(0);
  return one < 128 && other < 128 && (one | 32) !== (other | 32);
}
