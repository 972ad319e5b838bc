/** Names of the `$parameters` in a statement, in order of appearance; texts and comments hold none. */
export function parameterNames(query: string): string[] {
  const bare = query
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/\/\/[^\n]*/g, ' ')
    .replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`/g, ' ');
  return [...new Set([...bare.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? ''))];
}

/** A field's text as a value: JSON where it is JSON, else the text itself. */
export function parameterValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

export function parameterText(value: unknown): string {
  if (value === undefined) {
    return '';
  }
  // Written out: an empty field is asked for, and whoever hands over a null means it.
  if (value === null) {
    return 'null';
  }
  // A text that reads as JSON keeps its quotes, or it would come back as a number.
  if (typeof value === 'string') {
    return typeof parameterValue(value) === 'string' ? value : JSON.stringify(value);
  }
  return JSON.stringify(value);
}

/** Dates, numbers beyond what JSON holds and the like come as `{"$type","_value"}`; they are shown as their value. */
export function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$type' in value) || !('_value' in value)) {
    return value;
  }
  return Object.keys(value).length === 2 ? value._value : value;
}

function plainDeep(_key: string, value: unknown): unknown {
  return plainValue(value);
}

/** Any value as JSON, in one line or indented. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, plainDeep, indent);
}

/** One line for a cell: a node by its name, everything else as JSON. */
export function cellText(cell: unknown): string {
  const value = plainValue(cell);
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'string') {
    return value;
  }
  if (typeof value === 'object' && !Array.isArray(value)) {
    const { labels, properties } = value as { labels?: unknown; properties?: Record<string, unknown> };
    const name = properties?.name ?? properties?.title ?? properties?.id;
    if (Array.isArray(labels) && typeof name === 'string') {
      return `(${name})`;
    }
  }
  return jsonText(value);
}
