import { describe, expect, it } from 'vitest';
import { endOf, freshRun, lineCutter, takeLine } from './lines';
import type { Run } from './model';

const STATEMENT = { query: '', parameters: {}, limit: 1, timeoutSeconds: 1 };

function readAll(...pieces: string[]): Run {
  let run = freshRun(STATEMENT);
  const cutter = lineCutter();
  for (const piece of pieces) {
    for (const line of cutter.push(piece)) {
      run = { ...run, ...takeLine(run, line) };
    }
  }
  return { ...run, ...endOf(run) };
}

describe('lines of an answer', () => {
  it('are read however the network cuts them, without the blank ones', () => {
    const run = readAll(
      '{"colu',
      'mns":["a"]}\n[1]\n\n',
      '\n["x\\ny"]\n{"truncated":true,"cut":[{"limit":"rows",',
      '"text":"t"}]}\n',
    );
    expect(run).toMatchObject({ phase: 'done', columns: ['a'], rows: [[1], ['x\ny']], truncated: true });
    expect(run.cut).toEqual([{ limit: 'rows', text: 't' }]);
  });

  it('keep the rows before an error', () => {
    const run = readAll(
      '{"columns":["a"]}\n[1]\n{"error":{"status":422,"code":"cypher.time","detail":"Too long."}}\n',
    );
    expect(run).toMatchObject({ phase: 'failed', rows: [[1]] });
    expect(run.problem).toMatchObject({ kind: 'refused', code: 'cypher.time', sentence: 'Too long.' });
  });

  it('that end without their last one were cut off', () => {
    expect(readAll('{"columns":["a"]}\n[1]\n').problem?.kind).toBe('lost');
  });
});
