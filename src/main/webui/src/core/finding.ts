import { folded, hasWord, wordsOf } from './folding';
import { namesFor } from './names-in-script';
import { labelOf, type GraphNode, type NodeLabel } from './model';
import { placeOf } from './roles';
import type { TraceView } from './trace';

/** An entity of an answer that a search finds. */
export interface Hit {
  id: string;
  /** By its name, by another name, or by something else that is known of it. */
  by: 'name' | 'otherName' | 'fact';
  /** What has the words, where its name does not have them all. */
  value: string;
}

/** What a search has found, as the list and all pictures show it. */
export interface Found {
  ids: ReadonlySet<string>;
  /** Those in sight, in the order in which they are stepped through. */
  hits: Hit[];
  current: Hit | null;
  /** How many of the answer are left out of sight. */
  hidden: number;
}

/** What a search needs of the page's words. */
export interface FindWords {
  kind: (label: NodeLabel) => string;
  country: (code: string) => string;
}

interface Field {
  by: Hit['by'];
  value: string;
  text: string;
}

/** The texts of each entity, in the order in which the paths name them. */
export type FindIndex = Map<string, Field[]>;

const RANKS: Hit['by'][] = ['name', 'otherName', 'fact'];
// What ids begin with; kinds are found by the reader's own words for them.
const KIND = /^[a-z]+\//;

function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((each): each is string => typeof each === 'string' && each !== '');
}

/** The goods of the hops at each entity: codes, and components by name where the answer has it. */
function goodsOf(view: TraceView): Map<string, Set<string>> {
  const goods = new Map<string, Set<string>>();
  for (const { from, to, relations } of view.hops.values()) {
    const properties = relations.map((id) => view.relations.get(id)?.properties);
    const values = properties.flatMap((each) => [
      ...textsOf(each?.hs),
      ...textsOf(each?.components).map((id) => view.nodes.get(id)?.properties.name ?? id.replace(KIND, '')),
    ]);
    for (const id of [from, to]) {
      const known = goods.get(id) ?? new Set();
      values.forEach((value) => known.add(value));
      goods.set(id, known);
    }
  }
  return goods;
}

function factsOf(node: GraphNode, words: FindWords): string[] {
  const { country, makerCountry, origin, category, hs, topics, note } = node.properties;
  const codes = new Set(textsOf([placeOf(node), country, makerCountry, origin]));
  return [
    words.kind(labelOf(node)),
    ...[...codes].flatMap((code) => [words.country(code), code]),
    ...textsOf(category),
    ...textsOf(hs),
    ...textsOf(topics),
    ...textsOf(note),
  ];
}

/** Everything that the entities of an answer can be found by. */
export function findIndexOf(view: TraceView, words: FindWords): FindIndex {
  const goods = goodsOf(view);
  const field = (by: Hit['by']) => (value: string) => ({ by, value, text: folded(value) });
  return new Map(
    [...view.pathsByNode.keys()].map((id) => {
      const node = view.nodes.get(id) ?? { id, labels: [], properties: {} };
      const { name, other } = namesFor(node, id);
      const { aliases, identifiers, partNumber } = node.properties;
      return [
        id,
        [
          ...textsOf([name, other]).map(field('name')),
          ...[...textsOf(aliases), ...textsOf(partNumber), ...textsOf(identifiers), id.replace(KIND, '')].map(
            field('otherName'),
          ),
          ...[...factsOf(node, words), ...(goods.get(id) ?? [])].map(field('fact')),
        ],
      ];
    }),
  );
}

/** The best field for each word; null where a word has none. */
function matchOf(fields: Field[], words: string[]): Pick<Hit, 'by' | 'value'> | null {
  let worst: Field | undefined;
  for (const word of words) {
    // Fields stand in the order of their ranks.
    const best = fields.find(({ text }) => hasWord(text, word));
    if (!best) {
      return null;
    }
    worst = worst && RANKS.indexOf(worst.by) >= RANKS.indexOf(best.by) ? worst : best;
  }
  return worst ? { by: worst.by, value: worst.value } : null;
}

/** The entities that have every word of the query somewhere; those by name first, and else in the order of the paths. */
export function find(index: FindIndex, query: string): Hit[] {
  const words = wordsOf(query).map((word) => word.replace(KIND, ''));
  const hits = [...index].flatMap(([id, fields]) => {
    const match = matchOf(fields, words);
    return match ? [{ id, ...match }] : [];
  });
  return RANKS.flatMap((rank) => hits.filter(({ by }) => by === rank));
}

/** The hit after or before one, around the ends. */
export function stepFrom(hits: readonly Hit[], id: string | undefined, by: 1 | -1): Hit | undefined {
  const at = hits.findIndex((hit) => hit.id === id);
  return hits[(at + by + hits.length) % hits.length];
}
