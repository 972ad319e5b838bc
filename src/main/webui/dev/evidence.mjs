// Reads the evidence package as the importer of the server does, as far as the stand-in needs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function parseCsv(text) {
  const rows = [[]];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character === '"' && text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else if (character === '"') {
        quoted = false;
      } else {
        cell += character;
      }
    } else if (character === '"') {
      quoted = true;
    } else if (character === ',' || character === '\n') {
      rows.at(-1).push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else {
      cell += character;
    }
  }
  return rows.filter((row) => row.length > 1);
}

function readTable(folder, file) {
  const [header, ...rows] = parseCsv(readFileSync(join(folder, file), 'utf8'));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}

const list = (text) => (text ? text.split(';') : []);
const known = (properties) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== '' && value !== undefined));

function entityOf(label, row) {
  const properties = known({
    id: row.id,
    name: row.name,
    country: row.country,
    note: row.note,
    category: row.category,
    makerCountry: row.maker_country,
    partNumber: row.part_number,
    hs: row.hs && list(row.hs),
    operator: row.operator,
    origin: row.origin,
  });
  return {
    id: row.id,
    labels: [label],
    properties: { ...properties, aliases: list(row.aliases), sources: list(row.sources) },
  };
}

function relationOf(row) {
  const properties = known({
    confidence: row.confidence,
    reported: row.reported,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    value: row.value && Number(row.value),
    currency: row.currency,
    quantity: row.quantity && Number(row.quantity),
    unit: row.unit,
    note: row.note,
  });
  return {
    id: row.id,
    type: row.type,
    from: row.from,
    to: row.to,
    properties: {
      ...properties,
      components: list(row.components),
      hs: list(row.hs),
      sources: list(row.sources),
    },
  };
}

function tradeFlowOf(row, sources) {
  const { id, commodity, category, measure, unit } = row;
  const properties = known({
    ...{ id, commodity, category, measure, unit },
    fromCountries: list(row.from_country),
    toCountry: row.to_country,
    hs: list(row.hs),
    periodStart: row.period_start,
    periodEnd: row.period_end,
    amount: Number(row.amount),
    bound: row.bound,
    measured: row.measured,
    confidence: row.confidence,
  });
  return { id, properties, sources: [sources.get(row.source)].filter(Boolean) };
}

export function readEvidence(folder) {
  const files = {
    Company: 'companies.csv',
    Component: 'components.csv',
    WeaponSystem: 'weapons.csv',
    Person: 'people.csv',
  };
  const nodes = new Map();
  for (const [label, file] of Object.entries(files)) {
    for (const row of readTable(folder, file)) {
      nodes.set(row.id, entityOf(label, row));
    }
  }
  const sources = new Map(readTable(folder, 'sources.csv').map((row) => [row.id, row]));
  const listings = new Map();
  for (const row of readTable(folder, 'designations.csv')) {
    const { entity, authority, programme, listed, source } = row;
    const id = `designation/${authority}/${programme}/${entity}`;
    const listing = {
      id,
      authority,
      programme,
      listed: listed || null,
      sources: [sources.get(source)].filter(Boolean),
    };
    listings.set(entity, [...(listings.get(entity) ?? []), listing]);
  }
  const tradeflows = readTable(folder, 'trade_flows.csv').map((row) => tradeFlowOf(row, sources));
  return {
    nodes,
    sources,
    listings,
    tradeflows,
    relations: readTable(folder, 'relations.csv').map(relationOf),
  };
}
