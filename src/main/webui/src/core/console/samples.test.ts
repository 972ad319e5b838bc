import { describe, expect, it } from 'vitest';
import { sampleOfLabel, sampleOfRelation } from './samples';

describe('a sample of the data', () => {
  it('names labels and types safely', () => {
    expect(sampleOfLabel('Company')).toBe('MATCH (n:Company)\nRETURN n\nLIMIT 50');
    expect(sampleOfRelation('ODD `TYPE`')).toContain('[:`ODD ``TYPE```]');
  });
});
