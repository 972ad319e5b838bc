import { folded, hasWord, wordsOf } from '../folding';
import type { GraphNode } from '../model';
import type { Canvas } from './canvas';

export interface CanvasHit {
  id: string;
  /** What is drawn for it: itself, or the group that it is in. */
  drawn: string;
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string');

function fieldsOf({ id, properties }: GraphNode): string[] {
  const { name, aliases, identifiers, partNumber, country } = properties;
  return texts([name, aliases, identifiers, partNumber, country, id].flat()).map(folded);
}

/** What is drawn and has every word of the query somewhere in what it is called by, in the order in which it came. */
export function findOnCanvas(canvas: Canvas, query: string): CanvasHit[] {
  const words = wordsOf(query);
  if (words.length === 0) {
    return [];
  }
  const groups = new Map(
    [...canvas.groups.values()].flatMap((group) => group.members.map((id) => [id, group.id] as const)),
  );
  return [...canvas.nodes.values()]
    .filter(({ node, hidden }) => {
      const fields = hidden ? [] : fieldsOf(node);
      return words.every((word) => fields.some((field) => hasWord(field, word)));
    })
    .map(({ node: { id } }) => ({ id, drawn: groups.get(id) ?? id }));
}
