import { describe, expect, it } from 'vitest';
import { withCards } from './canvas-cards';
import { standalone, type DrawnCard } from './standalone';

const BOX = { x: 0, y: 0, width: 100, height: 50 };

function drawn(...cards: DrawnCard[]) {
  const whole = withCards({ body: '<g/>', box: BOX, paper: 'white', ink: 'black', cards });
  const read = new DOMParser().parseFromString(standalone(whole, []), 'image/svg+xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return { whole, said: [...read.querySelectorAll('text')].map(({ textContent }) => textContent) };
}

describe('cards of a canvas in a file', () => {
  it('stand in lines, with whom they are about, whatever they say', () => {
    const text =
      'Ask <b>the maker</b> & first, then whoever sold it.\n询问制造商，然后询问卖给他们的公司是谁';
    const { said } = drawn({ x: 20, y: 30, text, about: ['Kupol'] });
    expect(said).toEqual([
      'Ask <b>the maker</b> & first,',
      'then whoever sold it.',
      '询问制造商，然后询问卖给他们的',
      '公司是谁',
      '→ Kupol',
    ]);
  });

  it('are inside the file, wherever they lie', () => {
    const { whole } = drawn(
      { x: -300, y: -40, text: 'A', about: [] },
      { x: 90, y: 400, text: 'B', about: [] },
    );
    expect(whole.box).toEqual({ x: -300, y: -40, width: 600, height: 476 });
  });

  it('change nothing where there are none', () => {
    expect(drawn().whole).toEqual({ body: '<g/>', box: BOX, paper: 'white', ink: 'black' });
  });
});
