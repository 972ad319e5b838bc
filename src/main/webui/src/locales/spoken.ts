import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Looks through the source for words and for keys of the catalogue. For tests only. */
const SPOKEN_ATTRIBUTES = ['aria-label', 'label', 'title', 'placeholder', 'description', 'alt'];

export function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'test' || entry.name === 'locales' ? [] : sources(path);
    }
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function walk(path: string, visit: (node: ts.Node, file: ts.SourceFile) => void) {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, kind);
  const step = (node: ts.Node) => {
    visit(node, file);
    ts.forEachChild(node, step);
  };
  step(file);
}

// What may hand on one of its sides; a comparison may not.
const JOINS = [
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.QuestionQuestionToken,
];

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** The literals that an expression may give: `a`, `ready ? 'a' : 'b'`, `` `a ${b}` ``, `x ?? 'a'`. */
function literalsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) {
    return [node.text];
  }
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  }
  if (ts.isConditionalExpression(node)) {
    return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) {
    return JOINS.includes(node.operatorToken.kind)
      ? [...literalsOf(node.left), ...literalsOf(node.right)]
      : [];
  }
  return ts.isJsxExpression(node) && node.expression ? literalsOf(node.expression) : [];
}

/** Words of a natural language that stand in a component itself instead of in the catalogue. */
export function hardCodedWords(path: string): string[] {
  const found: string[] = [];
  walk(path, (node, file) => {
    if (ts.isJsxText(node)) {
      found.push(node.text.trim());
    } else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) {
      found.push(...literalsOf(node));
    } else if (ts.isJsxAttribute(node) && node.initializer) {
      found.push(
        ...(SPOKEN_ATTRIBUTES.includes(node.name.getText(file)) ? literalsOf(node.initializer) : []),
      );
    }
  });
  return found.filter(hasWords).map((text) => `${path}: ${text}`);
}

/** The keys that a file may ask for: its literals as they are, its templates with a pattern for what is put in. */
export function keysNamed(path: string): RegExp[] {
  const found: RegExp[] = [];
  walk(path, (node) => {
    if (ts.isStringLiteralLike(node) && /^\w+(\.\w+)+$/.test(node.text)) {
      found.push(patternOf([node.text]));
    } else if (ts.isTemplateExpression(node) && /^\w+\./.test(node.head.text)) {
      found.push(patternOf(literalsOf(node)));
    }
  });
  return found;
}

function patternOf(literals: string[]): RegExp {
  return new RegExp(`^${literals.map((text) => text.replaceAll('.', '\\.')).join('[\\w-]+')}$`);
}

export interface Call {
  key: string;
  /** The file that `useTranslation('file')` of this source names; null for the words of the first load. */
  later: string[];
}

/** Calls `t('key')` with a key that stands there, and `i18nKey="key"`. */
export function keysAsked(path: string): Call[] {
  const keys: string[] = [];
  const later: string[] = [];
  walk(path, (node, file) => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      const called = node.expression.getText(file);
      const texts = first === undefined || ts.isTemplateExpression(first) ? [] : literalsOf(first);
      (called === 't' ? keys : called === 'useTranslation' ? later : []).push(...texts);
    } else if (ts.isJsxAttribute(node) && node.name.getText(file) === 'i18nKey' && node.initializer) {
      keys.push(...literalsOf(node.initializer));
    }
  });
  return keys.map((key) => ({ key, later }));
}
