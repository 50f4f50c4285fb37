/** ISO calendar date, `2013-01-15`. */
export type IsoDate = string;

export type PlaceKind =
  | 'country'
  | 'prefecture'
  | 'sub-prefecture'
  | 'town'
  | 'village'
  | 'river'
  | 'formation'
  | 'mine'
  | 'region'
  | 'origin-country'
  | 'origin-mine';

/** A place of the Central African Republic, or (kinds `origin-…`) another place that diamonds come from. */
export interface Place {
  id: string;
  name: string;
  kind: PlaceKind;
  /** Ids of the units that hold it, nearest first, in the division of 2002 to 2020; empty for a country. */
  parents: readonly string[];
  /** The same since the law of 21 January 2021, where it changed. */
  parents2021?: readonly string[];
  /** First day on which the unit exists, for units made by the law of 2021. */
  validFrom?: IsoDate;
  /** ISO alpha-2 code of the country it lies in. */
  country: string;
}

/** Words in a text that name a place. Offsets are UTF-16 code units into the text as given; `end` is exclusive. */
export interface PlaceMention {
  id: string;
  name: string;
  text: string;
  start: number;
  end: number;
}

/**
 * Where a text stands in its listing. Decides what counts as a statement of origin:
 * `origin` the value of an origin field; `title`, `description` the offer's own words; `heading` a title row, caption,
 * sheet or page title that governs the lot; `notice` a notice of origin that governs the lot; `seller`, `location`,
 * `page` never state the goods' origin by a name alone.
 */
export type TextField = 'origin' | 'title' | 'description' | 'heading' | 'notice' | 'seller' | 'location' | 'page';

/**
 * Words that state where goods come from. `start`/`end` and the offsets of `places` are UTF-16 code units into the text
 * of the field (not into `text`), `end` exclusive, so that `fieldText.slice(start, end) === text`.
 */
export interface OriginStatement {
  field: TextField;
  text: string;
  start: number;
  end: number;
  /** The words say that the goods do not come from these places. */
  denied: boolean;
  /** The words leave it open ("possibly", "or"), or name only a region that holds the country. */
  uncertain: boolean;
  /** What leaves it open: a word ("possibly", "?"), other places named beside it ("or"), a region's name. */
  doubt: 'word' | 'alternatives' | 'region' | null;
  /** The words use look-alike, invisible or full-width characters. */
  unusualCharacters: boolean;
  /** Empty where an origin is stated that the gazetteer does not know. */
  places: PlaceMention[];
}

/** What is known about the goods besides the text itself. */
export interface OriginContext {
  /** `polished` goods are never taken to state an origin by a name alone. */
  goods?: 'rough' | 'polished' | null;
  /** BCP 47 language of the page, where it says one. */
  language?: string | null;
}
