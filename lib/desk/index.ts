export {
  type ChangedFinding,
  changesByAdvisories,
  changesOf,
  type HeldFinding,
  type ListChange,
  namedIn,
} from './advisory-changes.ts';
export { choicesOf, countRows, type DeskChoices, type DeskCounts } from './count-rows.ts';
export { type SnapshotStretch, snapshotStretches } from './evidence-in-text.ts';
export { assigneeOf, type DeskFilter, EVERYTHING, filterRows, isOpen, NOBODY, TO_DO } from './filters.ts';
export * from './letters/index.ts';
export { SAVED_VIEWS } from './limits.ts';
export { RowGathering, withRows } from './merge-rows.ts';
export { pageAddress } from './page-address.ts';
export { relatedRows } from './related.ts';
export { type DeskRow, deskRow, deskRows, inOrder } from './rows.ts';
export { hasStrangeCharacters, shownCharacters } from './shown-characters.ts';
export { splitReasons } from './signs.ts';
export { isSamePerson, needsSecond, standingOf } from './standing.ts';
export { storedFilter } from './stored-filter.ts';
export type * from './types.ts';
export { STANDING_STATES } from './types.ts';
export { type WhatChanged, whatChanged } from './what-changed.ts';
export type { DiffStretch } from './word-diff.ts';
