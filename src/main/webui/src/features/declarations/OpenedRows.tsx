import { wordOf, type Cell, type Dimension, type Selection } from '../../core/declarations/model';
import { RowList } from './RowList';

interface OpenedRowsProps {
  selection: Selection;
  by: Dimension[];
  cell: Cell;
  close: () => void;
}

/** The declarations of a cell, each as its file says it. */
export function OpenedRows({ selection, by, cell, close }: OpenedRowsProps) {
  const values = Object.fromEntries(
    by.flatMap((dimension, at) => {
      const value = cell.values[at];
      return value ? [[dimension, wordOf(value)]] : [];
    }),
  );
  return <RowList key={JSON.stringify(values)} question={{ selection, cell: values }} close={close} />;
}
