import { describe, expect, it } from 'vitest';
import { escaped, standalone, wrapped } from './standalone';

const DRAWN = {
  body: '<circle r="4" fill="red"/>',
  box: { x: -10, y: -10, width: 20, height: 20 },
  paper: '#fff',
  ink: '#111',
};

describe('a drawing that stands by itself', () => {
  it('is one well-formed file that asks for nothing', () => {
    const file = standalone(DRAWN, ['<b>"]]>& \u0000 \ud800 Завод', 'v 1']);
    const read = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelectorAll('text')).toHaveLength(2);
    expect(file).not.toMatch(/url\(http|href="http|<image|<script/);
    expect(file).not.toContain('<style>');
  });

  it('brings its typefaces along', () => {
    const file = standalone(DRAWN, ['v 1'], '@font-face{}');
    const read = new DOMParser().parseFromString(file, 'image/svg+xml');
    expect(read.querySelector('style')?.textContent).toBe('@font-face{}');
  });

  it('has its caption in lines that fit', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('北京汐潮国际科贸有限公司', 5)).toEqual(['北京汐潮国', '际科贸有限', '公司']);
    expect(wrapped('  ', 5)).toEqual([]);
  });

  it('keeps texts from being anything else', () => {
    expect(escaped('<&">')).toBe('&lt;&amp;&quot;&gt;');
  });
});
