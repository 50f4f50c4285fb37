export { type ByteSource, bytesSource } from './byte-source.ts';
export { documentText } from './document-text.ts';
export { type DocxText, docxText } from './docx-text.ts';
export { escapeCell } from './escape-cell.ts';
export { type FileProblem, type FileProblemCode, FileRefusal } from './file-problem.ts';
export { isReadEntry, isReadName } from './is-read-name.ts';
export { COMMAND_LINE_LIMITS, FILE_LIMITS, type FileLimits } from './limits.ts';
export { problem } from './problems.ts';
