import { NODE_LABELS, type NodeLabel } from '../model';
import { PAIR_CLASSES, type PairClass, type PairIds } from './model';

export const IDENTITY_VIEWS = ['queue', 'decisions'] as const;
export type IdentityView = (typeof IDENTITY_VIEWS)[number];

/** What of the proposals is looked at, as it stands in the address. */
export interface IdentitySearch {
  view?: IdentityView;
  class?: PairClass;
  dataset?: string;
  other?: string;
  country?: string;
  label?: NodeLabel;
  opens?: 'only';
  /** Only pairs, or decisions, with this record. */
  entity?: string;
  batch?: string;
  /** A pair to begin with, whether or not it is proposed. */
  left?: string;
  right?: string;
}

type Raw = Record<string, unknown>;

function one<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((each) => each === value);
}

/** Reads an address; what makes no sense in it is left out. */
export function validateIdentitySearch(raw: Raw): IdentitySearch {
  const text = (name: string) => {
    const [value] = [raw[name]].flat();
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [left, right] = [text('left'), text('right')];
  const pair = left !== undefined && right !== undefined && left !== right;
  return defined({
    view: one(['decisions'] as const, text('view')),
    class: one(PAIR_CLASSES, text('class')),
    dataset: text('dataset'),
    other: text('other'),
    country: text('country')?.toUpperCase(),
    label: one(NODE_LABELS, text('label')),
    opens: one(['only'] as const, text('opens')),
    entity: text('entity'),
    batch: text('batch'),
    ...(pair && { left, right }),
  });
}

/** Without the fields that say nothing. */
export function defined(search: {
  [K in keyof IdentitySearch]: IdentitySearch[K] | undefined;
}): IdentitySearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));
}

/** The query of `/api/identity/proposals`, which knows the filters by its own names. */
export function proposalQuery(search: IdentitySearch, offset: number, limit: number): string {
  const params = new URLSearchParams({ offset: String(offset), limit: String(limit) });
  const fields = {
    class: search.class,
    dataset: search.dataset,
    otherDataset: search.other,
    country: search.country,
    label: search.label,
    entity: search.entity,
    opens: search.opens === 'only' ? 'true' : undefined,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) {
      params.set(name, value);
    }
  }
  return params.toString();
}

export function pairOf(search: IdentitySearch): PairIds | null {
  return search.left !== undefined && search.right !== undefined
    ? { left: search.left, right: search.right }
    : null;
}

/** Whether the filters name one class between two datasets, so that its pairs may be decided together. */
export function isBatch(search: IdentitySearch): boolean {
  return search.class !== undefined && search.dataset !== undefined && search.other !== undefined;
}

/** The filters that hold for pairs and decisions alike. */
export function filtersOf(search: IdentitySearch): IdentitySearch {
  return defined({ ...search, view: undefined, batch: undefined, left: undefined, right: undefined });
}
