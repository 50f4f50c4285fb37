export { DOUBT_CODES, type Doubt, type DoubtCode, type DoubtValues, doubtOf } from './doubts.ts';
export type { Ambiguity, Draft, Reading, Span, Unsure } from './draft.ts';
export { type DraftOptions, draftAdvisory } from './draft-advisory.ts';
export { type DraftFile, draftSchema } from './draft-schema.ts';
export { addEntry, confirmField, type FieldPath, pathText, removeEntry, setField, valueAt } from './edit-draft.ts';
export { zoneOf } from './zone-of.ts';
