import { memo } from 'react';
import type { Found } from '../../core/finding';
import type { TracePath } from '../../core/model';
import type { Subject, TraceView } from '../../core/trace';
import { PathWords } from './PathWords';
import classes from './PathList.module.css';

interface PathRowProps {
  view: TraceView;
  path: TracePath;
  /** Which of the listed paths it is. */
  index: number;
  rank: number;
  /** Goods were asked for, so that hops which state none are told. */
  gapsTold: boolean;
  found: Found | null;
  /** Where it stands in the list, and in which chunk of it. */
  row: number;
  chunk: number;
  /** How many rows the list has, where not all of them are drawn. */
  size: number | undefined;
  lit: boolean;
  opened: boolean;
  tabIndex: number;
  focused: (row: number) => void;
  point: (subject: Subject | null) => void;
  select: (subject: Subject) => void;
}

/** A path as a line of names; the whole row opens it. */
export const PathRow = memo(function PathRow(props: PathRowProps) {
  const { view, path, index, rank, gapsTold, found, row, chunk, size } = props;
  const { lit, opened, tabIndex, focused, point, select } = props;
  const subject = { kind: 'path', index } as const;
  const onFocus = () => {
    focused(row);
    point(subject);
  };
  return (
    <li
      className={classes.item}
      data-row={row}
      data-chunk={chunk}
      data-lit={lit}
      data-opened={opened}
      {...(size === undefined ? {} : { 'aria-setsize': size, 'aria-posinset': row + 1 })}
      onMouseEnter={() => point(subject)}
    >
      <button
        type="button"
        className={classes.row}
        tabIndex={tabIndex}
        aria-current={opened ? 'true' : undefined}
        onClick={() => select(subject)}
        onFocus={onFocus}
        onBlur={() => point(null)}
      >
        <span className={classes.rank}>{rank}</span>
        <span className={classes.content}>
          <PathWords view={view} path={path} gapsTold={gapsTold} found={found} />
        </span>
      </button>
    </li>
  );
});
