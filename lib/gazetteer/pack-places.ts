import { foldName } from './fold-text.ts';

/** A place as it stands in `data/places.json`, `data/origins.json` and `data/regions.json`. */
export interface PlaceRecord {
  id: string;
  name: string;
  kind: string;
  country?: string;
  parents?: string[];
  parents2021?: string[];
  validFrom?: string;
  seatOf?: string;
  risk?: 'low' | 'medium' | 'high';
  names: { text: string; adjective?: boolean }[];
}

/**
 * What reading places needs of the data, as text: one place a line, fields by tab, names folded and each once. The
 * sources, coordinates and languages stay in the data files; the packed text goes into the content script.
 *
 * Fields: id, name, kind, country, parents, parents2021, validFrom, seatOf, risk, names (`;`, an adjective begins `~`).
 */
export function packPlaces(records: readonly PlaceRecord[]): string {
  return records.map(packPlace).join('\n');
}

function packPlace(record: PlaceRecord): string {
  const own = foldName(record.name);
  const names = new Set<string>();
  for (const name of record.names) {
    const folded = foldName(name.text);
    if (folded === '') continue;
    names.add(name.adjective ? `~${folded}` : folded);
  }
  // "=" stands for the folded display name, the commonest case by far.
  const packedNames = [...names].map((name) => (name === own ? '=' : name)).join(';');
  return [
    record.id,
    record.name,
    record.kind,
    record.country ?? '',
    (record.parents ?? []).join(','),
    (record.parents2021 ?? []).join(','),
    record.validFrom ?? '',
    record.seatOf ?? '',
    record.risk ?? 'low',
    packedNames,
  ].join('\t');
}

/** An entry of `data/homonyms.json`: a town elsewhere, or a word, spelt like a place of the country. */
export interface HomonymRecord {
  folded: string;
  kind: string;
  region?: string | null;
  countryName?: string;
}

/** Towns elsewhere, one a line: folded name, folded region, folded country, by tab. */
export function packHomonyms(records: readonly HomonymRecord[]): string {
  return records
    .filter((record) => record.kind === 'city')
    .map((record) => [record.folded, foldName(record.region ?? ''), foldName(record.countryName ?? '')].join('\t'))
    .join('\n');
}
