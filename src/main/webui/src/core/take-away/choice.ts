import type { Casebook } from '../casebook/model';
import type { TraceAnswer } from '../model';
import { nameOf } from '../names-in-script';

/** A path that can go into a dossier. */
export interface Candidate {
  key: string;
  nodes: string[];
  names: string[];
  strength: number | null;
  /** What somebody noted on it where it was collected. */
  note: string;
}

/** A path that goes into a dossier, with a word on it. */
export interface ChosenPath {
  key: string;
  note: string;
}

/** In the order in which the dossier has them; empty takes all. */
export type PathChoice = readonly ChosenPath[];

export const LONGEST_NOTE = 2000;

/** A line feed cannot occur in an id that came through an address or a CSV cell. */
export function keyOf(nodes: readonly string[]): string {
  return nodes.join('\n');
}

export function candidatesOf(answer: TraceAnswer): Candidate[] {
  const nodes = new Map(answer.graph.nodes.map((node) => [node.id, node]));
  return answer.paths.map((path) => ({
    key: keyOf(path.nodes),
    nodes: path.nodes,
    names: path.nodes.map((id) => nameOf(nodes.get(id), id)),
    strength: path.strength,
    note: '',
  }));
}

/** The paths and hops of an investigation, each once. */
export function collectedIn(book: Casebook): Candidate[] {
  const names = new Map(book.nodes.map(({ id, name }) => [id, name]));
  const found = new Map<string, Candidate>();
  for (const { hops, nodes, note } of book.items) {
    const key = keyOf(nodes);
    if (hops.length > 0 && !found.has(key)) {
      found.set(key, { key, nodes, names: nodes.map((id) => names.get(id) ?? id), strength: null, note });
    }
  }
  return [...found.values()];
}

export function isChosen(choice: PathChoice, key: string): boolean {
  return choice.some((each) => each.key === key);
}

/** With this path at the end, or without it. */
export function toggled(choice: PathChoice, { key, note }: Candidate): PathChoice {
  return isChosen(choice, key) ? choice.filter((each) => each.key !== key) : [...choice, { key, note }];
}

/** With the path of this place at another one. */
export function moved(choice: PathChoice, from: number, to: number): PathChoice {
  const path = choice[from];
  if (!path || to < 0 || to >= choice.length) {
    return choice;
  }
  const others = choice.filter((_, place) => place !== from);
  return [...others.slice(0, to), path, ...others.slice(to)];
}

export function noted(choice: PathChoice, key: string, note: string): PathChoice {
  return choice.map((each) => (each.key === key ? { key, note } : each));
}

/** Of what was collected those that can be chosen, after what is chosen already. */
export function withCollected(
  choice: PathChoice,
  candidates: readonly Candidate[],
  collected: readonly Candidate[],
): { choice: PathChoice; taken: number } {
  const keys = new Set(candidates.map(({ key }) => key));
  const here = collected.filter(({ key }) => keys.has(key));
  const fresh = here.filter(({ key }) => !isChosen(choice, key));
  return { choice: [...choice, ...fresh.map(({ key, note }) => ({ key, note }))], taken: here.length };
}

/** Those through an entity whose name holds the text. */
export function through(candidates: readonly Candidate[], text: string): Candidate[] {
  const wanted = text.trim().toLocaleLowerCase();
  return candidates.filter(({ names }) => names.some((name) => name.toLocaleLowerCase().includes(wanted)));
}

/** In the words of POST /api/dossier; nothing where all go in. */
export function chosenBody(
  choice: PathChoice,
  candidates: readonly Candidate[],
): { paths?: string[][]; pathNotes?: string[] } {
  const nodes = new Map(candidates.map((each) => [each.key, each.nodes]));
  const kept = choice.filter(({ key }) => nodes.has(key));
  return kept.length === 0
    ? {}
    : { paths: kept.map(({ key }) => nodes.get(key) ?? []), pathNotes: kept.map(({ note }) => note.trim()) };
}
