import { expect, it } from 'vitest';
import { textsOf } from '../locales/catalogue';
import { serverLiterals } from '../test/server-literals';
import { catalogued, patternOf } from './server-words';

/** Some sentences come to the page in two pieces, or with a piece of their own filled in. */
const PIECED = [
  '{{1}} cannot {{2}} such an entity; it needs one of {{3}}.',
  'Nothing is read from {{1}}: {{2}}.',
  'One that was taken back comes back by it.',
];

/** Without what is filled in, which the server names, numbers, or puts in by itself. */
function bare(sentence: string): string {
  return sentence
    .replaceAll(/\{\{?\w+\}?\}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

it('no sentence stands in the server’s source that the catalogue does not have', () => {
  const known = [...textsOf('en').values(), ...PIECED].map(bare);
  const sentences = serverLiterals();
  const unknown = sentences.filter(({ text }) => {
    const sentence = bare(catalogued(patternOf(text)));
    return !known.some((each) => each.includes(sentence)) && !PIECED.some((each) => text.startsWith(each));
  });
  expect(unknown.map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
  expect(sentences.length).toBeGreaterThan(500);
});
