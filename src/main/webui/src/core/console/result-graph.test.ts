import { describe, expect, it } from 'vitest';
import { graphOf, isPicture, shownGraph } from './result-graph';
import { relation } from './test-relation';

const node = (id: string) => ({ id, labels: ['Company'], properties: { name: id } });

describe('the graph in a result', () => {
  it('is found in cells, lists, maps and paths, each node once', () => {
    const rows = [
      [node('a'), 5],
      [[node('b'), { deep: relation('a', 'b') }], null],
      [{ nodes: [node('a'), node('c')], relations: [relation('a', 'c')] }, 'text'],
    ];
    const graph = graphOf(rows, rows.length);
    expect([...graph.nodes.keys()]).toEqual(['a', 'b', 'c']);
    expect([...graph.relations.keys()]).toEqual(['a-b', 'a-c']);
  });

  it('names the ends of relations that came without their nodes', () => {
    const graph = graphOf([[relation('a', 'b')]], 1);
    expect([...graph.named]).toEqual(['a', 'b']);
    expect(shownGraph(graph, 10).nodes.map((each) => each.id)).toEqual(['a', 'b']);
  });

  it('is cut to the best connected, and says how many are left out', () => {
    const star = [[relation('hub', 'x1')], [relation('hub', 'x2')], [relation('hub', 'x3')], [node('alone')]];
    const shown = shownGraph(graphOf(star, star.length), 3);
    expect(shown.nodes.map((each) => each.id)).toContain('hub');
    expect(shown.nodes).toHaveLength(3);
    expect(shown.hidden).toBe(2);
    expect(shown.relations).toHaveLength(2);
  });

  it('is a picture where a row holds nothing else', () => {
    expect(isPicture([[node('a'), relation('a', 'b')]])).toBe(true);
    expect(isPicture([[node('a'), 1]])).toBe(false);
    expect(isPicture([])).toBe(false);
  });
});
