export { parcelOfJson } from './parcel-of-json.ts';
export { english } from './phrases/en.ts';
export type { Phrases } from './phrases/phrases.ts';
export { previewChange, type VerdictChange, type WatchedLine } from './preview-change.ts';
export { countFindings, type DocumentToScreen, screenDocument, screenedParcel, versionsOf } from './screen-document.ts';
export { screenParcel, screenStatements } from './screen-parcel.ts';
export type * from './types.ts';
export { VERDICTS_BY_STRENGTH } from './types.ts';
