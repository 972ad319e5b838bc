import { describe, expect, it } from 'vitest';
import { folded, hasWord, wordsOf } from './folding';

describe('folding', () => {
  it('leaves out case, accents, apostrophes and width in every script', () => {
    expect(folded('Île-de-Łódź')).toBe('ile-de-lodz');
    expect(folded('Straße İzmir')).toBe('strasse izmir');
    expect(folded('Chang’an ＡＢ')).toBe('changan ab');
    expect(folded('ООО «Йолка»')).toBe(folded('ооо «иолка»'));
    expect(folded('Обʼєднання')).toBe(folded("об'єднання"));
    expect(folded('厦门林巴赫')).toBe('厦门林巴赫');
  });

  it('splits a query into its words', () => {
    expect(wordsOf('  Kupol,  Izhevsk ')).toEqual(['kupol', 'izhevsk']);
  });

  it('finds short words only where a word begins, but a single character of Chinese anywhere', () => {
    expect(hasWord('moscow', 'os')).toBe(false);
    expect(hasWord('uav (osa)', 'os')).toBe(true);
    expect(hasWord('izhevsk kupol', 'upo')).toBe(true);
    expect(hasWord('厦门林巴赫', '林')).toBe(true);
  });
});
