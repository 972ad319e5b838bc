import type { DrawnNode, DrawnTie } from '../../core/explore/drawing';
import type { Confidence } from '../../core/model';
import type { NamedNode } from './names-layer';
import type { Palette } from './palette';
import { SHAPES, type NodeLook, type TieLook } from './sigma-options';

const LABEL_LENGTH = 38;

function shortened(name: string, most: number): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

/** What a node is called in the drawing. */
export type Words = Pick<NamedNode, 'name' | 'tail' | 'short' | 'kind' | 'badges' | 'proof'>;

const SHORT = 20;

export const NO_WORDS: Words = { kind: 'Other', name: '', tail: '', short: '', badges: [], proof: null };

export function wordsOf(node: DrawnNode): Words {
  const { kind, name, other, country, badges, more, members, proof } = node;
  if (members > 1) {
    const count = `${name} × ${String(members)}`.trimStart();
    return { kind, name: count, tail: '', short: count, badges, proof };
  }
  const beside = other ? `  ${shortened(other, SHORT)}` : '';
  const tail = beside + (country === null ? '' : `  ${country}`) + (more > 0 ? `  +${String(more)}` : '');
  return { kind, name: shortened(name, LABEL_LENGTH), tail, short: shortened(name, SHORT), badges, proof };
}

export function nodeLook(node: DrawnNode, palette: Palette): NodeLook {
  return {
    x: node.spot.x,
    // Sigma counts upwards.
    y: -node.spot.y,
    size: node.members > 1 ? 15 : 9.5,
    shape: SHAPES[node.kind],
    color: palette.kinds[node.kind],
  };
}

// As in the picture of an answer: surer is less broken, so that nobody needs colours.
const STROKES: Record<Confidence, Pick<TieLook, 'size' | 'dash' | 'gap'>> = {
  // Sigma draws nothing where there is no gap at all: one dash, longer than any line.
  confirmed: { size: 2.1, dash: 100_000, gap: 1 },
  probable: { size: 1.6, dash: 7, gap: 3 },
  possible: { size: 1.6, dash: 1.6, gap: 3.2 },
};

export function tieLook({ control, confidence }: DrawnTie, palette: Palette): TieLook {
  return { color: control ? palette.control : palette.tie, ...STROKES[confidence] };
}
