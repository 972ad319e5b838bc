import { expect, test } from 'vitest';
import { questionOf, traceBodyOf } from '../question/question';
import { parseSearch } from '../search';
import type { PathNews, Watch } from './model';
import { questionOfBody, searchOfWatch } from './question';

const ADDRESSES = [
  '',
  '?from.ids=company/a&from.ids=company/b&to.labels=any',
  '?from.labels=Company&from.countries=CN&avoid.text=bank&via=Company;TR&goods.hs=854231&goods.consistent=true',
  '?window.from=2022-02&window.undated=false&listing.require=none&listing.authorities=EU&minSources=2&hubLimit=9',
  '?relations=SUPPLIES&rank=shortest&maxHops=3&identity=none&minValue=12.5&datasets=evidence&k=1000',
];

test.each(ADDRESSES)('a question comes back from its request: %s', (address) => {
  const question = questionOf(parseSearch(address));
  expect(questionOfBody(traceBodyOf(question))).toEqual({ ...question, from: expect.anything() as object });
  expect(traceBodyOf(questionOfBody(traceBodyOf(question)))).toEqual(traceBodyOf(question));
});

const ENTITY = { id: 'a', name: 'A', label: 'Company' } as const;

function pathOf(kind: PathNews['kind']): PathNews {
  return { kind, nodes: [ENTITY, { ...ENTITY, id: 'b' }], hops: [], reasons: [], moreReasons: 0 };
}

test('a path opens with its question, chosen unless it is gone', () => {
  const question = traceBodyOf({ ...questionOf({}), k: 1000 });
  const watch = { question, paths: 3 } as Watch;
  expect(searchOfWatch(watch, pathOf('new'))).toEqual({ path: ['a', 'b'] });
  expect(searchOfWatch({ ...watch, paths: 300 }, pathOf('weaker'))).toMatchObject({ k: ['1000'] });
  expect(searchOfWatch(watch, pathOf('gone'))).not.toHaveProperty('path');
  expect(searchOfWatch(watch)).toEqual({});
});
