import { describe, expect, it } from 'vitest';
import { differencesOf, saidCode, shownArguments } from './said';

const asIs = (value: string) => value;

describe('what the server says of a pair', () => {
  it('is known by its code, or is left to the server', () => {
    expect(saidCode('name.some')).toBe('name-some');
    expect(saidCode('name.new')).toBeNull();
    expect(saidCode(null)).toBeNull();
  });

  it('names countries and writes numbers in the language of the page', () => {
    expect(shownArguments('country-different', { left: 'RU, CN', right: 'DE' }, 'de', asIs)).toEqual({
      left: 'Russland, China',
      right: 'Deutschland',
    });
    expect(shownArguments('prior', { all: '31687' }, 'de', asIs)).toEqual({ all: '31.687' });
    expect(shownArguments('name-some', { count: '3', left: 'A', right: 'B' }, 'en', asIs)).toEqual({
      count: 3,
      shown: '3',
      left: 'A',
      right: 'B',
    });
    expect(shownArguments('refused-numbers', { kind: 'crno:HK' }, 'en', asIs)).toEqual({ kind: 'CRNO HK' });
  });

  it('says the words of the server in others', () => {
    const word = (value: string) => (value === 'JSC' ? 'Aktiengesellschaft' : value);
    expect(shownArguments('legalForm-same', { form: 'JSC' }, 'de', word)).toEqual({
      form: 'Aktiengesellschaft',
    });
  });

  it('tells in what names differ', () => {
    expect(differencesOf('numbers words')).toEqual(['numbers', 'words']);
    expect(differencesOf(undefined)).toEqual([]);
  });
});
