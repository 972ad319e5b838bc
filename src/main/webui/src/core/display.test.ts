import { describe, expect, it } from 'vitest';
import { compactDisplay, lastingDisplay, validateDisplayParams } from './display';

describe('how an answer is looked at', () => {
  it('is read from an address, without what means nothing', () => {
    const raw = {
      view: 'map',
      lanes: 'x',
      hide: ['possible', 'y'],
      leg: ['CN>KG', '0:CN>end:weapon', '<b>'],
    };
    expect(validateDisplayParams(raw)).toEqual({
      view: 'map',
      hide: ['possible'],
      leg: ['CN>KG', '0:CN>end:weapon'],
    });
    expect(validateDisplayParams(validateDisplayParams(raw) as Record<string, unknown>)).toEqual(
      validateDisplayParams(raw),
    );
  });

  it('leaves empty parts out', () => {
    expect(compactDisplay({ hide: [], more: [], view: 'picture' })).toEqual({ view: 'picture' });
  });

  it('keeps the view and drops what was left out when another question is asked', () => {
    expect(lastingDisplay({ view: 'sankey', hide: ['Component'], more: ['1'] })).toEqual({ view: 'sankey' });
  });
});
