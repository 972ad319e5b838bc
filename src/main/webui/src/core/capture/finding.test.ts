import { describe, expect, it } from 'vitest';
import { blockOf, readingOf, snippetPieces, wantedOf, type FoundCapture, type FoundPlace } from './finding';

const place = (block: number, drawn: string): FoundPlace => {
  const snippet = drawn.replace(/[[\]]/g, '');
  const marks: FoundPlace['marks'] = [];
  for (let at = drawn.indexOf('['), cut = 0; at >= 0; at = drawn.indexOf('[', at + 1), cut += 2) {
    marks.push({ start: at - cut, end: drawn.indexOf(']', at) - 1 - cut });
  }
  return { block, page: '', snippet, marks };
};

const found: FoundCapture = {
  ...{ capture: 'k', name: 'a.pdf', kind: 'pdf', source: 's', title: 'A', hits: 3 },
  places: [place(4, '… sold [Redlepus] [engines]'), place(9, 'Купол')],
};

describe('what is looked for in documents', () => {
  it.each([
    ['', 'empty'],
    [' "-" ', 'empty'],
    ['l', 'short'],
    ['л 5', 'short'],
    ['l5', 'asked'],
    ['“Kh 101”', 'asked'],
    ['买', 'asked'],
  ])('%s is %s', (text, wanted) => expect(wantedOf(text)).toBe(wanted));

  it('is marked where it stands, each word by itself', () => {
    const drawn = (at: FoundPlace) =>
      snippetPieces(at)
        .map(({ text, marked }) => (marked ? `[${text}]` : text))
        .join('');
    expect(drawn(place(1, '… sold [Redlepus] [engines], and [L550E]'))).toBe(
      '… sold [Redlepus] [engines], and [L550E]',
    );
    expect(
      drawn({
        block: 1,
        page: '',
        snippet: 'abcd',
        marks: [
          { start: 0, end: 3 },
          { start: 1, end: 2 },
        ],
      }),
    ).toBe('[abc]d');
    expect(drawn(place(1, 'nothing'))).toBe('nothing');
  });

  it('is read at its place, in the words that stand there', () => {
    expect(readingOf('redl engine', found)).toEqual({
      q: 'redl engine',
      capture: 'k',
      at: '4',
      find: 'Redlepus',
    });
    expect(readingOf('x', found, found.places[1])).toEqual({ q: 'x', capture: 'k', at: '9' });
    expect(readingOf('x', { ...found, places: [] })).toEqual({ q: 'x', capture: 'k' });
  });

  it('is at the block that an address names, if it names one', () => {
    expect(blockOf({ at: '12' })).toBe(12);
    expect(blockOf({ at: '0' })).toBe(0);
    expect([{}, { at: '' }, { at: '-1' }, { at: '1.5' }, { at: 'x' }].map(blockOf)).toEqual(
      Array<undefined>(5).fill(undefined),
    );
  });
});
