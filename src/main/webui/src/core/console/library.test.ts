import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en/console.json';

const FOLDER = join(import.meta.dirname, '../../../../../../cypher/library');

interface Header {
  title: string;
  description: string;
}

/** The title and the sentences of a statement's header. */
function headerOf(file: string): Header {
  const lines = readFileSync(join(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .map((line) => line.slice(3));
  const [title = '', ...rest] = lines;
  const sentences = rest.filter((line) => !/^(\$|columns: )/.test(line));
  return { title: title.replace('title: ', ''), description: sentences.join(' ') };
}

describe('the words of the library', () => {
  it('are those of its statements, every one of them', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.cypher'));
    expect(en.library).toEqual(
      Object.fromEntries(files.map((file) => [file.replace('.cypher', ''), headerOf(file)])),
    );
  });
});
