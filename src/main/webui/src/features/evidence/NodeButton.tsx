import { labelOf, nameOf, type GraphNode } from '../../core/model';
import type { ViewParams } from '../../core/search';
import { KindGlyph } from '../common/KindGlyph';
import { ListedBy } from '../common/ListedBy';
import classes from './Evidence.module.css';

interface NodeButtonProps {
  node: GraphNode | undefined;
  id: string;
  openView: (view: ViewParams) => void;
}

export function NodeButton({ node, id, openView }: NodeButtonProps) {
  return (
    <button type="button" className={classes.node} onClick={() => openView({ node: id })}>
      <KindGlyph label={labelOf(node)} size={17} />
      <bdi>{nameOf(node, id)}</bdi>
      <ListedBy node={node} />
      {node?.properties.country && <small>{node.properties.country}</small>}
    </button>
  );
}
