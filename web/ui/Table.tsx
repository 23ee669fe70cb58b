/** A table that scrolls sideways by itself when it must. Rows and cells are plain `<tr>` and `<td>`; numbers get `number`. */
import { type ReactNode, useId } from 'react';
import './Table.css';

export interface Column {
  label: string;
  /** Right-aligned, tabular. */
  number?: boolean;
  /** Spoken only, for columns of buttons. */
  hidden?: boolean;
}

export interface TableProps {
  /** What it lists; spoken. */
  caption: string;
  columns: readonly Column[];
  children: ReactNode;
}

export function Table({ caption, columns, children }: TableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table-scroll" aria-labelledby={id} tabIndex={0}>
      <table className="table">
        <caption className="sr-only" id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.number ? 'number' : undefined}>
                {column.hidden ? <span className="sr-only">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
