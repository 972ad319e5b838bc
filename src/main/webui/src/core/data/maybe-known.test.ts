import { describe, expect, it } from 'vitest';
import type { ProposalPage } from '../identity/model';
import { maybeKnown } from './maybe-known';

const record = (id: string) => ({ id, dataset: id.startsWith('new') ? 'mine' : 'evidence' });

function page(pairs: [string, string, string][], total = pairs.length): ProposalPage {
  const proposals = pairs.map(([left, right, kind]) => ({
    left: record(left),
    right: record(right),
    class: kind,
  }));
  return { proposals, total, byClass: {} } as unknown as ProposalPage;
}

const CONTENTS = { Company: 6, Person: 1, Source: 40, SUPPLIES: 9 };

describe('who of an import may be known', () => {
  it('is counted by entity, not by pair, and namesakes are not', () => {
    const pairs = page([
      ['new/1', 'old/1', 'number'],
      ['old/2', 'new/1', 'likely'],
      ['new/2', 'new/3', 'strong'],
      ['new/4', 'old/4', 'homonym'],
    ]);
    expect(maybeKnown('mine', CONTENTS, pairs)).toEqual({ known: 3, entities: 7 });
  });

  it('is not said where only some pairs are at hand, or none concerns it', () => {
    expect(maybeKnown('mine', CONTENTS, page([['new/1', 'old/1', 'number']], 900))).toBeNull();
    expect(maybeKnown('mine', CONTENTS, page([['new/4', 'old/4', 'homonym']]))).toBeNull();
  });
});
