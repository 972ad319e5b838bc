import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../core/model';
import type { TradeFlow } from '../core/trade-context';

/** The evidence that ships with Spoor, read from its files. For tests only. */
const FOLDER = join(import.meta.dirname, '../../../resources/evidence');

/** Fields of a line; quoted ones may hold commas and doubled quotes. */
function fieldsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

function rowsOf(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  const names = fieldsOf(header);
  return lines.map((line) => {
    const fields = fieldsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']));
  });
}

const list = (text = '') => text.split(';').filter((part) => part !== '');

export function shippedFlows(): TradeFlow[] {
  const sources = new Map(rowsOf('sources.csv').map((row) => [row.id, row as unknown as Source]));
  return rowsOf('trade_flows.csv').map((row) => ({
    id: row.id ?? '',
    properties: {
      fromCountries: list(row.from_country),
      ...(row.to_country && { toCountry: row.to_country }),
      ...(row.commodity && { commodity: row.commodity }),
      ...(row.category && { category: row.category }),
      hs: list(row.hs),
      ...(row.period_start && { periodStart: row.period_start }),
      ...(row.period_end && { periodEnd: row.period_end }),
      ...(row.measure && { measure: row.measure }),
      amount: Number(row.amount),
      ...(row.unit && { unit: row.unit }),
      ...(row.bound && { bound: row.bound }),
      ...(row.measured && { measured: row.measured }),
      ...(row.confidence && { confidence: row.confidence }),
    },
    sources: list(row.source).flatMap((id) => sources.get(id) ?? []),
  }));
}
