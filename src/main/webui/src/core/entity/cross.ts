/** Things that have the same values: maker's country, delivering country, tier. */
interface Counted {
  values: string[];
  counts: number[];
}

interface Cross<Row> {
  makers: string[];
  senders: string[];
  cells: (maker: string, sender: string) => Row[];
}

/** Values in the order in which most rows have them; what is not known comes first. */
function ordered(rows: Counted[], at: number): string[] {
  const sums = new Map<string, number>();
  rows.forEach(({ values, counts }) => {
    const value = values[at] ?? '';
    sums.set(value, (sums.get(value) ?? 0) + (counts[0] ?? 0));
  });
  return [...sums]
    .sort(([a, x], [b, y]) => Number(b === '') - Number(a === '') || y - x || a.localeCompare(b))
    .map(([value]) => value);
}

/** Rows by maker's country, delivering country and tier as a cross table. */
export function crossOf<Row extends Counted>(rows: Row[]): Cross<Row> {
  const by = new Map<string, Row[]>();
  rows.forEach((row) => {
    const key = row.values.slice(0, 2).join('\n');
    by.set(key, [...(by.get(key) ?? []), row]);
  });
  return {
    makers: ordered(rows, 0),
    senders: ordered(rows, 1),
    cells: (maker, sender) => by.get(`${maker}\n${sender}`) ?? [],
  };
}
