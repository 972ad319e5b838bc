import type { CallShape, CypherSchema, PropertyShape } from './model';

export type OfferKind =
  'keyword' | 'label' | 'relationType' | 'property' | 'function' | 'procedure' | 'variable' | 'parameter';

/** One word that would fit. */
export interface Offer {
  kind: OfferKind;
  label: string;
  /** Beside the word: a type, a signature, the ends of a relation. */
  detail?: string;
  /** Below it, when it is chosen. */
  info?: string;
  /** What is written instead of the label. */
  apply?: string;
  /** Words that fit better come first. */
  better?: boolean;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const KEYS_NAMED = 4;

export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name);
}

export function quoted(name: string): string {
  return isPlainName(name) ? name : `\`${name.replaceAll('`', '``')}\``;
}

/** Types; those first that a relation from (or, incoming, to) one of these labels can have. */
export function relationOffers(schema: CypherSchema, near: Set<string>, incoming: boolean): Offer[] {
  return schema.relations.map(({ type, from, to }) => ({
    kind: 'relationType',
    label: type,
    apply: quoted(type),
    detail: `${from.join(', ')} → ${to.join(', ')}`,
    better: (incoming ? to : from).some((label) => near.has(label)),
  }));
}

/** Labels; those first that one of these relations leads to (or, backwards, comes from). */
export function labelOffers(schema: CypherSchema, types: Set<string>, backwards: boolean): Offer[] {
  const relations = schema.relations.filter(({ type }) => types.has(type));
  const fitting = new Set(relations.flatMap(({ from, to }) => (backwards ? from : to)));
  return schema.labels.map(({ name, properties }) => ({
    kind: 'label',
    label: name,
    apply: quoted(name),
    detail: properties
      .slice(0, KEYS_NAMED)
      .map((property) => property.name)
      .join(', '),
    better: fitting.has(name),
  }));
}

interface Owned {
  owner: string;
  property: PropertyShape;
}

function mergedProperties(owned: Owned[]): Offer[] {
  const byName = new Map<string, { owners: Set<string>; types: Set<string> }>();
  for (const { owner, property } of owned) {
    const known = byName.get(property.name) ?? { owners: new Set(), types: new Set() };
    known.owners.add(owner);
    property.types?.forEach((type) => known.types.add(type));
    byName.set(property.name, known);
  }
  return [...byName].map(([name, { owners, types }]) => ({
    kind: 'property',
    label: name,
    apply: quoted(name),
    detail: [...types].join(' | '),
    info: [...owners].join(', '),
  }));
}

/** The properties of what has one of these labels or types; of everything where none is known. */
export function propertyOffers(schema: CypherSchema, names: Set<string>): Offer[] {
  const all = [
    ...schema.labels.map(({ name, properties }) => ({ name, properties })),
    ...schema.relations.map(({ type, properties }) => ({ name: type, properties })),
  ];
  const chosen = all.filter(({ name }) => names.has(name));
  const owners = chosen.length > 0 ? chosen : all;
  return mergedProperties(
    owners.flatMap(({ name, properties }) => properties.map((property) => ({ owner: name, property }))),
  );
}

/** Functions or procedures whose names begin with `prefix`, which stands there already. */
export function callOffers(calls: CallShape[], kind: 'function' | 'procedure', prefix = ''): Offer[] {
  return calls
    .filter(({ name }) => name.toLowerCase().startsWith(prefix.toLowerCase()))
    .map(({ name, signature, description }) => ({
      kind,
      label: name.slice(prefix.length),
      apply: `${name.slice(prefix.length)}(`,
      ...(signature ? { detail: signature.startsWith(name) ? signature.slice(name.length) : signature } : {}),
      ...(description ? { info: description } : {}),
    }));
}
