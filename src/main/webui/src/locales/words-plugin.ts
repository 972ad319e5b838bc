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

/** How to load each: `first.en`, `later['en/console']`. */
function tableOf(): string {
  const loader = (key: string, from: string) =>
    `${JSON.stringify(key)}: () => import(${from}).then((file) => file.default)`;
  const first = languages().map((language) => loader(language, JSON.stringify(`${ALL}/${language}`)));
  const later = languages().flatMap((language) =>
    LATER_FILES.map((file) => loader(`${language}/${file}`, pathOf(language, file))),
  );
  const panel = languages().map((language) =>
    loader(`${language}/panel`, JSON.stringify(`${ALL}/${language}/panel`)),
  );
  return `export const first = { ${first.join(', ')} };\nexport const later = { ${[...later, ...panel].join(', ')} };`;
}

/**
 * The catalogue as the page loads it: one chunk a language for the first load, one for each file that comes later.
 * A glob over the files would make a request of each, and a table of hundreds of lines.
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
      const files = language === '' ? [] : filesOf(language);
      const wanted = files.filter((file) => (group ? isPanel(file) : !isLater(file) && !isPanel(file)));
      return language === '' ? null : together(language, wanted);
    },
  };
}
