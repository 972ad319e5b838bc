import { describe, expect, it } from 'vitest';
import { commandOf } from './command';
import { totalOf, traceSearchOf, tracedRelations } from './contents';
import { datasetIdOf, isDatasetId } from './dataset-id';
import { formatBytes, formatMoment, formatMoney } from './format-bytes';
import { durationOf, shareDone } from './progress';

const STATUS = {
  state: 'running',
  phase: 'nodes',
  progress: { done: 5, total: 10, perSecond: 1, secondsLeft: 5 },
} as const;

describe('the id of a dataset', () => {
  it('is made of the name of the file as the server makes it', () => {
    expect(
      ['Imports 2024.xlsx', 'C:\\x\\declarations.csv.gz', 'Декларации.csv', '_a-.json', 'UK.ods'].map(
        datasetIdOf,
      ),
    ).toEqual(['imports-2024', 'declarations', '', 'a', 'uk']);
  });

  it('is small letters, digits, dots and dashes', () => {
    expect(['imports-2024', 'A', '', '-a', 'a'.repeat(81)].map(isDatasetId)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the command line', () => {
  it('quotes what a shell would take apart', () => {
    const command = commandOf({
      file: "it's here.csv",
      format: 'customs',
      dataset: 'mine',
      mapping: 'Kazakh layout',
      strict: true,
      replace: false,
    });
    expect(command).toBe(
      "java -jar spoor.jar import 'it'\\''s here.csv' --format=customs --dataset=mine --mapping='Kazakh layout' --strict",
    );
  });
});

describe('what a dataset holds', () => {
  const contents = { Company: 20, SUPPLIES: 3, LISTED_IN: 7, Shipment: 40 };

  it('can be traced along its relations, not along listings', () => {
    expect(tracedRelations(contents)).toBe(3);
    expect(totalOf(contents)).toBe(70);
  });

  it('is asked for by the relations it has', () => {
    expect(traceSearchOf('mine', contents)).toEqual({
      from: 'Company',
      to: 'Company',
      relation: ['SUPPLIES'],
      hops: 3,
      dataset: ['mine'],
    });
    expect(traceSearchOf('mine', { OWNS: 1 }).from).toBe('any');
  });
});

describe('progress', () => {
  it('runs through the steps and never backwards', () => {
    const shares = ['nodes', 'ties', 'vanished'].map((phase) => shareDone({ ...STATUS, phase }) ?? 0);
    expect([...shares].sort()).toEqual(shares);
    expect(shareDone({ ...STATUS, state: 'done' })).toBe(1);
  });

  it('is not told while nothing is known', () => {
    const progress = { done: 5, total: 0, perSecond: 1, secondsLeft: null };
    expect(shareDone({ ...STATUS, phase: 'checking', progress })).toBeNull();
    expect(shareDone({ ...STATUS, phase: 'waiting' })).toBeNull();
  });

  it('tells the time left in the largest unit that fits', () => {
    expect([20, 89, 90, 5400].map(durationOf)).toEqual([
      { unit: 'second', count: 20 },
      { unit: 'second', count: 89 },
      { unit: 'minute', count: 2 },
      { unit: 'hour', count: 2 },
    ]);
  });
});

describe('figures for people', () => {
  it('come in the units and signs of the language', () => {
    expect(formatBytes(3_862_238, 'en-GB')).toBe('3.9 MB');
    expect(formatBytes(512, 'en-GB')).toBe('512 bytes');
    expect(formatBytes(1, 'en-GB')).toBe('1 byte');
    expect(formatMoney(12.5, 'USD', 'en-GB').replace(/\s/, ' ')).toBe('USD 12.50');
    expect(formatMoney(12.5, 'XXX', 'en-GB')).toBe('12.5');
  });

  it('leave a moment that is none as it came', () => {
    expect(formatMoment('yesterday', 'en-GB')).toBe('yesterday');
    expect(formatMoment('2026-01-02T03:04:05Z[UTC]', 'en-GB')).toMatch(/2 Jan 2026/);
  });
});
