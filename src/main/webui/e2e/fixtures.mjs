// Files made in code: what customs services hand out, in small.
import { crc32 } from 'node:zlib';

function u16(value) {
  return [value & 255, (value >> 8) & 255];
}

function u32(value) {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

/** A zip of stored (not compressed) entries. */
export function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const bytes = Buffer.from(text, 'utf8');
    const title = Buffer.from(name, 'utf8');
    const common = [
      20,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      33,
      0,
      ...u32(crc32(bytes)),
      ...u32(bytes.length),
      ...u32(bytes.length),
    ];
    const local = Buffer.from([0x50, 0x4b, 3, 4, ...common, ...u16(title.length), 0, 0]);
    directory.push(
      Buffer.concat([
        Buffer.from([
          0x50,
          0x4b,
          1,
          2,
          20,
          0,
          ...common,
          ...u16(title.length),
          ...Array(12).fill(0),
          ...u32(offset),
        ]),
        title,
      ]),
    );
    parts.push(local, title, bytes);
    offset += local.length + title.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  const count = directory.length;
  const end = Buffer.from([
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...u16(count),
    ...u16(count),
    ...u32(central.length),
    ...u32(offset),
    0,
    0,
  ]);
  return Buffer.concat([...parts, central, end]);
}

function columnName(index) {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

function escaped(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A workbook of one sheet; empty rows are left out, as Excel leaves them out. */
export function workbook(rows) {
  const cells = (row, number) =>
    row
      .map((cell, column) => {
        const place = `${columnName(column)}${number}`;
        return cell === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      })
      .join('');
  const sheet = rows
    .map((row, index) => (row.length === 0 ? '' : `<row r="${index + 1}">${cells(row, index + 1)}</row>`))
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${documents}"><sheets><sheet name="Import" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${relations}"><Relationship Id="r1" Type="${documents}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  });
}

const RUSSIAN_HEADER = [
  'DECLARATION_NUMBER',
  'IMP_DATE',
  'SUPPLIER_NAME',
  'SUPPLIER_ADDRESS',
  'IMPORTER_CODE',
  'IMPORTER_NAME',
  'IMPORTER_NAME_EN',
  'ORIGIN_COUNTRY',
  'HS_CODE',
  'PRODUCT_DESCRIPTION',
  'QUANTITY',
  'UNIT',
  'NET_WEIGHT_KG',
  'CUSTOMS_COST_VALUE_RUB',
  'TOTAL_VALUE_USD',
  'MANUFACTURER',
];

function declaration(index, supplier, date = `${String((index % 27) + 1).padStart(2, '0')}.04.2024`) {
  return [
    `10012020/0104${index}/50${1000 + index}`,
    date,
    supplier,
    'NO. 8, INDUSTRIAL ROAD, SHENZHEN',
    `77010${(10000 + (index % 3)).toString()}`,
    `ООО "ПРИМЕР ${index % 3}"`,
    `OOO PRIMER ${index % 3}`,
    'CHINA',
    index % 2 === 0 ? '8542319000' : '8532240000',
    'ИНТЕГРАЛЬНЫЕ СХЕМЫ',
    String(100 + index),
    'ШТ',
    (1.5 * (index + 1)).toFixed(2),
    String(90000 + index * 10),
    (1000 + index * 1.25).toFixed(2),
    'NULL',
  ];
}

/** Declarations as the Russian customs layout has them: names of columns in row 6; two rows cannot be read. */
export function russianDeclarations(supplier = 'SHENZHEN EXAMPLE ELECTRONICS LTD') {
  return workbook([
    ['Import of goods'],
    ['Period: April 2024'],
    [],
    ['Source: example'],
    [],
    RUSSIAN_HEADER,
    ...Array.from({ length: 12 }, (_, index) => declaration(index, supplier)),
    declaration(12, supplier, '31.02.2024'),
    declaration(13, 'NULL'),
  ]);
}

/** A table whose columns no guess can know. */
export function ownTable(rows = 5) {
  const lines = Array.from(
    { length: rows },
    (_, index) => `Ningbo Example ${index % 2};ООО Образец;854231;0${(index % 8) + 1}/12/2023;${index},50`,
  );
  return Buffer.from(`who sold;who bought;tariff;on;paid\r\n${lines.join('\r\n')}\r\n`, 'utf8');
}

/** Many declarations, so that there is time to pause. */
export function manyDeclarations(count) {
  const rows = Array.from(
    { length: count },
    (_, index) =>
      `Supplier ${index % 5000},Buyer ${index % 700},${850000 + (index % 90)},2024-0${(index % 9) + 1}-11,${index}`,
  );
  return Buffer.from(`SUPPLIER_NAME,IMPORTER_NAME,HS_CODE,IMP_DATE,TOTAL_VALUE_USD\n${rows.join('\n')}\n`);
}
