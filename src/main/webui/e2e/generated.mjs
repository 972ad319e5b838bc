// Answers of any size, made up by rule, for measuring and for states that the evidence does not have.
const COUNTRIES = ['CN', 'HK', 'AE', 'TR', 'KZ', 'RU'];
// Prime to most numbers, so that every entity gets its turn.
const STRIDES = [1, 7, 11, 13, 17];
const CONFIDENCES = ['confirmed', 'probable', 'possible'];

function nodeOf(layer, index) {
  const label = layer < 3 ? 'Company' : layer === 3 ? 'Component' : 'WeaponSystem';
  const country = layer < 3 ? { country: layer === 2 ? 'RU' : COUNTRIES[(index + layer) % 5] } : {};
  return {
    id: `made/${layer}-${index}`,
    labels: [label],
    properties: {
      name: `${label} ${layer}-${index} of a made-up answer`,
      ...country,
      ...(layer === 4 && { operator: 'RU' }),
    },
  };
}

/** An answer in which `nodes` entities stand in five layers, each on a path of its own or more. */
export function generatedAnswer(nodes) {
  const perLayer = Math.ceil(nodes / 5);
  const graph = { nodes: [], relations: [] };
  for (let layer = 0; layer < 5; layer += 1) {
    for (let index = 0; index < perLayer; index += 1) graph.nodes.push(nodeOf(layer, index));
  }
  const known = new Set();
  const paths = Array.from({ length: Math.round(perLayer * 1.7) }, (_, index) => {
    const ids = [0, 1, 2, 3, 4].map((layer) => `made/${layer}-${(index * STRIDES[layer]) % perLayer}`);
    const hops = ids.slice(1).map((to, place) => {
      const id = `${ids[place]}>${to}`;
      const confidence = CONFIDENCES[(index + place) % 3];
      if (!known.has(id)) {
        known.add(id);
        const year = 2019 + ((index + place) % 7);
        const properties = {
          confidence,
          sources: ['s'],
          reported: '2024-05',
          ...(index % 3 && { validFrom: `${year}-03` }),
        };
        graph.relations.push({
          id,
          type: place < 2 ? 'SUPPLIES' : 'USED_IN',
          from: ids[place],
          to,
          properties,
        });
      }
      return { relations: [id], confidence, sources: 1, gap: false, weight: 0.7 };
    });
    return { nodes: ids, hops, length: 4, strength: 0.24, weakest: index % 4 };
  });
  const summary = {
    paths: paths.length,
    returned: paths.length,
    complete: true,
    cut: [],
    pairs: perLayer,
    starts: perLayer,
    ends: perLayer,
    skippedHubs: [],
  };
  return { paths, graph, summary, snapshot: { version: 'v', nodes, relations: known.size }, elapsedMs: 1 };
}
