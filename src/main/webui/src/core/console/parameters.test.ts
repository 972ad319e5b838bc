import { describe, expect, it } from 'vitest';
import { readParameter, readParameters } from './parameters';

describe('the field of a parameter', () => {
  it('is JSON where it looks like it, else a text', () => {
    expect(readParameter('["CN", "HK"]')).toEqual({ ok: true, value: ['CN', 'HK'], kind: 'list' });
    expect(readParameter('{"a": 1}')).toMatchObject({ kind: 'map' });
    expect(readParameter('12')).toMatchObject({ value: 12, kind: 'number' });
    expect(readParameter('"12"')).toMatchObject({ value: '12', kind: 'text' });
    expect(readParameter('true')).toMatchObject({ kind: 'boolean' });
    expect(readParameter('Kupol')).toMatchObject({ value: 'Kupol', kind: 'text' });
    expect(readParameter('  ')).toMatchObject({ value: null, kind: 'missing' });
  });

  it('says where it cannot be read', () => {
    expect(readParameter('["CN", HK]')).toMatchObject({
      ok: false,
      near: expect.stringContaining('HK') as string,
    });
    expect(readParameter('["CN"')).toMatchObject({ ok: false });
  });

  it('stops a run only where it cannot be read', () => {
    expect(readParameters(['a', 'b'], { a: '1' })).toEqual({ a: 1, b: null });
    expect(readParameters(['a'], { a: '[' })).toBeNull();
  });
});
