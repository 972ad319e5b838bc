import { describe, expect, it } from 'vitest';
import { csvCell, csvOf, fileNameOf, slugOf } from './csv';

describe('a CSV file', () => {
  it('quotes what must be quoted and holds no formula', () => {
    expect(csvCell('a "b", c')).toBe('"a ""b"", c"');
    expect(csvCell('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
    expect(csvCell(-5)).toBe('-5');
    expect(csvCell(null)).toBe('');
    expect(csvCell(['a', 1])).toBe('"[""a"",1]"');
  });

  it('has a heading and one line a row', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => [index, 'x']);
    const lines = csvOf(['n', 'text'], rows).join('').split('\r\n');
    expect(lines[0]).toBe('\uFEFFn,text');
    expect(lines).toHaveLength(2502);
    expect(lines[2500]).toBe('2499,x');
  });

  it('is named by what it is and when it was made', () => {
    expect(fileNameOf('rows', 'csv', new Date('2026-11-25T10:15:00.123Z'))).toBe(
      'spoor-rows-20261125T101500Z.csv',
    );
  });
});

describe('the name of a file', () => {
  it('tells what is in it, in any script and without signs that a disk refuses', () => {
    expect(slugOf('Garpiya: engines / Купол?')).toBe('garpiya-engines-купол');
    expect(slugOf('厦门林巴贺')).toBe('厦门林巴贺');
    expect(slugOf('word '.repeat(40)).length).toBeLessThanOrEqual(60);
    expect(slugOf(' … ')).toBe('picture');
  });
});
