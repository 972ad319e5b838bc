import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;
const SPECIFIER = /(?:from|import\()\s*'(\.[^']+)'/g;

/** `features/answer`; a folder `state` is a room of its own, which the others of its feature look into. */
function roomOf(file: string): string {
  const [layer = '', feature = '', folder] = relative(SRC, file).split('/');
  return layer !== 'features'
    ? layer
    : folder === 'state'
      ? `${layer}/${feature}/state`
      : `${layer}/${feature}`;
}

/** Which rooms each room imports from. */
function arrows(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  for (const file of files.filter((each) => !each.includes('.test.')).map((each) => join(SRC, each))) {
    const room = roomOf(file);
    const targets = found.get(room) ?? new Set();
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(SPECIFIER)) {
      targets.add(roomOf(join(dirname(file), specifier)));
    }
    targets.delete(room);
    found.set(room, targets);
  }
  return found;
}

function reached(from: string, all: Map<string, Set<string>>, seen = new Set<string>()): Set<string> {
  for (const next of all.get(from) ?? []) {
    if (!seen.has(next)) {
      seen.add(next);
      reached(next, all, seen);
    }
  }
  return seen;
}

describe('the folders of the page', () => {
  it('import each other in one direction', () => {
    const all = arrows();
    expect(all.size).toBeGreaterThan(20);
    expect([...all.keys()].filter((room) => reached(room, all).has(room))).toEqual([]);
  });
});
