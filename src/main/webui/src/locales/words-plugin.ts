import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { LATER_FILES, PANEL_FILES } from './words.ts';

const ALL = 'virtual:words';
const ROOT = import.meta.dirname;

function isLater(file: string): boolean {
  return LATER_FILES.some((later) => later === file);
}

function filesOf(language: string): string[] {
  return readdirSync(join(ROOT, language)).map((name) => basename(name, '.json'));
}

function languages(): string[] {
  return readdirSync(ROOT, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
}

function pathOf(language: string, file: string): string {
  return JSON.stringify(join(ROOT, language, `${file}.json`));
}

function isPanel(file: string): boolean {
  return PANEL_FILES.some((panel) => panel === file);
}

/** Words of some files, together. */
function together(language: string, files: string[]): string {
  const lines = files.map((file, index) => `import words${String(index)} from ${pathOf(language, file)};`);
  const entries = files.map((file, index) => `${JSON.stringify(file)}: words${String(index)}`);
  return `${lines.join('\n')}\nexport default { ${entries.join(', ')} };`;
}

const loader = (key: string, from: string) =>
  `${JSON.stringify(key)}: () => import(${from}).then((file) => file.default)`;

/** How to load each language: `first.en` its words, `later.en` how to load those of its files that come later. */
function tableOf(): string {
  const tables = ['', '/later'].map((what) =>
    languages().map((language) => loader(language, JSON.stringify(`${ALL}/${language}${what}`))),
  );
  return tables
    .map((lines, index) => `export const ${index === 0 ? 'first' : 'later'} = { ${lines.join(', ')} };`)
    .join('\n');
}

/** How to load what comes later in a language: `console`, and `panel`. */
function laterOf(language: string): string {
  const files = LATER_FILES.map((file) => loader(file, pathOf(language, file)));
  const panel = loader('panel', JSON.stringify(`${ALL}/${language}/panel`));
  return `export default { ${[...files, panel].join(', ')} };`;
}

/**
 * The catalogue as the page loads it: one chunk a language for the first load, one for each file that comes later.
 * A glob over the files would make a request of each, and a table of hundreds of lines in the first load.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id === ALL || id.startsWith(`${ALL}/`) ? `\0${id}` : null),
    load: (id) => {
      if (id === `\0${ALL}`) {
        return tableOf();
      }
      const [language = '', group] = id.startsWith(`\0${ALL}/`) ? id.slice(ALL.length + 2).split('/') : [];
      if (group === 'later') {
        return laterOf(language);
      }
      const files = language === '' ? [] : filesOf(language);
      const wanted = files.filter((file) => (group ? isPanel(file) : !isLater(file) && !isPanel(file)));
      return language === '' ? null : together(language, wanted);
    },
  };
}
