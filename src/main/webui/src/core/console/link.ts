import { parameterText, parameterValue } from '../cypher-text';

/** A statement with the texts of its parameters' fields, as it is written, kept and shared. */
export interface Draft {
  query: string;
  texts: Record<string, string>;
}

/** Reads an object of values, written as JSON, as the texts of fields. */
export function textsOf(values: unknown): Record<string, string> {
  const entries =
    typeof values === 'object' && values !== null && !Array.isArray(values) ? Object.entries(values) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, parameterText(value)]));
}

/**
 * Statement and parameters behind the `#` of an address: browsers never send that part, so a statement is in no server's
 * log and may be as long as it likes.
 */
export function hashOf(query: string, parameters: Record<string, unknown>): string {
  const params = new URLSearchParams({ query });
  if (Object.keys(parameters).length > 0) {
    params.set('parameters', JSON.stringify(parameters));
  }
  return params.toString();
}

export function draftOfHash(hash: string): Draft | null {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const query = params.get('query');
  return query === null ? null : { query, texts: textsOf(parameterValue(params.get('parameters') ?? '{}')) };
}
