import type { Link } from './ordering';

export interface Box {
  id: string;
  height: number;
  y: number;
}

/** Boxes of a column that stand together, from above down. */
type Block = Box[];

const ROW_GAP = 7;
/** Height of the point where a hop passes through a column, and the room between two of them. */
export const PASS_HEIGHT = 5;
const PASS_GAP = 3;
const ROUNDS = 8;

function gapAfter(box: Box): number {
  return box.height <= PASS_HEIGHT ? PASS_GAP : ROW_GAP;
}

function heightOf(block: Block): number {
  const inner = block.slice(0, -1).reduce((sum, box) => sum + box.height + gapAfter(box), 0);
  return inner + (block.at(-1)?.height ?? 0);
}

function topOf(block: Block): number {
  return block[0]?.y ?? 0;
}

function moveTo(block: Block, y: number): void {
  let top = y;
  for (const box of block) {
    box.y = top;
    top += box.height + gapAfter(box);
  }
}

function gapBetween(above: Block | undefined): number {
  const last = above?.at(-1);
  return last === undefined ? 0 : gapAfter(last);
}

/** Stacks blocks in order, each as near to where it would like to be as its neighbours allow. */
function settle(blocks: Block[], wanted: (block: Block) => number): void {
  let floor = 0;
  for (const block of blocks) {
    moveTo(block, Math.max(floor, wanted(block)));
    floor = topOf(block) + heightOf(block) + gapBetween(block);
  }
}

/** Settles a column downwards, then pushes what fell below the picture up again. */
function fit(column: Block[], wanted: (block: Block) => number, tallest: number): void {
  settle(column, wanted);
  let ceiling = tallest;
  column.toReversed().forEach((block, index, reversed) => {
    const height = heightOf(block);
    moveTo(block, Math.max(0, Math.min(topOf(block), ceiling - height)));
    ceiling = topOf(block) - gapBetween(reversed[index + 1]);
  });
}

function blocksOf(boxes: Box[], groupOf: (id: string) => string | undefined): Block[] {
  const blocks: Block[] = [];
  let before: string | undefined;
  for (const box of boxes) {
    const group = groupOf(box.id);
    if (group !== undefined && group === before) {
      blocks.at(-1)?.push(box);
    } else {
      blocks.push([box]);
    }
    before = group;
  }
  return blocks;
}

function neighboursOf(boxes: Map<string, Box>, links: Link[]): Map<string, Box[]> {
  const near = new Map<string, Box[]>([...boxes.keys()].map((id) => [id, []]));
  for (const { from, to } of links) {
    const [one, other] = [boxes.get(from), boxes.get(to)];
    if (one && other) {
      near.get(from)?.push(other);
      near.get(to)?.push(one);
    }
  }
  return near;
}

/** Where a block would stand if each of its boxes could be level with what it is tied to. */
function wishOf(near: Map<string, Box[]>): (block: Block) => number {
  const shift = (box: Box) => {
    const around = near.get(box.id) ?? [];
    const sum = around.reduce((total, each) => total + each.y + each.height / 2, 0);
    return around.length === 0 ? null : sum / around.length - (box.y + box.height / 2);
  };
  return (block) => {
    const shifts = block.flatMap((box) => shift(box) ?? []);
    const mean = shifts.reduce((total, each) => total + each, 0) / Math.max(1, shifts.length);
    return topOf(block) + mean;
  };
}

/**
 * Gives every box of the ordered columns a height in the picture, near to what it is tied to; neighbours of one group
 * stay together.
 */
export function stackColumns(
  order: string[][],
  heightOfId: (id: string) => number,
  links: Link[],
  groupOf: (id: string) => string | undefined = () => undefined,
): Map<string, Box> {
  const lists = order.map((ids) => ids.map((id) => ({ id, height: heightOfId(id), y: 0 })));
  const boxes = new Map(lists.flat().map((box) => [box.id, box]));
  const columns = lists.map((list) => blocksOf(list, groupOf));
  columns.forEach((column) => settle(column, () => 0));
  const tallest = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height));
  lists.forEach((column) => {
    const end = Math.max(0, ...column.map((box) => box.y + box.height));
    column.forEach((box) => (box.y += (tallest - end) / 2));
  });
  const wish = wishOf(neighboursOf(boxes, links));
  for (let round = 0; round < ROUNDS; round += 1) {
    const sequence = round % 2 === 0 ? columns : columns.toReversed();
    sequence.forEach((column) => fit(column, wish, tallest));
  }
  return boxes;
}
