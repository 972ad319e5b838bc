import { describe, expect, it } from 'vitest';
import { EMPTY_CANVAS, withFound } from './canvas';
import { draftFrom, draftOf, draftsIn, keepDraft } from './draft';

function memory(full = false) {
  const values = new Map<string, string>();
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) {
        throw new Error('full');
      }
      values.set(key, value);
    },
  };
}

const NODE = { id: 'a', labels: ['Company'], properties: { name: 'A' } };
const CANVAS = withFound(EMPTY_CANVAS, { nodes: [NODE as never], relations: [], degrees: {} }, null);

describe('drafts of canvases', () => {
  it('are there when the reader comes back, the last four of them', () => {
    const kept = memory();
    for (const key of ['1', '2', '3', '4', '5', '2']) {
      expect(keepDraft(draftFrom(key, CANVAS, null, true), kept)).toBe(true);
    }
    expect(draftsIn(kept).map(({ key }) => key)).toEqual(['2', '5', '4', '3']);
    expect(draftOf('5', kept)?.canvas.nodes.map(({ id }) => id)).toEqual(['a']);
    expect(draftOf('1', kept)).toBeNull();
  });

  it('say so where the browser keeps nothing', () => {
    expect(keepDraft(draftFrom('1', CANVAS, 3, true), memory(true))).toBe(false);
    expect(draftsIn(memory(true))).toEqual([]);
  });

  it('are none where something else is stored', () => {
    expect(draftsIn({ ...memory(), getItem: () => '{' })).toEqual([]);
    expect(draftsIn({ ...memory(), getItem: () => '7' })).toEqual([]);
  });
});
