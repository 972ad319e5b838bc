/** How many pairs of a batch somebody looks at before it is accepted. */
export const SAMPLE = 20;

/** As many as are wanted, evenly spread over a list, its first and its last among them. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) {
    return [...items];
  }
  const step = (items.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => items[Math.round(index * step)] as T);
}

/** How many pairs are decided by one order at most. */
export const MOST_IN_BATCH = 5000;
