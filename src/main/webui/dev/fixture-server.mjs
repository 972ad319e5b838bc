// A stand-in for the server, for work on the page alone: it answers from the evidence files, slowly and simply.
// node dev/fixture-server.mjs [port] [folder of the built page]
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEvidence } from './evidence.mjs';
import { trace } from './trace.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.argv[2] ?? 8080);
const staticFolder = resolve(process.argv[3] ?? join(here, '../../../../target/classes/static'));
const evidence = readEvidence(process.env.SPOOR_EVIDENCE ?? resolve(here, '../../resources/evidence'));
const snapshot = { version: 'fixture', nodes: evidence.nodes.size, relations: evidence.relations.length };
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

function problem(status, detail) {
  return { status, type: 'application/problem+json', body: { title: 'Problem', status, detail } };
}

function node(id) {
  const found = evidence.nodes.get(id);
  return found && { id, labels: found.labels, properties: found.properties };
}

function findEntities(params) {
  const text = (params.get('q') ?? '').toLowerCase();
  const label = params.get('label');
  const hits = [...evidence.nodes.values()].filter((each) => !label || each.labels[0] === label);
  const entities = hits.flatMap((each) => {
    const { name, aliases = [] } = each.properties;
    const alias = aliases.find((other) => other.toLowerCase().includes(text));
    if (name.toLowerCase().includes(text)) {
      return { ...node(each.id), match: { field: 'name', value: name } };
    }
    return alias ? { ...node(each.id), match: { field: 'alias', value: alias } } : [];
  });
  return { entities: entities.slice(0, Number(params.get('limit') ?? 20)), complete: entities.length <= 20 };
}

function entity(id) {
  const found = node(id);
  if (!found) {
    return problem(404, `There is no entity '${id}'.`);
  }
  const counts = new Map();
  for (const relation of evidence.relations) {
    for (const direction of [relation.from === id && 'out', relation.to === id && 'in'].filter(Boolean)) {
      const key = `${relation.type} ${direction}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const neighbours = [...counts].map(([key, count]) => {
    const [type, direction] = key.split(' ');
    return { type, direction, count };
  });
  const sources = found.properties.sources.map((each) => evidence.sources.get(each)).filter(Boolean);
  return { ...found, sources, listings: evidence.listings.get(id) ?? [], hsCodes: [], neighbours };
}

function degreeOf(id) {
  return evidence.relations.filter(({ from, to }) => from === id || to === id).length;
}

function graphOf(ids, relations) {
  const nodes = ids.map(node).filter(Boolean);
  const degrees = Object.fromEntries(nodes.map(({ id }) => [id, degreeOf(id)]));
  return { nodes, relations, degrees, complete: true, total: relations.length };
}

function neighbours(id, params) {
  const [type, direction] = [params.get('type'), params.get('direction')];
  const offset = Number(params.get('offset') ?? 0);
  const found = evidence.relations.filter(
    (each) =>
      (type === null || each.type === type) &&
      ((each.from === id && direction !== 'in') || (each.to === id && direction !== 'out')),
  );
  const part = found.slice(offset, offset + Number(params.get('limit') ?? 50));
  const ids = new Set(part.map(({ from, to }) => (from === id ? to : from)));
  return { ...graphOf([...ids], part), total: found.length };
}

function subgraph({ ids }) {
  const wanted = new Set(ids);
  const between = evidence.relations.filter(({ from, to }) => wanted.has(from) && wanted.has(to));
  return graphOf([...wanted], between);
}

function source(id) {
  const found = evidence.sources.get(id);
  if (!found) {
    return problem(404, `There is no source '${id}'.`);
  }
  const cited = ({ properties }) => properties.sources.includes(id);
  const entities = [...evidence.nodes.values()].filter(cited);
  return {
    ...found,
    relations: evidence.relations.filter(cited),
    entities: entities.map(({ id, labels, properties }) => ({ id, labels, name: properties.name })),
    complete: true,
  };
}

function relation(id) {
  const found = evidence.relations.find((each) => each.id === id);
  if (!found) {
    return problem(404, `There is no relation '${id}'.`);
  }
  return {
    ...found,
    fromNode: node(found.from),
    toNode: node(found.to),
    components: found.properties.components.map(node).filter(Boolean),
    sources: found.properties.sources.map((each) => evidence.sources.get(each)).filter(Boolean),
    dataset: { id: 'evidence', name: 'Evidence package', version: 'fixture' },
  };
}

const QUERY = {
  id: 'suppliers-of',
  title: 'Suppliers of a company',
  description: 'Who supplies it, how sure that is',
  parameters: [{ name: 'name', default: 'JSC Izhevsk Electromechanical Plant Kupol' }],
  cypher: 'MATCH (a:Company)-[r:SUPPLIES]->(b:Company {name: $name})\nRETURN a.name, r.confidence, b.name',
};

function cypher({ query, limit }) {
  if (/\b(create|merge|delete|set)\b/i.test(query)) {
    return problem(403, 'Only reading is allowed here: this statement would write.');
  }
  const rows = evidence.relations
    .filter((each) => each.type === 'SUPPLIES')
    .map((each) => [
      node(each.from).properties.name,
      each.properties.confidence,
      node(each.to).properties.name,
    ]);
  return {
    lines: [
      { columns: ['a.name', 'r.confidence', 'b.name'] },
      ...rows.slice(0, limit),
      { truncated: rows.length > limit, cut: [], summary: {} },
    ],
  };
}

function answer(method, path, params, body) {
  const id = (prefix) => decodeURIComponent(path.slice(prefix.length));
  if (path === '/api/status') return { state: 'ready', message: null, snapshot };
  if (path === '/api/entities') return findEntities(params);
  if (path.endsWith('/neighbours')) {
    return neighbours(id('/api/entities/').replace(/\/neighbours$/, ''), params);
  }
  if (path.startsWith('/api/sources/')) return source(id('/api/sources/'));
  if (path === '/api/tradeflows') return { tradeflows: evidence.tradeflows, complete: true };
  if (path.startsWith('/api/entities/')) return entity(id('/api/entities/'));
  if (path.startsWith('/api/relations/')) return relation(id('/api/relations/'));
  if (path === '/api/queries') return { queries: [QUERY] };
  if (method !== 'POST') return problem(404, `There is nothing at ${path}.`);
  if (path === '/api/relations') {
    const relations = body.ids.map(relation).filter((each) => each.id);
    return { relations, unknown: [], total: body.ids.length, complete: true };
  }
  if (path === '/api/subgraphs') return subgraph(body);
  if (path === '/api/traces') return { ...trace(evidence, body), snapshot, elapsedMs: 12 };
  if (path === '/api/traces/cypher') return { cypher: QUERY.cypher, parameters: { name: 'x' } };
  if (path === '/api/cypher') return cypher(body);
  if (path === '/api/exports') {
    const { graph } = trace(evidence, body.trace);
    return {
      directed: true,
      multigraph: true,
      graph: { question: body.trace, sources: [...evidence.sources.values()] },
      nodes: graph.nodes,
      edges: graph.relations,
    };
  }
  return problem(404, `There is nothing at ${path}.`);
}

function sendFile(response, path) {
  const wanted = normalize(join(staticFolder, path));
  const file =
    wanted.startsWith(staticFolder) && extname(wanted) !== '' && existsSync(wanted)
      ? wanted
      : join(staticFolder, 'index.html');
  response.writeHead(200, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': POLICY,
  });
  response.end(readFileSync(file));
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (!url.pathname.startsWith('/api/')) {
    sendFile(response, url.pathname);
    return;
  }
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString();
  const result = answer(request.method, url.pathname, url.searchParams, text === '' ? {} : JSON.parse(text));
  if (result.lines) {
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
    response.end(result.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    return;
  }
  const failed = typeof result.status === 'number' && result.body;
  response.writeHead(failed ? result.status : 200, {
    'Content-Type': failed ? result.type : 'application/json',
    ...(url.pathname === '/api/exports'
      ? { 'Content-Disposition': 'attachment; filename="spoor-fixture.json"' }
      : {}),
  });
  response.end(JSON.stringify(failed ? result.body : result));
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));
