import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** Triangles of a type face, which stand for “unfolds” in another shape in each, and which some readers say aloud. */
const TRIANGLES = /[\u25b2-\u25c5\u23f4-\u23f7]/u;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.(tsx?|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('signs', () => {
  it('are drawn, and none is a triangle of the type face', () => {
    const files = filesOf(ROOT).filter((path) => !path.includes('generated'));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((path) => TRIANGLES.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('of what unfolds are not those of the browser', () => {
    const theme = readFileSync(join(ROOT, 'app/theme.css'), 'utf8');
    expect(theme).toMatch(/:where\(summary\) \{\s+list-style: none;/);
  });
});
