import { describe, expect, it } from 'vitest';
import { textsOf, withTexts } from './drawn-texts';
import { portionsOf } from './portions';

const BODY =
  '<g style="fill:red"><title>Limbach &amp; Co</title><text x="1">厦门林巴贺</text><text>7</text>' +
  '<a xlink:href="https://limbach.example/"><use href="#glyph-Company"/></a></g>';

describe('the texts of a drawing', () => {
  it('are all that it says in words, and where its links lead', () => {
    expect(textsOf(BODY)).toEqual(['Limbach & Co', '厦门林巴贺', '7', 'https://limbach.example/']);
  });

  it('are replaced where they stand, and can be nothing but texts', () => {
    const said = new Map([
      ['Limbach & Co', '[withheld 1] <b>'],
      ['厦门林巴贺', '[withheld 1]'],
      ['https://limbach.example/', ''],
    ]);
    expect(withTexts(BODY, said)).toBe(
      '<g style="fill:red"><title>[withheld 1] &lt;b&gt;</title><text x="1">[withheld 1]</text><text>7</text>' +
        '<a xlink:href=""><use href="#glyph-Company"/></a></g>',
    );
    expect(withTexts(BODY, new Map(textsOf(BODY).map((text) => [text, text])))).toBe(BODY);
  });

  it('go in portions that a request can hold', () => {
    const long = 'x'.repeat(60_000);
    expect(portionsOf([])).toEqual([]);
    expect(portionsOf(['a', long, long, 'b']).map((each) => each.length)).toEqual([2, 2]);
    expect(portionsOf(['y'.repeat(150_000), 'b']).map((each) => each.length)).toEqual([1, 1]);
  });
});
