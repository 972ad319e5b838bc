import { describe, expect, it } from 'vitest';
import type { Issue, Preview, PreviewClaim, PreviewRecord } from './model';
import { issuesByColumn, outcomesOf } from './outcome';

function claim(kind: string, properties: Record<string, unknown>, ends: string[] = []): PreviewClaim {
  return { kind, label: null, from: ends[0] ?? null, to: ends[1] ?? null, properties };
}

function record(line: number, claims: PreviewClaim[], issues: Issue[] = []): PreviewRecord {
  return { line, rejected: issues.some((issue) => issue.severity === 'REJECTED'), claims, issues };
}

function previewOf(...records: PreviewRecord[]): Preview {
  return {
    format: 'customs',
    dataset: null,
    about: {},
    reading: null,
    table: [],
    mapping: null,
    records,
    error: null,
  };
}

const ISSUE: Issue = {
  severity: 'REJECTED',
  code: 'date.malformed',
  file: 'a.csv',
  line: 3,
  column: 'date',
  value: '31.02.2023',
  reason: 'That is no date.',
};

describe('what records would become', () => {
  it('names the parties of a declaration by what an earlier record called them', () => {
    const [, second] = outcomesOf(
      previewOf(
        record(2, [
          claim('entity', { id: 'c/1', name: 'Shenzhen Example' }),
          claim('entity', { id: 'c/2', name: 'ООО Пример' }),
          claim('shipment', { supplier: 'c/1', buyer: 'c/2' }),
        ]),
        record(3, [
          claim('shipment', {
            supplier: 'c/1',
            buyer: 'c/2',
            hs: '85423190',
            date: '2023-05',
            valueUSD: 12.5,
          }),
        ]),
      ),
    );
    expect(second?.supply).toEqual({
      supplier: 'Shenzhen Example',
      buyer: 'ООО Пример',
      hs: '85423190',
      date: '2023-05',
      values: [{ currency: 'USD', amount: 12.5 }],
    });
  });

  it('tells ties by the names of their ends and leaves sources out', () => {
    const [only] = outcomesOf(
      previewOf(
        record(1, [
          claim('source', { id: 's' }),
          claim('entity', { id: 'p', name: 'A Person' }),
          claim('relation', { id: 'r' }, ['p', 'unknown/company']),
        ]),
      ),
    );
    expect(only?.statements.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['A Person', null, null],
      ['r', 'A Person', 'unknown/company'],
    ]);
  });

  it('puts each issue to its column', () => {
    const [outcome] = outcomesOf(previewOf(record(3, [], [ISSUE])));
    const found = issuesByColumn(outcome, { columns: { date: 'WHEN' } }, ['WHO', 'WHEN']);
    expect(outcome?.rejected).toBe(true);
    expect([...found.keys()]).toEqual([1]);
  });
});
