// Without zod and without the bundled texts, so that the content script stays small: it gets a list that was already
// checked. Whoever checks or ships a list takes `@/lib/advisories/check-list`, `…/schema` or `…/bundled-list`.
export { type ContactOnDate, contactOn } from './contact-on.ts';
export type { Draft } from './draft/draft.ts';
export { inLanguage, type ToldWords, toldIn } from './in-language.ts';
export type { ListFault } from './list-fault.ts';
export type { Basis, PlaceRegime, Regime, VerdictClass } from './regime.ts';
export { regimeOn } from './regime-on.ts';
export type {
  Advisory,
  AdvisoryKind,
  AdvisoryList,
  Attachment,
  Certainty,
  Contact,
  DatedRange,
  Deadline,
  Effect,
  Localized,
  Source,
  Statement,
  Zone,
} from './schema.ts';
export { withoutEndedAddresses } from './without-ended-addresses.ts';
