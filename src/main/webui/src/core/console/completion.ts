import type { CypherSchema } from './model';
import { callOffers, isPlainName, labelOffers, propertyOffers, relationOffers, type Offer } from './offers';
import { tokensOf, type Token } from './tokens';
import { KEYWORDS } from './words';

export interface Offers {
  /** Where the word begins that is being written. */
  from: number;
  offers: Offer[];
}

interface Scene {
  schema: CypherSchema;
  /** Labels or relation types of the statement's variables. */
  variables: Map<string, Set<string>>;
  /** Tokens before the word that is being written. */
  before: Token[];
}

const EMPTY: CypherSchema = { labels: [], relations: [], functions: [], procedures: [] };
const WORDS = new Set(['name', 'keyword', 'constant', 'function', 'label', 'relationType', 'property']);
const CLOSED = new Set(['comment', 'text', 'number', 'parameter']);
const LABEL_SIGN = /^[:|&!]$/;
const DASH = /^(-|<-)$/;

function textAt(tokens: Token[], index: number): string {
  return tokens.at(index)?.text ?? '';
}

function bare(name: string): string {
  return name.startsWith('`') ? name.slice(1, -1).replaceAll('``', '`') : name;
}

function isLabelLike(token: Token | undefined): boolean {
  return token?.kind === 'label' || token?.kind === 'relationType';
}

function introduces(opened: string, next: string): boolean {
  return opened === '(' || opened === '[' || /^(as|unwind)$/i.test(opened) || next === '=';
}

/** `(c:Company)` and `[r:OWNS|CONTROLS]` tell what `c` and `r` are. */
export function variablesOf(tokens: Token[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  tokens.forEach(({ kind, text }, index) => {
    const opened = index > 0 ? textAt(tokens, index - 1) : '';
    if (kind !== 'name' || !(found.has(text) || introduces(opened, textAt(tokens, index + 1)))) {
      return;
    }
    const names = found.get(text) ?? new Set<string>();
    for (let at = index + 1; isLabelLike(tokens[at]) || LABEL_SIGN.test(tokens[at]?.text ?? ''); at += 1) {
      if (isLabelLike(tokens[at])) {
        names.add(bare(textAt(tokens, at)));
      }
    }
    found.set(text, names);
  });
  return found;
}

/** Index of the bracket that is open at the end of the tokens, or -1. */
function openBracket(tokens: Token[]): number {
  let depth = 0;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    if (tokens[index]?.kind === 'bracket') {
      depth += '([{'.includes(textAt(tokens, index)) ? 1 : -1;
    }
    if (depth > 0) {
      return index;
    }
  }
  return -1;
}

/** Labels and types between the bracket before `end` and `end`: its own, and those of its variable. */
function namesBefore(scene: Scene, end: number): Set<string> {
  const names = new Set<string>();
  for (let index = end - 1; index >= 0 && !/^[([]$/.test(textAt(scene.before, index)); index -= 1) {
    const text = textAt(scene.before, index);
    if (isLabelLike(scene.before[index])) {
      names.add(bare(text));
    }
    scene.variables.get(text)?.forEach((name) => names.add(name));
  }
  return names;
}

function inRelation(scene: Scene, bracket: number): Offer[] {
  const incoming = textAt(scene.before, bracket - 1) === '<-';
  const nodeEnd = bracket - 2;
  const near = textAt(scene.before, nodeEnd) === ')' ? namesBefore(scene, nodeEnd) : new Set<string>();
  return relationOffers(scene.schema, near, incoming);
}

function inNode(scene: Scene, bracket: number): Offer[] {
  const arrow = textAt(scene.before, bracket - 1);
  const relationEnd = bracket - 2;
  const leads = (arrow === '->' || arrow === '-') && textAt(scene.before, relationEnd) === ']';
  const types = leads ? namesBefore(scene, relationEnd) : new Set<string>();
  return labelOffers(scene.schema, types, arrow === '-');
}

/** `apoc.text.` and the like: the names before, with their dots. */
function chainBefore(before: Token[]): string {
  let chain = '';
  for (let index = before.length - 1; index > 0 && textAt(before, index) === '.'; index -= 2) {
    const name = textAt(before, index - 1);
    if (!isPlainName(name)) {
      break;
    }
    chain = `${name}.${chain}`;
  }
  return chain;
}

function afterDot({ schema, before, variables }: Scene): Offer[] {
  const known = variables.get(textAt(before, -2));
  if (known) {
    return propertyOffers(schema, known);
  }
  const chain = chainBefore(before);
  const procedures = before.some(({ text }) => /^call$/i.test(text)) ? schema.procedures : [];
  const calls = [
    ...callOffers(schema.functions, 'function', chain),
    ...callOffers(procedures, 'procedure', chain),
  ];
  return calls.length > 0 ? calls : propertyOffers(schema, new Set());
}

function anywhere({ schema, variables }: Scene): Offer[] {
  return [
    ...[...variables].map(([name, labels]): Offer => ({
      kind: 'variable',
      label: name,
      detail: [...labels].join(' | '),
      better: true,
    })),
    ...KEYWORDS.map((keyword): Offer => ({ kind: 'keyword', label: keyword })),
    ...callOffers(schema.functions, 'function'),
  ];
}

/** Whether a label or type comes next; `|` in a list or an expression announces none. */
function wantsLabel(last: string, inside: string, ofRelation: boolean): boolean {
  if (!LABEL_SIGN.test(last) || inside === '{') {
    return false;
  }
  return ofRelation || last === ':' || inside === '(';
}

function wantsKey(scene: Scene, last: string, brace: number): boolean {
  const opened = textAt(scene.before, brace) === '{' && (last === '{' || last === ',');
  return opened && brace > 0 && /^[\w(`]/.test(textAt(scene.before, brace - 1));
}

function offersFor(scene: Scene, general: boolean): Offer[] {
  const last = scene.before.length > 0 ? textAt(scene.before, -1) : '';
  if (last === '.') {
    return afterDot(scene);
  }
  const bracket = openBracket(scene.before);
  const inside = bracket < 0 ? '' : textAt(scene.before, bracket);
  const ofRelation = inside === '[' && bracket > 0 && DASH.test(textAt(scene.before, bracket - 1));
  if (wantsLabel(last, inside, ofRelation)) {
    return ofRelation ? inRelation(scene, bracket) : inNode(scene, bracket);
  }
  if (wantsKey(scene, last, bracket)) {
    return propertyOffers(scene.schema, namesBefore(scene, bracket));
  }
  if (/^call$/i.test(last)) {
    return callOffers(scene.schema.procedures, 'procedure');
  }
  return general ? anywhere(scene) : [];
}

function isClosedToOffers({ kind, text }: Token): boolean {
  return CLOSED.has(kind) || text.startsWith('`');
}

function parameterOffers({ from }: Token, parameters: string[]): Offers {
  return { from: from + 1, offers: parameters.map((name) => ({ kind: 'parameter', label: name })) };
}

/**
 * What could stand at `position`; null where nothing is to be offered, as inside a text. Asked for by hand, words are
 * offered before a letter is typed.
 */
export function offersAt(
  text: string,
  position: number,
  schema: CypherSchema | null,
  parameters: string[],
  byHand = false,
): Offers | null {
  const before = tokensOf(text.slice(0, position));
  const last = before.at(-1);
  const touching = last?.to === position ? last : null;
  if (touching && isClosedToOffers(touching)) {
    return touching.kind === 'parameter' ? parameterOffers(touching, parameters) : null;
  }
  const word = touching && WORDS.has(touching.kind) ? touching : null;
  const known = word ? before.slice(0, -1) : before;
  const variables = variablesOf([...known, ...tokensOf(text.slice(position))]);
  const offers = offersFor({ schema: schema ?? EMPTY, variables, before: known }, word !== null || byHand);
  return offers.length === 0 ? null : { from: word?.from ?? position, offers };
}
