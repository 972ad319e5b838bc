// graphology: the graph library of the page's world; breadth-first search only, it has no k best paths.
import { readFileSync } from 'node:fs';
import Graph from 'graphology';

const [folder, maxHopsText, ...tasks] = process.argv.slice(2);
const maxHops = Number(maxHopsText);

function read(name) {
  const bytes = readFileSync(`${folder}/${name}.i32`);
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function say(...words) {
  process.stdout.write(`${words.join('\t')}\n`);
}

function cpuMillis() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function build() {
  const [from, to] = [read('from'), read('to')];
  const graph = new Graph({ type: 'directed', multi: false, allowSelfLoops: true });
  for (let node = 0; node < read('nodes')[0]; node += 1) graph.addNode(node);
  for (let i = 0; i < from.length; i += 1) graph.addDirectedEdge(from[i], to[i]);
  return graph;
}

function distances(graph) {
  const depth = new Map();
  let level = [...read('ends')].map(String);
  level.forEach((node) => depth.set(node, 0));
  for (let hops = 1; level.length > 0; hops += 1) {
    const next = [];
    for (const node of level) {
      graph.forEachInNeighbor(node, (before) => {
        if (!depth.has(before)) {
          depth.set(before, hops);
          next.push(before);
        }
      });
    }
    level = next;
  }
  return byHop([...read('starts')].map((start) => depth.get(String(start)) ?? 0));
}

function byHop(hops) {
  const counts = new Array(maxHops + 1).fill(0);
  hops.filter((hop) => hop >= 1 && hop <= maxHops).forEach((hop) => (counts[hop] += 1));
  return counts
    .map((count, hop) => [hop, count])
    .filter(([, count]) => count > 0)
    .map(([hop, count]) => `${hop}:${count}`)
    .join(' ');
}

function work(task, graph) {
  const cpu = [];
  const wall = [];
  let answer = '';
  for (const began = Date.now(); wall.length === 0 || (Date.now() - began < 4000 && wall.length < 50);) {
    const [cpuBefore, wallBefore] = [cpuMillis(), performance.now()];
    answer = distances(graph);
    wall.push(performance.now() - wallBefore);
    cpu.push(cpuMillis() - cpuBefore);
  }
  const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1].toFixed(3);
  say('done', task, median(cpu), median(wall), wall.length, answer);
}

const [cpuBefore, wallBefore] = [cpuMillis(), performance.now()];
const graph = build();
say('built', (cpuMillis() - cpuBefore).toFixed(3), (performance.now() - wallBefore).toFixed(3), 0);
for (const task of tasks) {
  say('start', task);
  work(task, graph);
}
