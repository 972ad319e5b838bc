import { labelOf, type EntityDetail, type GraphNode, type RelationDetail } from '../model';
import { goodsOf, tradeContext, type TradeFlow, type TradeSubject } from '../trade-context';

/** The goods that an entity is, makes, sells, buys or contains, as far as its relations say. */
function goodsAround(
  entity: EntityDetail,
  relations: RelationDetail[],
): Pick<TradeSubject, 'categories' | 'hs'> {
  const parts: GraphNode[] = relations
    .flatMap(({ fromNode, toNode, components }) => [fromNode, toNode, ...components])
    .filter((node) => labelOf(node) === 'Component' && node.labels.length > 0);
  const own = labelOf(entity) === 'Component' ? [entity] : [];
  const { categories, hs } = goodsOf([...own, ...(own.length > 0 ? [] : parts)]);
  const codes = (entity.hsCodes ?? []).map(({ code }) => code);
  const stated = relations.flatMap(({ properties }) => properties.hs ?? []).map((code) => code.slice(0, 6));
  return { categories, hs: [...new Set([...hs, ...codes, ...(own.length > 0 ? [] : stated)])] };
}

const MOST = 6;

/**
 * The figures that concern an entity: of its goods, and of its country's trade where it is a company. Where nothing is
 * known of its goods, none does.
 */
export function figuresOn(
  entity: EntityDetail,
  relations: RelationDetail[],
  flows: TradeFlow[],
): TradeFlow[] {
  const goods = goodsAround(entity, relations);
  const country = labelOf(entity) === 'Company' ? entity.properties.country : undefined;
  const sides: Pick<TradeSubject, 'from' | 'to'>[] =
    country === undefined
      ? [{ from: [], to: [] }]
      : [
          { from: [country], to: [] },
          { from: [], to: [country] },
        ];
  const found = sides.flatMap((side) => tradeContext(flows, { ...goods, ...side }, MOST));
  return [...new Map(found.map((flow) => [flow.id, flow])).values()].slice(0, MOST);
}
