import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { find, findIndexOf, stepFrom } from './finding';
import type { NodeProperties } from './model';
import { viewOf } from './trace';

const NAMES: Record<string, NodeProperties> = {
  c1: { name: 'Xiamen Limbach', aliases: ['厦门林巴赫航空发动机', 'Limbach Xiamén'], country: 'CN' },
  c2: { name: 'TSK Vektor', aliases: ['ООО «ТСК Вектор»'], country: 'RU', note: 'Importer of engines' },
  p1: { name: 'L550E', category: 'propulsion', partNumber: 'L-550-E', hs: ['840710'] },
  w1: { name: 'Garpiya-A1', operator: 'RU' },
  c3: { name: 'Limbach Trading', country: 'KZ' },
};

function index() {
  const answer = answerOf('c1 > c2 > w1', 'c1 > p1 > w1', 'c3 ? w1');
  answer.graph.nodes.forEach((node) => Object.assign(node.properties, NAMES[node.id]));
  Object.assign(answer.graph.relations[0]?.properties ?? {}, { hs: ['854231'], components: ['p1'] });
  return findIndexOf(viewOf(answer), {
    kind: (label) => `kind ${label}`,
    country: (code) => ({ CN: 'China', RU: 'Russia', KZ: 'Kasachstan' })[code] ?? code,
  });
}

/** "c1 by name", or with what has the words, "c1 by 厦门林巴赫航空发动机". */
const found = (query: string) =>
  find(index(), query).map(({ id, by, value }) => `${id} by ${by === 'name' ? by : value}`);

describe('finding in an answer', () => {
  it('finds names whatever their case and accents, in the order of the paths', () => {
    expect(found('LIMBÁCH')).toEqual(['c1 by name', 'c3 by name']);
  });

  it('finds other names in every script, ids and part numbers', () => {
    expect(found('林巴赫')).toEqual(['c1 by 厦门林巴赫航空发动机']);
    expect(found('вектор')).toEqual(['c2 by ООО «ТСК Вектор»']);
    expect(found('l-550')).toEqual(['p1 by L-550-E']);
  });

  it('finds by kind, country and goods, after what is found by name', () => {
    expect(found('kasach')).toEqual(['c3 by Kasachstan']);
    expect(found('russia')).toEqual(['c2 by Russia', 'w1 by Russia']);
    expect(found('weaponsystem')).toEqual(['w1 by kind WeaponSystem']);
    expect(found('propulsion')).toEqual(['p1 by propulsion']);
    expect(found('8542')).toEqual(['c1 by 854231', 'c2 by 854231']);
    expect(found('l550e')).toEqual(['p1 by name', 'c1 by L550E', 'c2 by L550E']);
  });

  it('wants every word, wherever it stands', () => {
    expect(found('limbach china')).toEqual(['c1 by China']);
    expect(found('limbach russia')).toEqual([]);
  });

  it('finds nothing by nothing', () => {
    expect(found('  ')).toEqual([]);
  });

  it('steps around the ends', () => {
    const hits = find(index(), 'limbach');
    expect(stepFrom(hits, 'c1', 1)?.id).toBe('c3');
    expect(stepFrom(hits, 'c3', 1)?.id).toBe('c1');
    expect(stepFrom(hits, 'c1', -1)?.id).toBe('c3');
    expect(stepFrom([], 'c1', 1)).toBeUndefined();
  });
});
