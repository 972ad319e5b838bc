import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SPOKEN_ATTRIBUTES = ['aria-label', 'label', 'title', 'placeholder', 'description', 'alt'];

function components(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'test' ? [] : components(path);
    }
    return /(?<!\.test)\.tsx$/.test(entry.name) ? [path] : [];
  });
}

/** Words of a natural language that stand in a component itself. */
function spokenTexts(path: string): string[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) {
      found.push(node.text.trim());
    }
    if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      if (SPOKEN_ATTRIBUTES.includes(node.name.getText(file)) && /\p{L}/u.test(node.initializer.text)) {
        found.push(node.initializer.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((text) => `${path}: ${text}`);
}

describe('the catalogue of words', () => {
  it('holds every word that the page says', () => {
    expect(components(ROOT).flatMap(spokenTexts)).toEqual([]);
  });
});
