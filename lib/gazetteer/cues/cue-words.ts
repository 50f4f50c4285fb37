/**
 * The words around a place name that tell what it is doing there. One file a language, gathered when the project is built;
 * a word may stand under several heads. Spelling is folded (case, accents, apostrophes do not matter), hyphens and
 * spaces are the same, Russian words are found in their inflected forms.
 */
export interface CueWords {
  /** State the goods' origin outright: "origin", "mined at", "ex". */
  origin?: string[];
  /** Prepositions that state an origin where goods stand beside them: "from", "из". */
  from?: string[];
  /** The same, standing behind the name: Hindi "से". */
  fromAfter?: string[];
  /** What is on offer: "goods", "rough", "diamonds", "production". */
  goods?: string[];
  /** Only rough goods are called so: "alluvial", "sawable", "run of mine". */
  rough?: string[];
  /** Only finished goods or jewellery are called so: "ring", "polished", "brilliant". */
  jewellery?: string[];
  /** Deny what follows: "not", "no", "except", "hors". */
  deny?: string[];
  /** What the goods are set against, to the end of its clause: "unlike", "im Gegensatz", "our last". */
  unlike?: string[];
  /** Of those that deny what follows: what is denied is another thing's substitute, and ends at its name: "instead of Bria, we …". */
  instead?: string[];
  /** Deny what stands before: "excluded", "değil", "以外". */
  denyAfter?: string[];
  /** What a denial may be about instead of the origin: "no reserve", "without certificate". */
  deniedThing?: string[];
  /** Leave it open: "possibly", "said to be". */
  doubt?: string[];
  or?: string[];
  /** Opens a choice of two: "either … or". */
  either?: string[];
  /** End the reach of a denial: "but", "sondern". */
  contrast?: string[];
  /** What follows is where something else is or happens: "office", "bought in", "viewing". */
  elsewhere?: string[];
  /** The same, standing after the name: "office", "branch". */
  elsewhereAfter?: string[];
  /** A notice, a rule or the market is talked about, not these goods: "the notice names", "exports from". */
  topic?: string[];
  /** The same, standing behind the name: "are suspended". */
  topicAfter?: string[];
  /** Of those that talk about a measure: what a notice asks of its readers; goods are spoken of, none offered. */
  watch?: string[];
  /** Where goods left a country; the mine may be elsewhere in it. */
  exported?: string[];
  /** What follows is on a certificate; reaches no further than the next comma. */
  paper?: string[];
  /** The name is part of a firm's or brand's name: "Ltd", "& Fils", "Jewellers". */
  firmAfter?: string[];
  /** The name is part of a person's, street's or house's name: "avenue", "Mr", "hotel". */
  nameBefore?: string[];
  nameAfter?: string[];
  /** After "Central African": the franc. */
  moneyAfter?: string[];
  subPrefecture?: string[];
  prefecture?: string[];
  river?: string[];
  /** The goods are only compared with a place's: "similar to", "Bria type". */
  like?: string[];
  /** An origin field with these words states no origin. */
  absent?: string[];
  /** How a stone came to be, or its colour's cause: never a place. */
  manner?: string[];
}

export type CueKind = keyof CueWords;

/**
 * Turns of phrase that no list of words holds, as sources of patterns (Unicode, case ignored but where the reader heeds it).
 * Those of all languages are gathered under each head as alternatives, so their order does not matter.
 */
export interface CuePatterns {
  /** What is passed over stands behind it: "rather … than", "prefer … to". The ellipsis stands for what is preferred. */
  preference?: string[];
  /** The same where words are written without spaces. */
  unspacedPreference?: string[];
  /** Open a clause that is put in behind a comma: "which", "dont". */
  relative?: string[];
  /** The goods on offer: "this", "ours". */
  these?: string[];
  /** Clauses that set two things against each other and may come first or last: "whereas". */
  eitherClause?: string[];
  /** Goods of before: "last", "previous". */
  earlier?: string[];
  /** What follows is stated beside another: "not only", "but also". */
  notOnly?: string[];
  preposition?: string[];
  article?: string[];
  /** Who says so stands behind: "according to". */
  attribution?: string[];
  /** Who says so stands before: "says that". */
  says?: string[];
  /** Between a paper and a name: "says", "vermeldt". */
  states?: string[];
  /** Those of which a word says more than somebody: certificates, invoices, maps. Found within words. */
  paper?: string[];
  /** Behind a number. */
  percent?: string[];
  /** Whole words for a part and for what is left: "half", "the rest". */
  part?: string[];
  /** The same where words are written without spaces. */
  unspacedPart?: string[];
  and?: string[];
  or?: string[];
  /** What may stand between the names of a list beside "and" and "or". */
  listWord?: string[];
  /** Denials whose object is a list by nature: "except", "hors". */
  listingDenial?: string[];
  /** Verbs that deny what stands before them. */
  negatedVerb?: string[];
}

export type PatternKind = keyof CuePatterns;

/** The sources of each head, one beside the other. */
export type JoinedPatterns = Readonly<Record<PatternKind, string>>;
