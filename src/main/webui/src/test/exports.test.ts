import { defaultModel, Model } from '@alephdata/followthemoney';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import cytoscape from 'cytoscape';
import Graph, { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../../test/resources/exports');

function file(ending: string): string {
  return readFileSync(join(FOLDER, `spoor.${ending}`), 'utf8');
}

interface NodeLink {
  graph: { sources: { id: string; title: string; url: string }[] };
  nodes: { id: string; labels: string[]; properties: { name: string } }[];
  edges: { id: string; type: string; source: string; target: string; properties: { confidence: string } }[];
}

const WHOLE = JSON.parse(file('json')) as NodeLink;
const NAMES = WHOLE.nodes.map(({ properties }) => properties.name).sort();
const PARTIES = WHOLE.nodes.filter(({ labels }) => labels[0] === 'Company' || labels[0] === 'Person');

/** The names as XML attributes hold them: line ends and tabs are blanks there. */
function plain(names: string[]): string[] {
  return names.map((name) => name.replaceAll(/[\t\n\r]/g, ' ')).sort();
}

describe('what Spoor exports is read by', () => {
  it('graphology', () => {
    const graph = Graph.from(JSON.parse(file('graphology.json')) as Parameters<typeof Graph.from>[0]);
    expect(graph.mapNodes((_, { label }) => label as string).sort()).toEqual(NAMES);
    expect(graph.size).toBe(WHOLE.edges.length);
    expect(graph.multi).toBe(true);
  });

  it('graphology, as GraphML', () => {
    const graph = graphml.parse(MultiDirectedGraph, file('graphml'));
    expect(graph.mapNodes((_, { name }) => name as string).sort()).toEqual(NAMES);
    expect(graph.mapEdges((_, { confidence }) => confidence as string).sort()).toEqual(
      WHOLE.edges.map(({ properties }) => properties.confidence).sort(),
    );
  });

  it('graphology, as GEXF', () => {
    const graph = gexf.parse(MultiDirectedGraph, file('gexf'));
    expect(graph.mapNodes((_, { label }) => label as string).sort()).toEqual(plain(NAMES));
    expect(graph.size).toBe(WHOLE.edges.length);
  });

  it('cytoscape', () => {
    const { elements } = JSON.parse(file('cyjs')) as { elements: cytoscape.ElementsDefinition };
    const graph = cytoscape({ headless: true, elements });
    expect(
      graph
        .nodes()
        .map((node) => node.data('label') as string)
        .sort(),
    ).toEqual(NAMES);
    expect(graph.edges().length).toBe(WHOLE.edges.length);
  });

  it('FollowTheMoney', () => {
    const model = new Model(defaultModel);
    const entities = file('ftm.json')
      .trim()
      .split('\n')
      .map((line) => model.getEntity(JSON.parse(line) as Parameters<typeof model.getEntity>[0]));
    const names = entities.filter(({ schema }) => schema.isA('LegalEntity')).map((each) => each.getCaption());
    expect(names.sort()).toEqual(PARTIES.map(({ properties }) => properties.name).sort());
    const ids = new Set(entities.map(({ id }) => id));
    const owned = entities.filter(({ schema }) => schema.name === 'Ownership');
    expect(owned.length).toBe(WHOLE.edges.filter(({ type }) => type === 'OWNS').length);
    for (const each of owned) {
      expect(ids).toContain(each.getFirst('owner'));
      expect(ids).toContain(each.getFirst('asset'));
    }
    const goods = entities.filter(({ schema }) => schema.name === 'Asset');
    expect(goods.length).toBe(WHOLE.nodes.length - PARTIES.length);
    const links = entities.filter(({ schema }) => schema.name === 'UnknownLink');
    expect(links.length).toBeGreaterThan(0);
    for (const each of links) {
      expect(ids).toContain(each.getFirst('subject'));
      expect(ids).toContain(each.getFirst('object'));
    }
  });

  it('FollowTheMoney, whose model has the type that each statement says', () => {
    const model = new Model(defaultModel);
    const [, ...rows] = file('statements.csv').match(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*"){13}$/gm) ?? [];
    const said = rows.map((row) => [...row.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell));
    expect(new Set(said.map(([, , , , schema]) => schema)).size).toBeGreaterThan(6);
    for (const [, , property = '', type, schema = ''] of said) {
      if (property !== 'id') {
        expect(model.getSchema(schema).getProperty(property).type.name, `${schema}:${property}`).toBe(type);
      }
    }
  });

  it('citation.js, as CSL-JSON and as BibTeX', () => {
    expect(plugins.list()).toContain('@bibtex');
    const titles = WHOLE.graph.sources.map(({ title }) => title);
    const csl = new Cite(file('csl.json')).data as { title: string; id: string }[];
    expect(csl.map(({ title }) => title)).toEqual(titles);
    const bib = new Cite(file('bib')).data as { title: string; id: string; URL?: string }[];
    expect(bib.map(({ id }) => id)).toEqual(WHOLE.graph.sources.map(({ id }) => id));
    expect(bib.map(({ URL = '' }) => URL)).toEqual(WHOLE.graph.sources.map(({ url }) => url));
  });
});
