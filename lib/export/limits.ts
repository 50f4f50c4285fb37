/** Characters of a cell in Excel; longer words are cut, and end with the mark below. */
export const CELL_LENGTH = 32_767;
export const CUT_MARK = ' […]';

/** Readings that the report tells one by one; those before are counted. */
export const REPORT_READINGS = 2_000;
