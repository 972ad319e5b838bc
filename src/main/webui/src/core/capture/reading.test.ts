import { describe, expect, it } from 'vitest';
import { findHits, markedIn, passageWord, piecesOf, shownAround, withBlock, type Block } from './reading';

const block = (text: string): Block => ({ part: 0, page: 0, kind: 'paragraph', number: 1, table: 0, text });

describe('what is looked for in a captured text', () => {
  it('is found whatever its case, over line breaks, and signs are only signs', () => {
    const blocks = [block('Завод\n«Купол» (a+b)'), block('ЗАВОД «КУПОЛ»'), block('发动机')];
    expect(findHits(blocks, ' завод «купол»').hits).toEqual([
      { block: 0, start: 0, end: 13 },
      { block: 1, start: 0, end: 13 },
    ]);
    expect(findHits(blocks, '(a+b)').hits).toEqual([{ block: 0, start: 14, end: 19 }]);
    expect(findHits(blocks, '动机').hits).toEqual([{ block: 2, start: 1, end: 3 }]);
    expect(findHits(blocks, '  ').hits).toEqual([]);
  });

  it('is counted up to a limit, which is said', () => {
    expect(findHits([block('a '.repeat(3_000))], 'a')).toMatchObject({ complete: false });
  });
});

describe('a block', () => {
  it('is cut where the passage and the hits begin and end', () => {
    const pieces = piecesOf('sold fifty engines', { start: 5, end: 18 }, [{ start: 0, end: 10 }]);
    expect(pieces.map(({ text, marked, hit }) => `${text}|${marked ? 'm' : ''}${String(hit ?? '')}`)).toEqual(
      ['sold |0', 'fifty|m0', ' engines|m'],
    );
  });

  it('is marked as far as the passage goes', () => {
    const mark = { block: 2, start: 4, lastBlock: 4, end: 6 };
    expect([1, 2, 3, 4, 5].map((at) => markedIn(at, 10, mark))).toEqual([
      null,
      { start: 4, end: 10 },
      { start: 0, end: 10 },
      { start: 0, end: 6 },
      null,
    ]);
  });
});

describe('what is said of a passage', () => {
  const mark = { block: 9, start: 0, lastBlock: 9, end: 1 };
  it('never claims more than was found', () => {
    const place = { first: 1, last: 3 };
    expect(passageWord({ how: 'exact', mark, place: null, times: 1 }, {})).toBe('exact');
    expect(passageWord({ how: 'exact', mark, place, times: 1 }, {})).toBe('exactElsewhere');
    expect(passageWord({ how: 'guess', mark, place: null, times: 0 }, {})).toBe('guess');
    expect(passageWord({ how: 'guess', mark, place, times: 0 }, {})).toBe('guessInPlace');
    expect(passageWord({ how: 'none', times: 0 }, { says: 'x' })).toBe('none');
    expect(passageWord({ how: 'none', times: 0 }, { says: '', locator: '' })).toBe('begin');
  });
});

describe('what is shown of a long text', () => {
  it('lies around what is to be seen and grows with it', () => {
    const shown = shownAround(1_000, 5_000);
    expect(shown).toEqual({ from: 700, until: 1_600 });
    expect(withBlock(shown, 20, 5_000)).toEqual({ from: 0, until: 1_600 });
    expect(withBlock(shown, 4_990, 5_000)).toEqual({ from: 700, until: 5_000 });
  });
});
