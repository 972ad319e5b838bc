import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import { rolesOf } from './roles';
import { viewOf } from './trace';

function roles(...lines: string[]): string {
  const answer = answerOf(...lines);
  answer.graph.nodes.forEach((node) => {
    if (node.labels[0] === 'WeaponSystem') {
      node.properties.operator = 'RU';
    }
  });
  answer.graph.relations.forEach((relation) => {
    if (relation.from === 'cmru') {
      relation.type = 'MANUFACTURES';
    }
  });
  return [...rolesOf(viewOf(answer))].map(([id, role]) => `${id} ${role}`).join(', ');
}

describe('roles', () => {
  it('run from supplier to weapon', () => {
    expect(roles('c1 > c2 > c3ru > cmru > w1', 'c1 > p1 > w1')).toBe(
      'c1 supplier, c2 intermediary, c3ru importer, cmru maker, w1 weapon, p1 part',
    );
  });

  it('call who starts a path a supplier, whatever else it does', () => {
    expect(roles('c1 > c2 > w1', 'c2 > w1')).toContain('c2 supplier');
  });
});
