const SHORT: Record<string, string> = { GB: 'UK' };
/** The authorities that Spoor has words for begin with who they belong to: `US-OFAC`, `EU`. */
const AUTHORITY = /^[A-Z]{2}(-|$)/;
/** Stands for every list whose authority nobody has named. */
export const OTHER_LIST = '+';

/** Whether it names an authority; the title of an imported list does not. */
export function isAuthority(listedBy: string): boolean {
  return AUTHORITY.test(listedBy);
}

/** Who lists, as short as a badge: `US-OFAC` and `US-BIS` are both `US`. */
export function badgesOf(listedBy: string[] | undefined): string[] {
  const badges = (listedBy ?? []).map((authority) => {
    const [first = ''] = authority.split('-');
    return isAuthority(authority) ? (SHORT[first] ?? first) : OTHER_LIST;
  });
  return [...new Set(badges)];
}
