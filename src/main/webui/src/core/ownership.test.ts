import { describe, expect, it } from 'vitest';
import { isHeld, shareText } from './ownership';

describe('shares', () => {
  it('are written to two places, as an interval where they are not known', () => {
    expect(shareText({ low: 25, high: 25 })).toBe('25.00 %');
    expect(shareText({ low: 0, high: 100 })).toBe('0.00–100.00 %');
    expect(shareText({})).toBe('');
  });

  it('are held by others only where a tie comes in', () => {
    expect(isHeld([{ type: 'OWNS', direction: 'out' }])).toBe(false);
    expect(isHeld([{ type: 'CONTROLS', direction: 'in' }])).toBe(true);
    expect(isHeld(undefined)).toBe(false);
  });
});
