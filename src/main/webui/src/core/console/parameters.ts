import { parameterValue } from '../cypher-text';

export type ParameterKind = 'missing' | 'text' | 'number' | 'boolean' | 'null' | 'list' | 'map';

/** What a field's text means: a value, or why it means none. */
export type ParameterReading =
  { ok: true; value: unknown; kind: ParameterKind } | { ok: false; why: 'json'; near: string };

// What begins like this is meant as JSON; anything else is the text itself, so that names need no quotes.
const MEANT_AS_JSON = /^\s*[[{"]/;

export function kindOfValue(value: unknown): ParameterKind {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'list';
  }
  const type = typeof value;
  return type === 'object' ? 'map' : type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'text';
}

/** The part of the text at which reading stopped. */
function nearOf(text: string, error: unknown): string {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const position = at === undefined ? text.length : Number(at);
  return text.slice(Math.max(0, position - 12), position + 12).trim();
}

export function readParameter(text: string | undefined): ParameterReading {
  if (text === undefined || text.trim() === '') {
    return { ok: true, value: null, kind: 'missing' };
  }
  if (!MEANT_AS_JSON.test(text)) {
    const value = parameterValue(text);
    return { ok: true, value, kind: kindOfValue(value) };
  }
  try {
    const value = JSON.parse(text) as unknown;
    return { ok: true, value, kind: kindOfValue(value) };
  } catch (error) {
    return { ok: false, why: 'json', near: nearOf(text, error) };
  }
}

/** Those that have no value yet; null is one, where it is written. */
export function missingParameters(names: string[], texts: Record<string, string>): string[] {
  return names.filter((name) => {
    const reading = readParameter(texts[name]);
    return reading.ok && reading.kind === 'missing';
  });
}

/** The values of all names; null while one of them cannot be read. */
export function readParameters(
  names: string[],
  texts: Record<string, string>,
): Record<string, unknown> | null {
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const reading = readParameter(texts[name]);
    if (!reading.ok) {
      return null;
    }
    values[name] = reading.value;
  }
  return values;
}
