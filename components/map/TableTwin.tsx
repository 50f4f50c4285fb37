import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import './TableTwin.css';

export interface TableTwinProps {
  id: string;
  /** Of the layer whose twin it is. */
  title: string;
  /** Above the table, in words. */
  text?: string;
  columns: readonly string[];
  /** Cells of a row: its first one names it. Made only when the table is open. */
  rows: () => readonly TableRow[];
  children?: ComponentChildren;
}

export interface TableRow {
  key: string;
  cells: readonly ComponentChildren[];
}

/** A layer of the map as a table: the same for who does not see the picture. */
export function TableTwin({ id, title, text, columns, rows, children }: TableTwinProps) {
  const [isOpen, setOpen] = useState(false);
  const [first, ...others] = columns;
  return (
    <details class="table-twin" data-twin={id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('map.tableOf', [title])}</summary>
      {text !== undefined && <p>{text}</p>}
      {isOpen && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="table-twin-scroll" tabIndex={0} aria-label={i18n.t('map.tableOf', [title])}>
          <table class="map-table">
            <thead>
              <tr>
                <th scope="col">{first}</th>
                {others.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(({ key, cells: [name, ...cells] }) => (
                <tr key={key} data-row={key}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td key={others[at]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {children}
    </details>
  );
}
