import type { ReactNode } from 'react';
import { TableScroll } from '../../ui/TableScroll.tsx';
import styles from './MethodPage.module.css';

interface FigureTableProps {
  readonly title: string;
  /** Columns, that of the names first. */
  readonly head: readonly string[];
  readonly rows: readonly { readonly key: string; readonly name: ReactNode; readonly cells: readonly string[] }[];
}

/** Figures in rows, each with its name before it. */
export function FigureTable({ title, head, rows }: FigureTableProps) {
  return (
    <TableScroll label={title}>
      <table className={`data-table ${styles.figures}`}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={head[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
