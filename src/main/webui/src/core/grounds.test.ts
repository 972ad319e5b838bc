import { describe, expect, it } from 'vitest';
import { groundsOf, isWeak, reasonsOf } from './grounds';
import type { GraphNode, RelationDetail, RelationProperties, Source } from './model';

const company: GraphNode = { id: 'c', labels: ['Company'], properties: {} };
const part = (properties: GraphNode['properties']): GraphNode => ({
  id: 'p',
  labels: ['Component'],
  properties,
});
const source = (id: string, kind?: string, origin?: string): Source => ({ id, title: id, kind, origin });

function claim(
  properties: RelationProperties,
  sources: Source[],
  rest: Partial<RelationDetail> = {},
): RelationDetail {
  const ends = { from: 'a', to: 'b', fromNode: company, toNode: company };
  return { id: 'r', type: 'SUPPLIES', ...ends, components: [], properties, sources, ...rest };
}

describe('what a relation rests on', () => {
  it('is a press report alone, undated, without goods', () => {
    const grounds = groundsOf([
      claim({ confidence: 'probable', reported: '2024-05' }, [source('a', 'press')]),
    ]);
    expect(grounds).toMatchObject({
      confidence: 'probable',
      independent: 1,
      best: 'press',
      dated: false,
      goods: false,
    });
    expect(reasonsOf(grounds)).toEqual(['single', 'alone', 'noGoods', 'undated']);
    expect(isWeak(grounds)).toBe(true);
  });

  it('needs no goods stated where one end makes the other: they are what is made', () => {
    for (const type of ['MANUFACTURES', 'DEVELOPS'] as const) {
      const grounds = groundsOf([claim({ validFrom: '2023' }, [source('a', 'official')], { type })]);
      expect(reasonsOf(grounds)).not.toContain('noGoods');
    }
  });

  it('counts documents of one origin once', () => {
    const grounds = groundsOf([
      claim({ confidence: 'probable', validFrom: '2023', hs: ['854231'] }, [
        source('a', 'relay', 'agency'),
        source('b', 'relay', 'agency'),
      ]),
    ]);
    expect(reasonsOf(grounds)).toEqual(['single', 'repeats', 'alone']);
    expect(isWeak(grounds)).toBe(true);
  });

  it('is solid with a second independent source or an official one', () => {
    const two = groundsOf([
      claim({ confidence: 'probable', reported: '2021' }, [source('a', 'press'), source('b', 'official')]),
    ]);
    expect(reasonsOf(two)).toEqual(['several', 'noGoods', 'undated', 'old']);
    expect(two.best).toBe('official');
    expect(isWeak(two)).toBe(false);
    expect(isWeak(groundsOf([claim({ confidence: 'confirmed' }, [source('a', 'official')])]))).toBe(false);
    expect(
      isWeak(groundsOf([claim({ confidence: 'probable', validTo: '2024' }, [source('a', 'press')])])),
    ).toBe(false);
  });

  it('is weak where it is possible at most, inferred, or nothing', () => {
    const official = [source('a', 'official')];
    expect(isWeak(groundsOf([claim({ confidence: 'possible' }, official)]))).toBe(true);
    const inferred = groundsOf([claim({ confidence: 'probable', note: 'Inferred: x' }, official)]);
    expect(reasonsOf(inferred)).toContain('inferred');
    expect(isWeak(inferred)).toBe(true);
    expect(reasonsOf(groundsOf([claim({}, [])]))[0]).toBe('noSource');
  });

  it('takes all relations of a hop together', () => {
    const hop = groundsOf([
      claim({ confidence: 'possible', note: 'Inferred: x' }, [source('a', 'press')]),
      claim({ confidence: 'confirmed', validFrom: '2020' }, [source('a', 'press'), source('b', 'court')], {
        toNode: part({}),
      }),
    ]);
    expect(hop).toEqual({
      confidence: 'confirmed',
      independent: 2,
      documents: 2,
      best: 'court',
      dated: true,
      newest: '2020',
      goods: true,
      inferred: false,
    });
  });
});
