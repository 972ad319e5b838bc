import { describe, expect, it } from 'vitest';
import { questionOf } from '../question/question';
import { parseSearch, validateTraceSearch } from '../search';
import { selectorOf } from '../question/selection';
import { cappedIds, handOverSets, nodeSets, traceLink } from './hand-over';

const node = (id: string, label: string) => ({ id, labels: [label], properties: {} });

describe('handing a result over to a trace', () => {
  it('sorts the entities by kind and leaves out what cannot stand in a path', () => {
    const sets = nodeSets([
      node('company/a', 'Company'),
      node('src-1', 'Source'),
      node('company/b', 'Company'),
    ]);
    expect(sets).toEqual([{ label: 'Company', ids: ['company/a', 'company/b'] }]);
  });

  it('asks for exactly these as starts or ends', () => {
    const set = { label: 'Company', ids: ['company/a', 'company/б'] } as const;
    const link = traceLink({ ...set, ids: [...set.ids] }, 'from');
    const question = questionOf(validateTraceSearch(parseSearch(link.slice(2))));
    expect(selectorOf(question.from)).toEqual({ ids: ['company/a', 'company/б'] });
    expect(question.to.labels).toEqual(['WeaponSystem']);
  });

  it('offers each column that holds nodes, and all together', () => {
    const rows = [
      [node('company/a', 'Company'), 1, node('company/b', 'Company')],
      [node('company/a', 'Company'), 2, node('weapon/w', 'WeaponSystem')],
    ];
    const all = [
      node('company/a', 'Company'),
      node('company/b', 'Company'),
      node('weapon/w', 'WeaponSystem'),
    ];
    const sets = handOverSets(['seller', 'n', 'buyer'], rows, 2, all);
    expect(sets.map(({ column, label, ids }) => `${column ?? 'all'} ${label} ${String(ids.length)}`)).toEqual(
      ['seller Company 1', 'buyer Company 1', 'buyer WeaponSystem 1', 'all Company 2', 'all WeaponSystem 1'],
    );
    expect(handOverSets(['a'], [[all[0]]], 1, [all[0]!])).toHaveLength(1);
  });

  it('takes no more than an address carries', () => {
    expect(cappedIds(Array.from({ length: 300 }, (_, index) => `c/${String(index)}`))).toHaveLength(100);
    expect(cappedIds(Array.from({ length: 100 }, () => 'x'.repeat(92)))).toHaveLength(50);
  });
});
