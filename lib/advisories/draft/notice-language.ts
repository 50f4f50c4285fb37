/**
 * What the reader of notices knows of a language. Patterns are tried on one sentence or one line, with the flags `iu`;
 * a group `who` or `name` holds the words that are wanted. None may backtrack over more than a sentence.
 */
export interface NoticeLanguage {
  /** ISO 639-1. */
  code: string;
  /** Small words that tell the language. */
  commonWords: readonly string[];
  /** January first; other spellings of a month stand beside it. */
  months: readonly (readonly string[])[];
  head: {
    /** Begins the line of the addressees. */
    addressees: RegExp;
    /** Begins a line that is no sentence of the notice: subject, reference, copy. */
    label: RegExp;
    salutation: RegExp;
    /** Group `name`. */
    reference: RegExp;
    /** Begins a line that names who issues it; the rest of the line is the office. */
    issuedBy: RegExp;
  };
  /** A sentence that closes the letter. */
  closing: RegExp;
  /** A line that names an office ("Chair of …"). */
  office: RegExp;
  /** Before a person's name. */
  personTitle: RegExp;
  /** "and", "or", commas between the members of a list. */
  listBreak: RegExp;
  zones: {
    /** Words for areas that a notice is about. */
    noun: RegExp;
    /** The list that follows is not the whole list. */
    open: RegExp;
    /** The list that follows is the whole list. */
    closed: RegExp;
    /** What follows is not meant. */
    except: RegExp;
    /** Right before a place where something happens, rather than one that is meant. */
    locative: RegExp;
  };
  measures: {
    vigilance: RegExp;
    suspend: RegExp;
    lift: RegExp;
    withdraw: RegExp;
    /** Beside a measure: it is not taken here. */
    negation: RegExp;
    /** An earlier measure that goes on or is only recalled. */
    recalled: RegExp;
    /** Right before the day from which it holds. */
    from: RegExp;
    /** Right before its last day. */
    until: RegExp;
    replaces: RegExp;
  };
  asks: {
    /** Something is asked in this sentence. */
    cue: RegExp;
    /** Group `who`. */
    whom: readonly RegExp[];
    /** A means that is offered for it. */
    means: RegExp;
  };
  /** Right before the day by which something is to be done. */
  deadline: RegExp;
  /** A time that hangs on another day ("within 30 days"). */
  relativeDeadline: RegExp;
  occasion: RegExp;
  coalition: {
    cue: RegExp;
    /** Group `name`, for a name that is not in quotation marks. */
    known: RegExp;
    allies: RegExp;
  };
  caveat: RegExp;
  /** What is told is told as reported. */
  reported: RegExp;
  attachments: {
    cue: RegExp;
    /** What a document is; the words up to here are its title. */
    titleEnd: RegExp;
    author: RegExp;
    disclaimer: RegExp;
  };
  contact: {
    cue: RegExp;
    /** Begins the part that says whom to write to afterwards. */
    afterwards: RegExp;
    /** Group `who`. */
    office: RegExp;
  };
  monitor: {
    cue: RegExp;
    /** Right before those who get the report, who are no monitors. */
    reportTo: RegExp;
  };
  kinds: {
    administrativeDecision: RegExp;
    plenary: RegExp;
    communique: RegExp;
    national: RegExp;
    industry: RegExp;
  };
}
