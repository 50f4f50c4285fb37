import { i18n } from '#i18n';
import { type Advisory, inLanguage } from '@/lib/advisories';
import type { ListDifference, RegimeChange, RegimeWords } from '@/lib/advisories/diff-lists';
import { type PlaceKind, placeById } from '@/lib/gazetteer';
import { rangeWords } from '../advisories/advisory-words.ts';
import { regimeWords } from '../desk/desk-words.ts';
import { formatDate, language } from '../format.ts';
import { kindInText } from '../map/map-words.ts';
import { plural } from '../plural.ts';
import { verdictWords } from '../verdict-words.ts';
import { fieldWords } from './field-words.ts';

/** What changes for a reader between two lists, one sentence each; empty where nothing does. */
export function differenceWords({ added, removed, changed, regimes }: ListDifference): string[] {
  return [
    ...added.map((advisory) => i18n.t('draftChange.added', [nameOf(advisory)])),
    ...removed.map((advisory) => i18n.t('draftChange.removed', [nameOf(advisory)])),
    ...changed.map(({ advisory, fields }) =>
      i18n.t('draftChange.changed', [nameOf(advisory), fields.map(fieldWords).join(i18n.t('listSeparator'))]),
    ),
    ...regimes.map(regimeSentence),
  ];
}

function nameOf({ id, title, date }: Advisory): string {
  return i18n.t('draftChange.name', [id, inLanguage(title, language()), rangeWords(date)]);
}

/** How many places of a change are named. */
const NAMED = 8;

function regimeSentence({ placeIds, from, until, before, after }: RegimeChange): string {
  const rest = placeIds.length - NAMED;
  const names = placeIds.slice(0, NAMED).map(placeWords).join(i18n.t('listSeparator'));
  const places = rest > 0 ? plural('draftChange.andMore', rest, [names]) : names;
  return i18n.t('draftChange.regime', [period(from, until), places, said(after), said(before)]);
}

function period(from: string | null, until: string | null): string {
  if (from === null) {
    return until === null ? i18n.t('draftChange.always') : i18n.t('draftChange.until', [formatDate(until)]);
  }
  if (until === null) return i18n.t('draftChange.from', [formatDate(from)]);
  return i18n.t('draftChange.fromTo', [formatDate(from), formatDate(until)]);
}

const PLAIN: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['country', 'town', 'village', 'mine']);

/** Units and rivers share their names with towns. */
function placeWords(id: string): string {
  const { name, kind } = placeById(id);
  return PLAIN.has(kind) ? name : `${name} (${kindInText(kind)})`;
}

function said({ regime, zone }: RegimeWords): string {
  const words = wordsOf(regime);
  return zone === null ? words : i18n.t('draftChange.inZone', [words, zone]);
}

function wordsOf(regime: RegimeWords['regime']): string {
  switch (regime) {
    case 'ambiguous':
    case 'car-unspecified':
    case 'alerted-zone':
      return verdictWords(regime);
    case 'car-other':
    case 'none':
      return regimeWords('open');
    default:
      return regimeWords(regime);
  }
}
