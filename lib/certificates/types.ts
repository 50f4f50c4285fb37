/** Words of a text; offsets are UTF-16 code units into the text as given, `end` exclusive. */
export interface Words {
  text: string;
  start: number;
  end: number;
}

/** ISO days, both inside. One day: `from === until`. */
export interface Days {
  from: string;
  until: string;
}

/** A date as written. Several readings where day and month could be either way round ("03/04/2014"); a month is a range. */
export interface StatedDate extends Words {
  readings: readonly Days[];
}

/**
 * What a listing states of a Kimberley Process certificate. `null` is "not stated", which is never held against anyone.
 * What is stated may be wrong: nothing here was checked against the certificate itself.
 */
export interface KpCertificate {
  /** The words read, in their text. */
  words: Words;
  /** As written, with its prefix. */
  number: Words | null;
  /** Whose certificate it is: by the number's prefix, else by a country's name. `code` is ISO alpha-2, or `EU`. */
  country: (Words & { code: string; by: 'number' | 'name' }) | null;
  /** "CAR" written where the country's code belongs; the code of the Central African Republic is CF. */
  carAsCode: Words | null;
  issued: StatedDate | null;
  expires: StatedDate | null;
  /** `decimals`: how many are written, so that rounding is not taken for a difference. */
  carats: (Words & { value: number; decimals: number }) | null;
  /** Number of parcels that the certificate covers. */
  parcels: (Words & { value: number }) | null;
  mixedOrigin: Words | null;
  reExport: Words | null;
}
