import { describe, expect, it } from 'vitest';
import { faceRule, facesOf, type Face } from './faces';

const face = (range: string, more: Partial<Face> = {}): Face => ({
  family: 'Source Sans 3 Variable',
  weight: '200 900',
  style: 'normal',
  range,
  address: range,
  ...more,
});
const LATIN = face('U+0000-00FF, U+2191');
const CYRILLIC = face('U+0400-045F,U+2116');
const drawing = (text: string) => `<text style="font-family: 'Source Sans 3 Variable'">${text}</text>`;

describe('the typefaces of a drawing', () => {
  it('are those that have its letters', () => {
    expect(facesOf([LATIN, CYRILLIC], drawing('Kupol'))).toEqual([LATIN]);
    expect(facesOf([LATIN, CYRILLIC], drawing('Купол'))).toEqual([LATIN, CYRILLIC]);
    expect(facesOf([CYRILLIC], drawing('№'))).toEqual([CYRILLIC]);
  });

  it('are those of its families, upright', () => {
    const other = face('', { family: 'Source Serif 4 Variable' });
    const italic = face('', { style: 'italic' });
    expect(facesOf([other, italic, face('')], drawing('Kupol'))).toEqual([face('')]);
  });

  it('come along in a style sheet', () => {
    expect(faceRule(CYRILLIC, 'AAAA')).toBe(
      "@font-face{font-family:'Source Sans 3 Variable';font-style:normal;font-weight:200 900;" +
        "unicode-range:U+0400-045F,U+2116;src:url(data:font/woff2;base64,AAAA) format('woff2');}",
    );
  });
});
