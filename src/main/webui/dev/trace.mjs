// The trace by plain depth-first search; good for a few hundred relations. The meaning is src/docs/STRENGTH.md's.
const FLOW = ['SUPPLIES', 'MANUFACTURES', 'DEVELOPS', 'TRADES', 'IMPORTED_BY', 'USED_IN'];
const LEVELS = ['possible', 'probable', 'confirmed'];
const CONFIDENCE_WEIGHT = { confirmed: 0.95, probable: 0.75, possible: 0.45 };
const WAR = '2022-02-24';

function chosenBy(selector, node) {
  const { labels = [], countries = [], operators = [], ids = [] } = selector;
  const among = (allowed, values) => allowed.length === 0 || values.some((value) => allowed.includes(value));
  return (
    among(labels, node.labels) &&
    among(ids, [node.id]) &&
    among(countries, [node.properties.country]) &&
    among(operators, (node.properties.operator ?? '').split(';'))
  );
}

function hopOf(relations, nodes) {
  const best = LEVELS.findLast((level) => relations.some((each) => each.properties.confidence === level));
  const sources = new Set(relations.flatMap((each) => each.properties.sources)).size;
  const dates = relations.map(
    (each) => each.properties.validTo ?? each.properties.validFrom ?? each.properties.reported,
  );
  const newest = dates.filter(Boolean).sort().at(-1);
  const recency = newest === undefined ? 0.95 : newest >= WAR.slice(0, newest.length) ? 1 : 0.9;
  const { from, to } = relations[0];
  const goods =
    [from, to].some((id) => nodes.get(id).labels[0] === 'Component') ||
    relations.some((each) => each.properties.components.length > 0);
  const weight = CONFIDENCE_WEIGHT[best] * (1 - 0.15 / Math.max(1, sources)) * recency * (goods ? 1 : 0.9);
  return { relations: relations.map((each) => each.id), confidence: best, sources, gap: false, weight };
}

function adjacency({ relations, nodes }, types, minConfidence) {
  const grouped = new Map();
  const add = (from, to, relation) => {
    const next = grouped.get(from) ?? new Map();
    next.set(to, [...(next.get(to) ?? []), relation]);
    grouped.set(from, next);
  };
  for (const relation of relations) {
    const sure = LEVELS.indexOf(relation.properties.confidence) >= LEVELS.indexOf(minConfidence);
    if (sure && types.includes(relation.type)) {
      add(relation.from, relation.to, relation);
      if (!FLOW.includes(relation.type)) add(relation.to, relation.from, relation);
    }
  }
  return {
    next: (id) => grouped.get(id) ?? new Map(),
    hop: (from, to) => hopOf(grouped.get(from).get(to), nodes),
  };
}

function search(evidence, { from, to, relations, maxHops, minConfidence }) {
  const graph = adjacency(evidence, relations, minConfidence);
  const isEnd = (id) => chosenBy(to, evidence.nodes.get(id));
  const found = [];
  const walk = (path) => {
    const id = path.at(-1);
    if (path.length > 1 && isEnd(id)) found.push([...path]);
    if (path.length > maxHops) return;
    for (const other of graph.next(id).keys()) {
      if (!path.includes(other)) walk([...path, other]);
    }
  };
  for (const node of evidence.nodes.values()) {
    if (chosenBy(from, node)) walk([node.id]);
  }
  return found.map((nodes) => {
    const hops = nodes.slice(1).map((id, index) => graph.hop(nodes[index], id));
    const cost = hops.reduce((sum, hop) => sum + Math.round(-1e6 * Math.log(hop.weight)), 0);
    const least = Math.min(...hops.map((hop) => hop.weight));
    const weakest = hops.findIndex((hop) => hop.weight === least);
    return { nodes, hops, length: hops.length, strength: Math.exp(-cost / 1e6), weakest, cost };
  });
}

function ranked(paths, rank) {
  const byIds = (a, b) => (a.nodes.join('\n') < b.nodes.join('\n') ? -1 : 1);
  return rank === 'strongest'
    ? paths.sort((a, b) => a.cost - b.cost || a.length - b.length || byIds(a, b))
    : paths.sort((a, b) => a.length - b.length || a.cost - b.cost || byIds(a, b));
}

const DEFAULTS = {
  from: { labels: ['Company'], countries: ['CN', 'HK'] },
  to: { labels: ['WeaponSystem'], operators: ['RU'] },
  relations: FLOW,
  maxHops: 6,
  minConfidence: 'possible',
  rank: 'shortest',
  k: 50,
  offset: 0,
};

/** How many different entities of each label stand at this place of the paths. */
function labelCounts(evidence, paths, place) {
  const counts = {};
  for (const id of new Set(paths.map((path) => path.nodes.at(place)))) {
    const [label] = evidence.nodes.get(id).labels;
    counts[label] = (counts[label] ?? 0) + 1;
  }
  return counts;
}

export function trace(evidence, body) {
  const question = { ...DEFAULTS, ...body };
  const all = ranked(search(evidence, question), question.rank);
  const paths = all.slice(question.offset, question.offset + question.k);
  const nodeIds = new Set(paths.flatMap((path) => path.nodes));
  const relationIds = new Set(paths.flatMap((path) => path.hops.flatMap((hop) => hop.relations)));
  const count = (key) => new Set(all.map(key)).size;
  return {
    paths,
    graph: {
      nodes: [...nodeIds].map((id) => evidence.nodes.get(id)),
      relations: evidence.relations.filter((each) => relationIds.has(each.id)),
    },
    summary: {
      paths: all.length,
      returned: paths.length,
      complete: true,
      cut: [],
      pairs: count((path) => `${path.nodes[0]} ${path.nodes.at(-1)}`),
      starts: count((path) => path.nodes[0]),
      ends: count((path) => path.nodes.at(-1)),
      startLabels: labelCounts(evidence, all, 0),
      endLabels: labelCounts(evidence, all, -1),
      skippedHubs: [],
      expanded: 0,
      nearMisses: [],
    },
  };
}
