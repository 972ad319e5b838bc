import { describe, expect, it } from 'vitest';
import { factText } from './fact-text';

describe('a fact', () => {
  it.each([
    ['identifier', 'inn:7702000001', 'INN 7702000001'],
    ['identifier', 'crno:HK:2756979', 'CRNO HK 2756979'],
    ['country', 'CN', 'China'],
    ['alias', 'Works: the new ones', 'Works: the new ones'],
  ])('%s %s is read as %s', (kind, value, text) => {
    expect(factText(kind, value, 'en')).toBe(text);
  });
});
