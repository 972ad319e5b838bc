const SHORT: Record<string, string> = { GB: 'UK' };
const LONGEST = 8;

/** Who lists, as short as a badge: `US-OFAC` and `US-BIS` are both `US`. */
export function badgesOf(listedBy: string[] | undefined): string[] {
  const badges = (listedBy ?? []).map((authority) => {
    const [first = ''] = authority.split('-');
    const isCountry = /^[A-Z]{2}$/.test(first);
    return isCountry ? (SHORT[first] ?? first) : authority.slice(0, LONGEST);
  });
  return [...new Set(badges)];
}
