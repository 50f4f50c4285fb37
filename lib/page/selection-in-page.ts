/**
 * Runs in the page and changes nothing there: nothing is cloned, as that would wake elements of the page's own. Rows and
 * blocks that are selected in part are taken whole, and the header of a table goes with its rows.
 */
export function selectionInPage(): { html: string; text: string } {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return { html: '', text: '' };
  const range = selection.getRangeAt(0);
  const around = range.commonAncestorContainer;
  const element = around instanceof Element ? around : around.parentElement;
  const table = element?.closest('table') ?? null;
  const isSelected = (part: Node) => range.intersectsNode(part);
  const markup = (parts: Iterable<Element>) => [...parts].map(({ outerHTML }) => outerHTML).join('');
  const text = String(selection);
  if (table === null)
    return { html: markup([...(around instanceof Element ? around.children : [])].filter(isSelected)), text };
  const all = [...table.rows];
  // Rows of a single cell above the header are titles.
  const header = all.findIndex(({ cells }) => cells.length > 1);
  const isOfHead = (row: HTMLTableRowElement, at: number) =>
    table.tHead === null ? at <= header : row.parentElement === table.tHead;
  return { html: `<table>${markup(all.filter((row, at) => isOfHead(row, at) || isSelected(row)))}</table>`, text };
}
