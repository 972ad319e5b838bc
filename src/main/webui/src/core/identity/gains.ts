import type { EntityDetail, Listing } from '../model';
import type { PairDetail } from './model';

/** By whom one of two records would be listed as well, were both the same. */
export interface Gain {
  name: string;
  listings: Listing[];
}

function gained(own: EntityDetail, other: EntityDetail): Gain[] {
  const known = new Set(own.listings?.map(({ authority }) => authority));
  const seen = new Set<string>();
  const listings = (other.listings ?? []).filter(({ authority, ended }) => {
    const isNew = !ended && !known.has(authority) && !seen.has(authority);
    seen.add(authority);
    return isNew;
  });
  return listings.length === 0 ? [] : [{ name: own.properties.name ?? own.id, listings }];
}

/** For each of two records the authorities that list the other alone today. */
export function gainsOf({ left, right }: Pick<PairDetail, 'left' | 'right'>): Gain[] {
  return [...gained(left, right), ...gained(right, left)];
}
