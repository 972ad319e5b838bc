import { describe, expect, it } from 'vitest';
import { aligned, exclusive, single, type Line, type Word } from './compare';

function text(words: Word[] | null): string {
  return words?.map((word) => (word.differs ? `[${word.text}]` : word.text)).join('') ?? '-';
}

function drawn(lines: Line[]): string[] {
  return lines.map(({ likeness, left, right }) => `${text(left)} ${likeness} ${text(right)}`);
}

describe('values of two records side by side', () => {
  it('stand beside each other where they are equal but for case, quotes and width', () => {
    expect(drawn(aligned(['АО «Купол»', 'Kupol JSC'], ['ＫＵＰＯＬ jsc', 'АО "КУПОЛ"']))).toEqual([
      'АО «Купол» equal АО "КУПОЛ"',
      'Kupol JSC equal ＫＵＰＯＬ jsc',
    ]);
  });

  it('have the words marked that the other lacks, where most are shared', () => {
    expect(drawn(aligned(['Special Technology Center LLC'], ['Special Technology Centre Ltd']))).toEqual([
      'Special Technology [Center LLC] similar Special Technology [Centre Ltd]',
    ]);
    expect(drawn(aligned(['厦门林巴贺航空发动机'], ['厦门林巴贺发动机']))).toEqual([
      '厦门林巴贺[航空]发动机 similar 厦门林巴贺发动机',
    ]);
  });

  it('share a line where nothing joins them, which is shorter', () => {
    expect(drawn(aligned(['Moscow', 'Tula'], ['Minsk']))).toEqual(['Moscow apart Minsk', 'Tula left -']);
  });

  it('do not differ where one side says nothing', () => {
    expect(drawn(aligned([], ['Minsk']))).toEqual(['- right Minsk']);
    expect(drawn(single(undefined, 'Minsk'))).toEqual(['- right Minsk']);
    expect(drawn(exclusive(['RU'], []))).toEqual(['RU left -']);
  });

  it('contradict each other where there can be only one', () => {
    expect(drawn(exclusive(['7802170553'], ['7802170554']))).toEqual(['[7802170553] different [7802170554]']);
    expect(drawn(single('2001', '2002-05'))).toEqual(['[2001] different [2002-05]']);
    expect(drawn(single('1957', '1957-05-01'))).toEqual(['1957 similar 1957-05-01']);
    expect(drawn(exclusive(['RU', 'CN'], ['RU', 'BY']))).toEqual(['RU equal RU', 'CN apart BY']);
  });
});
