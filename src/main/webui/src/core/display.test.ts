import { describe, expect, it } from 'vitest';
import { compactDisplay, lastingDisplay, validateDisplayParams, type DisplayParams } from './display';

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

  it('reads what is looked for, and that only its paths are shown', () => {
    expect(validateDisplayParams({ find: ' kupol ', found: 'only' })).toEqual({
      find: 'kupol',
      found: 'only',
    });
    expect(validateDisplayParams({ find: ' ', found: 'only' })).toEqual({});
  });

  it('keeps the view and drops what was left out when another question is asked', () => {
    const display: DisplayParams = {
      view: 'sankey',
      hide: ['Component'],
      more: ['1'],
      find: 'kupol',
      found: 'only',
    };
    expect(lastingDisplay(display)).toEqual({
      view: 'sankey',
      find: 'kupol',
    });
  });
});
