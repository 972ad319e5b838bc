import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../words/use-locale';
import { formatCount } from '../../core/format';
import type { PathGroup } from '../../core/grouping';
import type { Grouping } from '../../core/listing';
import { labelOf, nameOf } from '../../core/model';
import type { TraceView } from '../../core/trace';
import { KindGlyph } from '../common/KindGlyph';
import { ListedBy } from '../common/ListedBy';
import { Route } from '../common/Route';
import classes from './PathList.module.css';

interface GroupRowProps {
  view: TraceView;
  by: Grouping;
  group: PathGroup;
  open: boolean;
  row: number;
  chunk: number;
  tabIndex: number;
  focused: (row: number) => void;
  toggle: (group: PathGroup) => void;
}

function GroupName({ view, by, group }: Pick<GroupRowProps, 'view' | 'by' | 'group'>) {
  const { t } = useTranslation();
  if (group.key === '') {
    return <span>{by === 'route' ? t('list.noRoute') : t('list.noIntermediary')}</span>;
  }
  if (by === 'route') {
    return <Route codes={group.key.split(' ')} />;
  }
  const node = view.nodes.get(group.key);
  return (
    <span className={classes.name}>
      <KindGlyph label={labelOf(node)} size={14} />
      <bdi>{nameOf(node, group.key)}</bdi>
      <ListedBy node={node} />
      {node?.properties.country && <small>{node.properties.country}</small>}
    </span>
  );
}

/** The heading of a group: how many paths, and whether they are shown. Left and right fold it. */
export function GroupRow({ view, by, group, open, row, chunk, tabIndex, focused, toggle }: GroupRowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { length: count } = group.paths;
  return (
    <li className={classes.group} data-row={row} data-chunk={chunk} data-open={open}>
      <button
        type="button"
        className="bare-button"
        tabIndex={tabIndex}
        aria-expanded={open}
        onClick={() => toggle(group)}
        onFocus={() => focused(row)}
        onKeyDown={(event) => {
          if (event.key === (open ? 'ArrowLeft' : 'ArrowRight')) {
            toggle(group);
          }
        }}
      >
        <IconChevronRight size={16} aria-hidden />
        <GroupName view={view} by={by} group={group} />
        <span className={classes.groupCount}>
          {t('list.groupCount', { count, shown: formatCount(count, locale) })}
        </span>
      </button>
    </li>
  );
}
