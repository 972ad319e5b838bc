import { countInferred, genericsOf } from './grades';
import { authoritiesOf } from './listed';
import { nameOf, type TracePath } from './model';
import { factsOf, intermediariesOf } from './path-facts';
import { rankOf, type TraceView } from './trace';
import { weakestOf } from './weakest';

export type Cell = string | number | null;

/** What a column needs to make its cells: the words of the page. */
export interface TableWords {
  country: (code: string) => string;
  confidence: (confidence: string) => string;
  authority: (authority: string) => string;
}

interface Column {
  name: string;
  /** Shown unless other columns are chosen. */
  usual: boolean;
  cell: (view: TraceView, path: TracePath, place: number, words: TableWords) => Cell;
}

const named = (view: TraceView, id: string | undefined) => nameOf(view.nodes.get(id ?? ''), id ?? '');

function weakestHop(view: TraceView, path: TracePath): string {
  const places = path.hops.length > 1 ? weakestOf(path) : [path.weakest];
  return places
    .map((place) => `${named(view, path.nodes[place])} → ${named(view, path.nodes[place + 1])}`)
    .join('; ');
}

function startCountry(view: TraceView, path: TracePath, words: TableWords): Cell {
  const code = view.nodes.get(path.nodes[0] ?? '')?.properties.country;
  return code ? words.country(code) : null;
}

/** Who lists somebody on the path. */
function listed(view: TraceView, { nodes }: TracePath, words: TableWords): Cell {
  const by = authoritiesOf(nodes.map((id) => view.nodes.get(id)));
  return by.length > 0 ? by.map(words.authority).join(', ') : null;
}

/** Whom they list: `Kupol (EU, US Treasury (OFAC)); Rustakt (EU)`. */
function listedWho(view: TraceView, { nodes }: TracePath, words: TableWords): Cell {
  const who = nodes.flatMap((id) => {
    const by = view.nodes.get(id)?.listedBy ?? [];
    return by.length > 0 ? `${named(view, id)} (${by.map(words.authority).join(', ')})` : [];
  });
  return who.length > 0 ? who.join('; ') : null;
}

/** Every column that the table can have; the first opens the path. */
export const COLUMNS = [
  { name: 'rank', usual: true, cell: (view, _path, index) => rankOf(view, index) },
  { name: 'start', usual: true, cell: (view, path) => named(view, path.nodes[0]) },
  {
    name: 'startCountry',
    usual: false,
    cell: (view, path, _index, words) => startCountry(view, path, words),
  },
  {
    name: 'between',
    usual: true,
    cell: (view, path) =>
      path.nodes
        .slice(1, -1)
        .map((id) => named(view, id))
        .join(' → '),
  },
  { name: 'end', usual: true, cell: (view, path) => named(view, path.nodes.at(-1)) },
  { name: 'hops', usual: true, cell: (_view, path) => path.length },
  { name: 'strength', usual: true, cell: (_view, path) => Math.round(path.strength * 1e4) / 1e4 },
  {
    name: 'confidence',
    usual: true,
    cell: (view, path, _index, words) => {
      const { confidence } = factsOf(view, path);
      return confidence && words.confidence(confidence);
    },
  },
  { name: 'weakest', usual: false, cell: weakestHop },
  { name: 'sources', usual: true, cell: (view, path) => factsOf(view, path).sources },
  {
    name: 'hopSources',
    usual: false,
    cell: (_view, path) => path.hops.map(({ sources }) => sources).join(' · '),
  },
  { name: 'inferred', usual: true, cell: (view, path) => countInferred(view, path) },
  {
    name: 'generic',
    usual: true,
    cell: (view, path) =>
      genericsOf(view, path)
        .map((id) => named(view, id))
        .join(', '),
  },
  { name: 'decisions', usual: false, cell: (view, path) => factsOf(view, path).decisions },
  { name: 'newest', usual: true, cell: (view, path) => factsOf(view, path).newest },
  { name: 'route', usual: true, cell: (view, path) => factsOf(view, path).route.join(' › ') },
  { name: 'listed', usual: true, cell: (view, path, _index, words) => listed(view, path, words) },
  { name: 'listedWho', usual: false, cell: (view, path, _index, words) => listedWho(view, path, words) },
  { name: 'intermediaries', usual: false, cell: (view, path) => intermediariesOf(view, path).length },
  { name: 'gaps', usual: false, cell: (view, path) => factsOf(view, path).gaps },
  { name: 'startId', usual: false, cell: (_view, path) => path.nodes[0] ?? null },
  { name: 'endId', usual: false, cell: (_view, path) => path.nodes.at(-1) ?? null },
] as const satisfies Column[];

export type ColumnName = (typeof COLUMNS)[number]['name'];

/** The entities that a column names. */
export function idsOfCell(column: ColumnName, path: TracePath | undefined): string[] {
  switch (column) {
    case 'start':
      return path?.nodes.slice(0, 1) ?? [];
    case 'between':
      return path?.nodes.slice(1, -1) ?? [];
    case 'end':
      return path?.nodes.slice(-1) ?? [];
    default:
      return [];
  }
}

/**
 * The columns asked for, in the order of the table; the usual ones where none of them is known, and among these that of
 * the decisions where a path rests on one.
 */
export function columnsOf(names: readonly string[], decided = false): ColumnName[] {
  const chosen = COLUMNS.filter(({ name }) => names.includes(name));
  const usual = COLUMNS.filter(({ name, usual: always }) => always || (decided && name === 'decisions'));
  return (chosen.length > 0 ? chosen : usual).map(({ name }) => name);
}

export function isUsual(names: readonly ColumnName[]): boolean {
  return columnsOf([]).join() === columnsOf(names).join();
}

/** The cells of every path, row by row. */
export function cellsOf(view: TraceView, names: readonly ColumnName[], words: TableWords): Cell[][] {
  const columns: readonly Column[] = COLUMNS.filter(({ name }) => names.includes(name));
  return view.paths.map((path, index) =>
    columns.map(({ cell }) => cell(view, path, view.places[index] ?? index, words)),
  );
}

export interface TableOrder {
  column: ColumnName;
  descending: boolean;
}

/** `-strength`; a column that the table does not know is none. */
export function orderOf(sort: string | undefined): TableOrder | null {
  const name = sort?.replace(/^-/, '');
  const column = COLUMNS.find((each) => each.name === name)?.name;
  return column === undefined ? null : { column, descending: sort?.startsWith('-') === true };
}

/** A click on a heading: ascending, then descending, then as the paths are ranked. */
export function sortAfter(order: TableOrder | null, column: ColumnName): string | undefined {
  if (order?.column !== column) {
    return column;
  }
  return order.descending ? undefined : `-${column}`;
}
