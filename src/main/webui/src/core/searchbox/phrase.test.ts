import { expect, it } from 'vitest';
import { leftOut, mayBePhrase, phraseParams, pieces, type Phrase } from './phrase';

const place = (text: string, of: string) => ({
  from: of.indexOf(text),
  to: of.indexOf(text) + text.length,
  text,
});

it('a name is no question, some words may be one', () => {
  expect(mayBePhrase('Xiamen Limbach')).toBe(false);
  expect(mayBePhrase('engines for Garpiya')).toBe(true);
  expect(mayBePhrase('中国的发动机')).toBe(true);
  expect(mayBePhrase('柳叶刀')).toBe(false);
});

it('what was not understood is struck out where it stands', () => {
  const words = 'cheap engines for Zorbax';
  expect(pieces(words, [place('cheap', words), place('Zorbax', words)])).toEqual([
    { text: 'cheap', struck: true },
    { text: ' engines for ', struck: false },
    { text: 'Zorbax', struck: true },
  ]);
});

it('choices travel with the place of the name', () => {
  const params = new URLSearchParams(phraseParams('a b c', 'uk', { '1-3': ['weapon/a', 'weapon/b'] }));
  expect(params.getAll('chosen')).toEqual(['1-3:weapon/a', '1-3:weapon/b']);
  expect(params.get('lang')).toBe('uk');
});

it('a name that nobody chose is left out, one that stands in the question is not', () => {
  const words = 'Orlan and Kub';
  const choice = { candidates: [], ...place('Orlan', words) };
  const phrase = (taken: string[]) =>
    ({ notUnderstood: [place('Kub', words)], choices: [{ ...choice, taken }] }) as unknown as Phrase;
  expect(leftOut(phrase([]))).toEqual(['Kub', 'Orlan']);
  expect(leftOut(phrase(['weapon/orlan-10']))).toEqual(['Kub']);
});
