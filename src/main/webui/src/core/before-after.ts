import type { GraphNode, Relation } from './model';
import { labelOf } from './model';
import { monthsOf, type Month } from './months';
import type { TraceView } from './trace';

/** Fewer dated records than these allow no word on what changed. */
export const LEAST = 8;

type When = 'before' | 'after' | 'both' | 'unknown';
export type Change = 'new' | 'gone' | 'staying' | 'few';

export interface ChangedRow {
  /** Two countries of a route, or the id of an intermediary. */
  key: string[];
  before: number;
  after: number;
  /** Records whose time lies on both sides. */
  both: number;
  undated: number;
  change: Change;
}

export interface MoneyRow {
  currency: string;
  before: number;
  after: number;
}

export interface BeforeAfter {
  routes: ChangedRow[];
  intermediaries: ChangedRow[];
  /** Of records that lie on one side as a whole and state money; currencies are never added up. */
  money: MoneyRow[];
}

/**
 * On which side of a month a relation is known to have held. What began before and names no end is known only before; a
 * date so coarse that it may lie on either side says nothing.
 */
export function whenOf({ properties }: Relation, turn: Month): When {
  const dates = [monthsOf(properties.validFrom), monthsOf(properties.validTo)];
  const before = dates.some((date) => date !== null && date[1] < turn);
  const after = dates.some((date) => date !== null && date[0] >= turn);
  return before ? (after ? 'both' : 'before') : after ? 'after' : 'unknown';
}

/** How many records a relation is: the declarations that it sums up, else itself. */
function recordsOf({ properties: { count } }: Relation): number {
  return typeof count === 'number' && count > 0 ? count : 1;
}

function changeOf({ before, after, both }: Pick<ChangedRow, 'before' | 'after' | 'both'>): Change {
  if (before + after + both < LEAST) {
    return 'few';
  }
  return both > 0 || (before > 0 && after > 0) ? 'staying' : after > 0 ? 'new' : 'gone';
}

class Rows {
  private readonly rows = new Map<string, ChangedRow>();
  private readonly counted = new Set<string>();

  constructor(private readonly turn: Month) {}

  add(key: string[], relation: Relation): void {
    const text = key.join('\n');
    if (this.counted.has(`${text}\n${relation.id}`)) {
      return;
    }
    this.counted.add(`${text}\n${relation.id}`);
    const row = this.rows.get(text) ?? { key, before: 0, after: 0, both: 0, undated: 0, change: 'few' };
    const when = whenOf(relation, this.turn);
    row[when === 'unknown' ? 'undated' : when] += recordsOf(relation);
    this.rows.set(text, row);
  }

  /** Those of most dated records first. */
  list(): ChangedRow[] {
    const dated = (row: ChangedRow) => row.before + row.after + row.both;
    return [...this.rows.values()]
      .map((row) => ({ ...row, change: changeOf(row) }))
      .sort(
        (a, b) => dated(b) - dated(a) || b.undated - a.undated || a.key.join().localeCompare(b.key.join()),
      );
  }
}

function countryOf(node: GraphNode | undefined): string {
  return typeof node?.properties.country === 'string' ? node.properties.country : '';
}

function moneyOf(relations: Relation[], turn: Month): MoneyRow[] {
  const rows = new Map<string, MoneyRow>();
  for (const relation of relations) {
    const { value, currency = '' } = relation.properties;
    const when = whenOf(relation, turn);
    if (typeof value === 'number' && currency !== '' && (when === 'before' || when === 'after')) {
      const row = rows.get(currency) ?? { currency, before: 0, after: 0 };
      row[when] += value;
      rows.set(currency, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.currency.localeCompare(b.currency));
}

/** Routes between countries, intermediaries and money of the paths in sight, before a month and from it on. */
export function beforeAfter(view: TraceView, turn: string): BeforeAfter {
  const month = monthsOf(turn)?.[0] ?? 0;
  const routes = new Rows(month);
  const firms = new Rows(month);
  const all = new Map<string, Relation>();
  const inner = new Set(view.paths.flatMap(({ nodes }) => nodes.slice(1, -1)));
  for (const hop of view.hops.values()) {
    const ends = [view.nodes.get(hop.from), view.nodes.get(hop.to)];
    const [from = '', to = ''] = ends.map(countryOf);
    for (const relation of hop.relations.flatMap((id) => view.relations.get(id) ?? [])) {
      all.set(relation.id, relation);
      if (from !== '' && to !== '' && from !== to) {
        routes.add([from, to], relation);
      }
      ends
        .flatMap((end) =>
          end !== undefined && inner.has(end.id) && labelOf(end) === 'Company' ? end.id : [],
        )
        .forEach((id) => firms.add([id], relation));
    }
  }
  return { routes: routes.list(), intermediaries: firms.list(), money: moneyOf([...all.values()], month) };
}
