export { documentText } from './document-text.ts';
export { type DocxText, docxText } from './docx-text.ts';
export { escapeCell } from './escape-cell.ts';
export { type FileProblem, type FileProblemCode, FileRefusal } from './file-problem.ts';
