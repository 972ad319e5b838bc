/** A text as Cypher writes it. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** An entity or source with all that it is tied to. */
export function cypherOfNode(label: string, id: string): string {
  return `MATCH (n:${label} {id: ${quoted(id)}})\nOPTIONAL MATCH (n)-[r]-(other)\nRETURN n, r, other\nLIMIT 200`;
}

/** The relations between two entities, one way. */
export function cypherOfHop(from: string, to: string): string {
  return `MATCH (a {id: ${quoted(from)}})-[r]->(b {id: ${quoted(to)}})\nRETURN a, r, b\nLIMIT 200`;
}
