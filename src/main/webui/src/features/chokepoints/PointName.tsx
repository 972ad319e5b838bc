import { labelOf, nameOf, type GraphNode } from '../../core/model';
import { foundMark } from '../trace/state/linked-view';
import { KindGlyph } from '../common/KindGlyph';
import type { Acts } from './acts';
import classes from './Chokepoints.module.css';

interface PointNameProps extends Pick<Acts, 'select' | 'found'> {
  node: GraphNode | undefined;
  id: string;
}

/** Opens what is known of it. */
export function PointName({ node, id, found, select }: PointNameProps) {
  return (
    <button type="button" className={classes.name} onClick={() => select({ kind: 'node', id })}>
      <KindGlyph label={labelOf(node)} size={16} />
      <bdi data-found={foundMark({ found }, id)}>{nameOf(node, id)}</bdi>
      {node?.properties.country && <small>{node.properties.country}</small>}
    </button>
  );
}
