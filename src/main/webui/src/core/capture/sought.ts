import type { GraphNode, RelationDetail, Source } from '../model';
import type { Sought } from './reading';

/** As many names, each as long, as are looked for at once. */
const MOST_NAMES = 60;
const LONGEST_NAME = 300;

const namesOf = ({ properties: { name, aliases = [] } }: GraphNode) => (name ? [name, ...aliases] : aliases);

/** What a relation says of one of its documents, so that the passage can be looked for. */
export function soughtOf(relation: RelationDetail, source: Source): Sought {
  const said = relation.supports?.find((each) => each.source === source.id);
  const quote = relation.sources.length === 1 ? relation.properties.quote : undefined;
  const names = [relation.fromNode, relation.toNode, ...relation.components]
    .flatMap(namesOf)
    .filter((name) => name.length <= LONGEST_NAME);
  return {
    locator: said?.locator || source.locator || '',
    says: said?.says ?? '',
    quote: typeof quote === 'string' ? quote : '',
    names: [...new Set(names)].slice(0, MOST_NAMES),
  };
}
