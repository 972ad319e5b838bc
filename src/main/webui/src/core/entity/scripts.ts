import type { GraphNode } from '../model';

/** In the order in which names are shown. */
export const SCRIPTS = ['Latin', 'Cyrillic', 'Han', 'other'] as const;
export type Script = (typeof SCRIPTS)[number];

const LETTERS: [Script, RegExp][] = [
  ['Han', /\p{Script=Han}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Latin', /\p{Script=Latin}/gu],
];

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}

/** The script of most letters of a name; a few Latin letters in a Chinese name do not make it Latin. */
export function scriptOf(name: string): Script {
  const [han, cyrillic, latin] = LETTERS.map(([, letters]) => countOf(name, letters));
  const all = countOf(name, /\p{L}/gu);
  if ((han ?? 0) * 3 >= all && (han ?? 0) > 0) {
    return 'Han';
  }
  if ((cyrillic ?? 0) >= (latin ?? 0) && (cyrillic ?? 0) > 0) {
    return 'Cyrillic';
  }
  // Numbers alone are written in Latin.
  return (latin ?? 0) > 0 || all === 0 ? 'Latin' : 'other';
}

function namesOf({ properties }: GraphNode): string[] {
  return [...new Set([properties.name ?? [], properties.aliases ?? []].flat())].filter((name) => name !== '');
}

/** What it is called in a script that its name is not in, where that is known. */
export function otherScriptName(node: GraphNode): string | null {
  const [name, ...others] = namesOf(node);
  const own = scriptOf(name ?? '');
  return others.find((other) => scriptOf(other) !== own) ?? null;
}

/** All names by script, the main one first. */
export function namesByScript(node: GraphNode): { script: Script; names: string[] }[] {
  const names = namesOf(node);
  return SCRIPTS.map((script) => ({
    script,
    names: names.filter((name) => scriptOf(name) === script),
  })).filter((each) => each.names.length > 0);
}

/** How the browser is told the language of a name, so that it takes the right signs. */
export function langOf(script: Script): string | undefined {
  return script === 'Han' ? 'zh' : script === 'Cyrillic' ? 'ru' : undefined;
}
