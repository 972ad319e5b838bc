import type { ProfileEntity } from '../../api/profile';
import type { GraphNode } from '../../core/model';
import { NodeButton } from '../evidence/NodeButton';
import { useOpenView } from './use-open-view';
import { useWord } from './use-word';

const ENTITIES = ['part', 'maker', 'weapon'];

/** As the other parts of the page name an entity. */
function nodeOf(entity: ProfileEntity | undefined): GraphNode | undefined {
  return entity && { id: entity.id, labels: [entity.label], properties: { name: entity.name } };
}

/** The way to the page of an entity that a row names. */
export function Named({ id, entities }: { id: string; entities: Map<string, ProfileEntity> }) {
  const openView = useOpenView();
  return <NodeButton id={id} node={nodeOf(entities.get(id))} openView={openView} />;
}

interface ProfileValueProps {
  column: string;
  value: string;
  entities: Map<string, ProfileEntity>;
}

/** What a row has in a column, in words; what is not known is said. */
export function ProfileValue({ column, value, entities }: ProfileValueProps) {
  const word = useWord();
  return ENTITIES.includes(column) && value !== '' ? (
    <Named id={value} entities={entities} />
  ) : (
    <bdi>{word(column, value)}</bdi>
  );
}
