import { expect, test } from 'vitest';
import { DEFAULT_QUESTION } from '../question/question';
import { categoryOf, splitCodes, withCategory, withCodes } from './code-goods';

const PROCESSORS = { code: '854231', components: 0 };
const MEMORY = { code: '854232', components: 0 };
const NITROCELLULOSE = { code: '391220', components: 1 };

test('codes without parts are told from the nearest that have some', () => {
  expect(splitCodes([PROCESSORS, MEMORY, NITROCELLULOSE])).toEqual({
    empty: [PROCESSORS, MEMORY],
    near: [NITROCELLULOSE],
  });
});

test('a category is named where all codes lead to the same', () => {
  expect(categoryOf([PROCESSORS, MEMORY])).toBe('microelectronics');
  expect(categoryOf([PROCESSORS, NITROCELLULOSE])).toBeNull();
  expect(categoryOf([{ code: '010121', components: 0 }])).toBeNull();
  expect(categoryOf([])).toBeNull();
});

test('the question asks for the codes, or for the category, and for no other goods', () => {
  const asked = withCodes(DEFAULT_QUESTION, [PROCESSORS, MEMORY]);
  expect(asked.goods.hs).toEqual(['854231', '854232']);
  expect(withCategory(asked, 'microelectronics').goods).toMatchObject({
    hs: [],
    categories: ['microelectronics'],
  });
});
