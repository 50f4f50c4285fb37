import { i18n } from '#i18n';
import type { PlaceKind } from '@/lib/gazetteer';
import type { MapKind, NeighbourNames } from '@/lib/map';
import { language } from '../format.ts';

/** The browser's message names allow no hyphen. */
const KINDS = {
  town: 'map.kind.town',
  village: 'map.kind.village',
  mine: 'map.kind.mine',
  river: 'map.kind.river',
  'sub-prefecture': 'map.kind.subPrefecture',
  prefecture: 'map.kind.prefecture',
} as const satisfies Record<MapKind, string>;

/** Many of them. */
export function kindsWords(kind: MapKind): string {
  return i18n.t(KINDS[kind]);
}

const ONE = {
  country: 'map.oneKind.country',
  prefecture: 'map.oneKind.prefecture',
  'sub-prefecture': 'map.oneKind.subPrefecture',
  town: 'map.oneKind.town',
  village: 'map.oneKind.village',
  mine: 'map.oneKind.mine',
  river: 'map.oneKind.river',
  formation: 'map.oneKind.formation',
  region: 'map.oneKind.other',
  'origin-country': 'map.oneKind.other',
  'origin-mine': 'map.oneKind.other',
} as const satisfies Record<PlaceKind, string>;

/** One of them. */
export function kindWord(kind: PlaceKind): string {
  return i18n.t(ONE[kind]);
}

/** One of them, within a sentence. */
export function kindInText(kind: PlaceKind): string {
  return kindWord(kind).toLocaleLowerCase(language());
}

export function neighbourNames(): NeighbourNames {
  return {
    TD: i18n.t('map.neighbour.TD'),
    SD: i18n.t('map.neighbour.SD'),
    SS: i18n.t('map.neighbour.SS'),
    CD: i18n.t('map.neighbour.CD'),
    CG: i18n.t('map.neighbour.CG'),
    CM: i18n.t('map.neighbour.CM'),
  };
}

/** What must be said wherever the map leaves the screen or is drawn, besides the disclaimer. */
export function mapNotes(): string[] {
  return [i18n.t('map.schematicNote'), i18n.t('map.occurrencesNote'), i18n.t('map.creditNote')];
}
