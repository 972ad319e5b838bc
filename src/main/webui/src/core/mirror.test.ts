import { describe, expect, it } from 'vitest';
import { answerOf } from '../test/fixtures';
import type { GraphNode, Relation } from './model';
import { bothFirst, codesOf, mirrorQuestion, reasonsOf, type MirrorGap } from './mirror';

const gap = (period: string, more: Partial<MirrorGap>): MirrorGap => ({
  hs: '851762',
  goods: '',
  period,
  exporter: 'CN',
  importer: 'RU',
  measure: 'value',
  unit: 'USD',
  reasons: [],
  ...more,
});
const report = { amount: 1, dataset: 'x', valuation: '', estimated: false, codes: 0, others: [] };

describe('what both sides of a trade report', () => {
  it('is asked for the goods and the countries of an answer, and for none without either', () => {
    const subject = { categories: [], hs: ['8517620000', '854231'], from: ['CN'], to: ['RU'] };
    const empty = { ...answerOf(), graph: { nodes: [], relations: [] } };
    expect(mirrorQuestion(subject, empty, [])).toEqual({
      hs: ['851762', '854231'],
      components: [],
      countries: ['CN', 'RU'],
    });
    expect(mirrorQuestion({ ...subject, hs: [] }, empty, [])).toBeNull();
    expect(mirrorQuestion({ ...subject, to: [] }, empty, [])).toBeNull();
  });

  it('is asked for the parts that are named, passed and carried, whose codes the server knows', () => {
    const subject = { categories: [], hs: [], from: ['CN'], to: ['RU'] };
    const part = { id: 'component/b', labels: ['Component'], properties: {} } as unknown as GraphNode;
    const hop = { properties: { components: ['component/b', 'component/c'] } } as unknown as Relation;
    const answer = { ...answerOf(), graph: { nodes: [part], relations: [hop] } };
    expect(mirrorQuestion(subject, answer, ['component/a'])?.components).toEqual([
      'component/a',
      'component/b',
      'component/c',
    ]);
  });

  it('names the codes of the rows that stand there, and no others', () => {
    const code = (digits: string) => ({ code: digits, component: 'c', name: 'C', sources: [] });
    expect(codesOf([gap('2023', {})], [code('851762'), code('854231')])).toEqual([code('851762')]);
  });

  it('comes first where both report, with the reasons that can apply', () => {
    const both = gap('2022', { exported: report, imported: report, reasons: ['LAG'] });
    const one = gap('2023', { exported: report, imported: null });
    expect(bothFirst([one, both])).toEqual([both, one]);
    expect(reasonsOf([one, both])).toEqual(['LAG']);
  });
});
