import type { ListRow, PathGroup } from '../../core/grouping';
import type { Grouping } from '../../core/listing';
import { rankOf } from '../../core/trace';
import type { LinkedView } from '../trace/state/linked-view';
import { GroupRow } from './GroupRow';
import classes from './PathList.module.css';
import { PathRow } from './PathRow';
import { CHUNK, type Chunks } from './use-chunks';

interface PathRowsProps {
  linked: LinkedView;
  rows: ListRow[];
  group: Grouping | undefined;
  chunks: Chunks;
  roving: { row: number; setRow: (row: number) => void };
  toggle: (group: PathGroup) => void;
  /** Goods were asked for. */
  gapsTold: boolean;
}

function keyOf(row: ListRow): string {
  return row.kind === 'group' ? `group ${row.group.key}` : `${row.group ?? ''} ${String(row.path)}`;
}

/** The rows of the list; of long lists only the chunks that are near, and space in the place of the others. */
export function PathRows({ linked, rows, group, chunks, roving, toggle, gapsTold }: PathRowsProps) {
  const { view, highlight, selected, found, point, select } = linked;
  const drawn = (row: ListRow, index: number) => {
    const place = {
      row: index,
      chunk: Math.floor(index / CHUNK),
      tabIndex: index === roving.row ? 0 : -1,
      focused: roving.setRow,
    };
    const path = row.kind === 'path' ? view.paths[row.path] : undefined;
    if (row.kind === 'group') {
      return (
        <GroupRow
          key={keyOf(row)}
          {...place}
          view={view}
          by={group ?? 'supplier'}
          group={row.group}
          open={row.open}
          toggle={toggle}
        />
      );
    }
    return path ? (
      <PathRow
        key={keyOf(row)}
        {...place}
        view={view}
        path={path}
        index={row.path}
        rank={rankOf(view, row.path)}
        gapsTold={gapsTold}
        found={found?.ids.size && path.nodes.some((id) => found.ids.has(id)) ? found : null}
        size={chunks.windowed ? rows.length : undefined}
        lit={highlight?.paths.has(row.path) ?? false}
        opened={selected?.kind === 'path' && selected.index === row.path}
        point={point}
        select={select}
      />
    ) : null;
  };
  const starts = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, chunk) => chunk);
  return starts.flatMap((chunk) =>
    chunks.isShown(chunk)
      ? rows.slice(chunk * CHUNK, (chunk + 1) * CHUNK).map((row, index) => drawn(row, chunk * CHUNK + index))
      : [
          <li
            key={`space ${String(chunk)}`}
            aria-hidden
            className={classes.space}
            data-chunk={chunk}
            data-filler
            style={{ height: chunks.heightOf(chunk) }}
          />,
        ],
  );
}
