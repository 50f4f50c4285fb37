export { type ByteSource, bytesSource } from './byte-source.ts';
export { documentText } from './document-text.ts';
export { type DocxText, docxText } from './docx-text.ts';
export { escapeCell, unescapeCell } from './escape-cell.ts';
export { type FileProblem, type FileProblemCode, FileRefusal } from './file-problem.ts';
export { isReadEntry, isReadName } from './is-read-name.ts';
export { COMMAND_LINE_LIMITS, FILE_LIMITS, type FileLimits } from './limits.ts';
export { DECISION_MARK, FINDING_MARK, LIST_MARK, OWN_LABELS, type OwnField } from './own-export.ts';
export { problem } from './problems.ts';
