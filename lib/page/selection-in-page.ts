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
  const rows = [...table.rows].filter(isSelected);
  const head = table.rows[0];
  return { html: `<table>${markup(head === undefined || rows.includes(head) ? rows : [head, ...rows])}</table>`, text };
}
