import { describe, expect, it } from 'vitest';
import type { Casebook } from '../casebook/model';
import {
  chosenBody,
  collectedIn,
  moved,
  noted,
  through,
  toggled,
  withCollected,
  type Candidate,
} from './choice';

function candidate(...nodes: string[]): Candidate {
  return { key: nodes.join('\n'), nodes, names: nodes.map((id) => `The ${id}`), strength: 0.5, note: '' };
}

const ONE = candidate('a', 'b');
const TWO = candidate('a', 'c', 'd');
const THREE = candidate('e', 'd');
const ALL = [ONE, TWO, THREE];

describe('which paths go into a dossier', () => {
  it('is the order of choosing, which can be changed, with a word on each', () => {
    const both = toggled(toggled([], THREE), ONE);
    const other = noted(moved(both, 1, 0), THREE.key, ' Ask them ');
    expect(chosenBody(other, ALL)).toEqual({
      paths: [
        ['a', 'b'],
        ['e', 'd'],
      ],
      pathNotes: ['', 'Ask them'],
    });
    expect(chosenBody(toggled(other, ONE), ALL).paths).toEqual([['e', 'd']]);
  });

  it('is all where none is chosen', () => {
    expect(chosenBody([], ALL)).toEqual({});
    expect(chosenBody([{ key: 'gone', note: '' }], ALL)).toEqual({});
  });

  it('has no place before the first and behind the last', () => {
    const both = toggled(toggled([], ONE), TWO);
    expect(moved(both, 0, -1)).toBe(both);
    expect(moved(both, 1, 2)).toBe(both);
  });

  it('takes what an investigation has collected, with its notes, each path once', () => {
    const item = { id: '1', kind: 'path', tags: [], mark: { by: '', person: '', at: '' }, state: null };
    const book = {
      items: [
        { ...item, nodes: ['e', 'd'], hops: [['r']], note: 'first' },
        { ...item, nodes: ['e', 'd'], hops: [['s']], note: 'second' },
        { ...item, nodes: ['e'], hops: [], note: 'an entity' },
        { ...item, nodes: ['x', 'y'], hops: [['r']], note: 'not in the answer' },
      ],
      nodes: [{ id: 'e', name: 'Echo' }],
    } as unknown as Casebook;
    const collected = collectedIn(book);
    expect(collected.map(({ names, note }) => [names, note])).toEqual([
      [['Echo', 'd'], 'first'],
      [['x', 'y'], 'not in the answer'],
    ]);
    expect(withCollected([{ key: ONE.key, note: '' }], ALL, collected)).toEqual({
      choice: [
        { key: ONE.key, note: '' },
        { key: THREE.key, note: 'first' },
      ],
      taken: 1,
    });
  });

  it('is found by names', () => {
    expect(through(ALL, ' THE C ')).toEqual([TWO]);
    expect(through(ALL, '')).toEqual(ALL);
  });
});
