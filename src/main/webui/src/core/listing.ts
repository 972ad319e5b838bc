/** How the paths of an answer are listed, as it stands in the address. */
export const GROUPINGS = ['supplier', 'weapon', 'intermediary', 'route'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface ListingParams {
  /** A table in the place of list and picture. */
  as?: 'table';
  group?: Grouping;
  /** Keys of the groups that are unfolded. */
  unfold?: string[];
  /** The column that the table is sorted by, with a minus for descending. */
  sort?: string;
  /** Columns of the table; none: the usual ones. */
  column?: string[];
}

function texts(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return [...new Set(values.filter((each): each is string => typeof each === 'string' && each !== ''))];
}

/** Keeps what is meaningful in an address and drops the rest; reading its own result changes nothing. */
export function validateListingParams(raw: Record<string, unknown>): ListingParams {
  const group = GROUPINGS.find((each) => each === texts(raw.group)[0]);
  const unfold = group ? texts(raw.unfold) : [];
  const [sort] = texts(raw.sort).filter((text) => /^-?[a-zA-Z]+$/.test(text));
  const column = texts(raw.column).filter((text) => /^[a-zA-Z]+$/.test(text));
  return {
    ...(texts(raw.as)[0] === 'table' ? { as: 'table' } : {}),
    ...(group && { group }),
    ...(unfold.length > 0 ? { unfold } : {}),
    ...(sort === undefined ? {} : { sort }),
    ...(column.length > 0 ? { column } : {}),
  };
}

/** What stays when another question is asked: how one looks, not what one had unfolded. */
export function lastingListing({ as, group, sort, column }: ListingParams): ListingParams {
  return { ...(as && { as }), ...(group && { group }), ...(sort && { sort }), ...(column && { column }) };
}

/** The same without some of its parts. */
export function withoutParts(listing: ListingParams, ...names: (keyof ListingParams)[]): ListingParams {
  const kept = Object.entries(listing).filter(([name]) => !names.includes(name as keyof ListingParams));
  return Object.fromEntries(kept);
}
