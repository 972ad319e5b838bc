import { columnOf } from './mapping';
import type { Issue, Mapping, Preview, PreviewClaim, PreviewRecord } from './model';

export interface Money {
  currency: string;
  amount: number;
}

/** A declaration as it would be kept. */
export interface Supply {
  supplier: string;
  buyer: string;
  hs: string;
  date: string;
  values: Money[];
}

/** Something that a record states: an entity by its kind and name, or a tie between two. */
export interface Statement {
  kind: string;
  label: string | null;
  name: string;
  from: string | null;
  to: string | null;
}

export interface Outcome {
  line: number;
  rejected: boolean;
  supply: Supply | null;
  statements: Statement[];
  issues: Issue[];
}

type Names = Map<string, string>;

function text(claim: PreviewClaim, key: string): string {
  const value = claim.properties[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function moneyOf(claim: PreviewClaim): Money[] {
  return Object.entries(claim.properties).flatMap(([key, amount]) => {
    const currency = /^value([A-Z]{3})$/.exec(key)?.[1];
    return currency === undefined || typeof amount !== 'number' ? [] : [{ currency, amount }];
  });
}

function supplyOf(claim: PreviewClaim, names: Names): Supply {
  const nameOf = (key: string) => names.get(text(claim, key)) ?? text(claim, key);
  return {
    supplier: nameOf('supplier'),
    buyer: nameOf('buyer'),
    hs: text(claim, 'hs'),
    date: text(claim, 'date'),
    values: moneyOf(claim),
  };
}

function statementOf(claim: PreviewClaim, names: Names): Statement {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? id));
  return {
    kind: claim.kind,
    label: claim.label,
    name: text(claim, 'name') || text(claim, 'title') || text(claim, 'authority') || text(claim, 'id'),
    from: nameOf(claim.from),
    to: nameOf(claim.to),
  };
}

function outcomeOf(record: PreviewRecord, names: Names): Outcome {
  const shipment = record.claims.find((claim) => claim.kind === 'shipment');
  return {
    line: record.line,
    rejected: record.rejected,
    supply: shipment ? supplyOf(shipment, names) : null,
    statements: shipment
      ? []
      : record.claims.filter(({ kind }) => kind !== 'source').map((claim) => statementOf(claim, names)),
    issues: record.issues,
  };
}

/** What the first records would become. An entity is told by the first record that names it, so names are gathered. */
export function outcomesOf(preview: Preview): Outcome[] {
  const names: Names = new Map();
  for (const claim of preview.records.flatMap((record) => record.claims)) {
    const name = text(claim, 'name');
    if (claim.kind === 'entity' && name !== '') {
      names.set(text(claim, 'id'), name);
    }
  }
  return preview.records.map((record) => outcomeOf(record, names));
}

/** The issues of a line by the place of their column; -1 holds those about the whole row. */
export function issuesByColumn(
  outcome: Outcome | undefined,
  mapping: Mapping | null,
  header: readonly string[],
): Map<number, Issue[]> {
  const found = new Map<number, Issue[]>();
  for (const issue of outcome?.issues ?? []) {
    const column = columnOf(issue.column, mapping, header);
    found.set(column, [...(found.get(column) ?? []), issue]);
  }
  return found;
}
