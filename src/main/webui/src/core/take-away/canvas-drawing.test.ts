import { describe, expect, it } from 'vitest';
import type { Drawing } from '../explore/drawing';
import { drawnCanvas } from './canvas-drawing';
import { standalone } from './standalone';

const COLOURS = { kinds: {}, tie: 'grey', control: 'purple', ink: 'black', paper: 'white' };

function drawing(name: string): Drawing {
  const node = { kind: 'Company' as const, country: null, pinned: false, more: 0, members: 1 };
  return {
    nodes: [
      { ...node, id: 'a', name, spot: { x: 0, y: 0 } },
      { ...node, id: 'b', name: '', members: 4, spot: { x: 5, y: 0 } },
    ],
    ties: [
      { key: 'ab', from: 'a', to: 'b', types: [], relations: [], confidence: 'possible', control: false },
    ],
    left: 0,
    hidden: 0,
  };
}

describe('a canvas as a drawing', () => {
  it('is where the reader sees it, whatever things are called', () => {
    const drawn = drawnCanvas(drawing('<b>&]]>"'), new Map([['b', { x: 100, y: 50 }]]), COLOURS);
    expect(drawn?.box).toEqual({ x: -9, y: -9, width: 290, height: 68 });
    const file = standalone(
      drawn ?? { body: '', box: { x: 0, y: 0, width: 0, height: 0 }, paper: '', ink: '' },
      [],
    );
    const read = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect([...read.querySelectorAll('text')].map((text) => text.textContent)).toEqual(['<b>&]]>"', '4 ×']);
  });

  it('is nothing where nothing is', () => {
    expect(drawnCanvas({ nodes: [], ties: [], left: 0, hidden: 0 }, new Map(), COLOURS)).toBeNull();
  });
});
