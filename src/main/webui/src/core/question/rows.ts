import { listOf, type Address, type Kind } from './kinds';

/** One field of the request: what a question holds of it, in the address, in the request and in a near miss. */
export interface Row<T> {
  /** What a question holds that does not ask for it. */
  unset: T;
  /** Where it stands in the form: in the sentence, or under this name among those that are offered. */
  place: string | null;
  /** Stated in the request and in a link that is handed on even so: they mean the same when a default changes later. */
  always: boolean;
  /** What of it holds the fewest paths back; without one no near miss touches it. */
  loosest: T | undefined;
  read: (address: Address) => T | undefined;
  write: (value: T) => Record<string, string[]>;
  /** Undefined is left out of the request. */
  body: (value: T) => unknown;
  /** What is left of it, as the server puts it into the request. */
  relax: (value: T, left: unknown) => T | undefined;
}

type Options<T> = Partial<Row<T>> & {
  unset: T;
  /** Keys by which older addresses name it. */
  also?: string[];
};

function rowOf<T>(
  read: Row<T>['read'],
  write: Row<T>['write'],
  options: Options<T> & Pick<Row<T>, 'relax'>,
): Row<T> {
  return {
    place: null,
    always: false,
    loosest: options.place ? options.unset : undefined,
    read,
    write,
    body: (value) => value ?? undefined,
    ...options,
  };
}

function firstStated<T>(address: Address, keys: string[], kind: Kind<T>): T | undefined {
  for (const key of keys) {
    const value = kind.parse(listOf(address[key]));
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

function stated(entries: [string, string[]][]): Record<string, string[]> {
  return Object.fromEntries(entries.filter(([, texts]) => texts.length > 0));
}

/** A field with one value, or a list of them, under its own name. */
export function field<T>(name: string, kind: Kind<T>, options: Options<T>): Row<T> {
  return rowOf<T>(
    (address) => firstStated(address, [name, ...(options.also ?? [])], kind),
    (value) => stated([[name, kind.print(value)]]),
    { relax: (_, left) => kind.parse(listOf(left)), ...options },
  );
}

/** The parts of a field, each with how older addresses name it. */
export type Parts<T> = { [P in keyof T & string]: readonly [Kind<T[P]>, ...string[]] };

/** A field with parts, each under its own name: `window.from`. `blank` is what a part is that is not stated beside others. */
export function group<T extends object>(
  name: string,
  parts: Parts<T>,
  options: Options<T> & { blank?: T },
): Row<T> {
  const { blank = options.unset, ...rest } = options;
  const entries = Object.entries(parts) as [keyof T & string, Parts<T>[keyof T & string]][];
  const read = (address: Address) => {
    const found = entries.flatMap(([part, [kind, ...also]]) => {
      const value = firstStated(address, [`${name}.${part}`, ...also], kind as Kind<unknown>);
      return value === undefined ? [] : [[part, value]];
    });
    return found.length > 0 ? { ...blank, ...(Object.fromEntries(found) as Partial<T>) } : undefined;
  };
  return rowOf<T>(
    read,
    (value) => stated(entries.map(([part, [kind]]) => [`${name}.${part}`, kind.print(value[part])])),
    {
      relax: (_, left) =>
        read(
          Object.fromEntries(Object.entries(left ?? {}).map(([part, value]) => [`${name}.${part}`, value])),
        ),
      ...rest,
    },
  );
}
