import { describe, expect, it } from 'vitest';
import type { DrawnNode, Drawing } from '../explore/drawing';
import { drawnCanvas } from './canvas-drawing';
import { standalone } from './standalone';

const LOOKS = {
  kinds: {},
  tie: 'grey',
  control: 'purple',
  ink: 'black',
  paper: 'white',
  sign: 'white',
  strokes: { Company: ['M1 1h2'] },
};
const WORDS = {
  tie: () => 'supplies',
  kind: (kind: string) => `kind ${kind}`,
  confidence: (confidence: string) => `is ${confidence}`,
  control: 'ownership',
  listed: 'EU: listed',
};

function node(id: string, name: string, more: Partial<DrawnNode> = {}): DrawnNode {
  const rest = { country: null, badges: [], pinned: false, more: 0, members: 1, role: null, proof: null };
  return { id, name, kind: 'Company', spot: { x: 0, y: 0 }, ...rest, ...more };
}

const TIE = {
  key: 'ab',
  from: 'a',
  to: 'b',
  types: [],
  relations: [],
  confidence: 'possible' as const,
  control: false,
};

function drawn(nodes: DrawnNode[]) {
  const drawing: Drawing = { nodes, ties: [TIE], left: 0, hidden: 0 };
  const made = drawnCanvas(drawing, LOOKS, WORDS);
  if (made === null) throw new Error('nothing is drawn');
  const read = new DOMParser().parseFromString(standalone(made, []), 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  const texts = [...read.querySelectorAll('text')];
  return { made, read, texts, said: texts.map(({ textContent }) => textContent) };
}

const AWAY = { spot: { x: 400, y: 0 } };

describe('a canvas as a drawing', () => {
  it('has words on its lines, names, badges and a legend, whatever things are called', () => {
    const { said, read } = drawn([
      node('a', '<b>&]]>"', { badges: ['EU'] }),
      node('b', '', { ...AWAY, members: 4 }),
    ]);
    expect(said).toEqual(['supplies', '<b>&]]>"', 'EU', '4 ×', 'kind Company', 'is possible', 'EU: listed']);
    expect(read.querySelectorAll('path[d="M1 1h2"]')).toHaveLength(3);
    expect(read.querySelector('line')?.getAttribute('stroke-dasharray')).toBe('2 4');
  });

  it('has no name on a line that ends at its sign', () => {
    const { texts, made } = drawn([node('a', 'Kupol'), node('b', 'Vektor', AWAY)]);
    const xOf = (name: string) =>
      Number(texts.find(({ textContent }) => textContent === name)?.getAttribute('x')) - made.box.x;
    // The line runs from the right of one to the left of the other.
    expect(xOf('Kupol')).toBe(0);
    expect(xOf('Vektor')).toBeGreaterThan(400);
  });

  it('names also what has no room beside its sign', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      node(`n${String(index)}`, `Firm ${String(index)}`),
    );
    expect(drawn([...crowd, node('a', 'A'), node('b', 'B')]).said).toEqual(
      expect.arrayContaining(crowd.map(({ name }) => name)),
    );
  });

  it('keeps the text of a card whole for whoever takes names out of it, with a line to what it is about', () => {
    const drawing: Drawing = { nodes: [node('a', 'A'), node('b', 'B', AWAY)], ties: [], left: 0, hidden: 0 };
    const card = { spot: { x: 40, y: 60 }, text: 'Ask Xiamen\nLimbach', about: [{ drawn: 'b', name: 'B' }] };
    const made = drawnCanvas(drawing, LOOKS, WORDS, [card]);
    expect(made?.cards).toEqual([{ x: 360, y: 96, text: 'Ask Xiamen\nLimbach', about: ['B'] }]);
    expect(made?.body).toContain('<line x1="360" y1="96" x2="720" y2="36"');
    expect(made?.body).not.toContain('Limbach');
  });

  it('is nothing where nothing is', () => {
    expect(drawnCanvas({ nodes: [], ties: [], left: 0, hidden: 0 }, LOOKS, WORDS)).toBeNull();
  });
});
