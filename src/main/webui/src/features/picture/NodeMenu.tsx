import { labelOf, nameOf } from '../../core/model';
import type { TraceView } from '../../core/trace';
import { EntityMenu } from '../common/menu/EntityMenu';
import { useAsking } from '../common/menu/use-asking';
import { useTraceSearch } from '../trace/state/use-trace-search';

export interface MenuAt {
  id: string;
  place: { x: number; y: number };
}

interface NodeMenuProps extends MenuAt {
  view: TraceView;
  close: () => void;
}

export function NodeMenu({ id, place, view, close }: NodeMenuProps) {
  const { question } = useTraceSearch();
  const node = view.nodes.get(id);
  const sections = useAsking({ id, label: labelOf(node) }, question);
  return <EntityMenu place={place} title={nameOf(node, id)} sections={sections} close={close} />;
}
