import { describe, expect, it } from 'vitest';
import { labelLines, textWidth } from './label-lines';

describe('a name in the picture', () => {
  it('stays on one line where it fits', () => {
    expect(labelLines('LLC Rustakt', 120, 12)).toEqual(['LLC Rustakt']);
  });

  it('breaks between words and clips what is left', () => {
    const lines = labelLines('JSC Izhevsk Electromechanical Plant Kupol', 90, 12);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    lines.forEach((line) => expect(textWidth(line, 12)).toBeLessThanOrEqual(90));
  });

  it('leaves room at the end of the last line', () => {
    const [, last = ''] = labelLines('Shenzhen Royo Technology Company Limited', 90, 12, 2, 25);
    expect(textWidth(last, 12)).toBeLessThanOrEqual(65);
  });

  it('counts Chinese characters as wide and clips a name without spaces', () => {
    expect(textWidth('厦门', 12)).toBe(24);
    expect(labelLines('厦门林巴贺航空发动机股份有限公司', 60, 12)).toEqual(['厦门林巴…']);
  });

  it('takes an empty name', () => {
    expect(labelLines('', 60, 12)).toEqual([]);
  });
});
