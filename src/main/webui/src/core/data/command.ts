/** Quotes for a POSIX shell where that is needed. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}._/-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

interface Order {
  file: string;
  format: string | null;
  dataset: string;
  mapping: string | null;
  strict: boolean;
  replace: boolean;
}

/** The same import on the command line. */
export function commandOf({ file, format, dataset, mapping, strict, replace }: Order): string {
  return [
    'java -jar spoor.jar import',
    quoted(file),
    ...(format === null ? [] : [`--format=${quoted(format)}`]),
    ...(dataset === '' ? [] : [`--dataset=${quoted(dataset)}`]),
    ...(mapping === null ? [] : [`--mapping=${quoted(mapping)}`]),
    ...(strict ? ['--strict'] : []),
    ...(replace ? ['--replace'] : []),
  ].join(' ');
}
