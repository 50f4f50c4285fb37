export { escapeCell } from './escape-cell.ts';
