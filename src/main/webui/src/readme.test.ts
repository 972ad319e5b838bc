import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../../..');
const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');

describe('the README', () => {
  it('counts its steps on, each number once', () => {
    const numbers = [...README.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('leads to files that are there', () => {
    const files = [...README.matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, file = '']) => file)
      .filter((file) => !/^https?:/.test(file));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(join(PROJECT, file)))).toEqual([]);
  });
});
