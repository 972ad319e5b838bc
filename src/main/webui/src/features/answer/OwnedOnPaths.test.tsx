import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OwnedFirms } from '../../core/model';
import { answerOf } from '../../test/fixtures';
import { READY, renderPage, serve } from '../../test/render';

const OWNED: OwnedFirms = {
  rule: 'ofac',
  bar: '≥ 50.00',
  state: 'in-force',
  on: '2026-11-30',
  firms: [
    {
      id: 'c1',
      verdict: 'surely',
      chain: [
        { id: 'c1', name: 'Trader' },
        { id: 'c9', name: 'Listed Holding' },
      ],
    },
    { id: 'c2', verdict: 'possibly', chain: [{ id: 'c2', name: 'Plant' }] },
    { id: 'c3', verdict: 'possibly', chain: [{ id: 'c3', name: 'Agent' }] },
  ],
};

function open(owned: OwnedFirms | null) {
  const answer = answerOf('c1 > c2 > w1');
  serve({
    'GET /api/status': READY,
    'POST /api/traces': { ...answer, summary: { ...answer.summary, owned } },
  });
  renderPage('/');
}

describe('whose firms are on the paths', () => {
  it('is said with the rule, who surely and who possibly, and by whom', async () => {
    open(OWNED);
    const summary = await screen.findByText(/firm on these paths counts as owned/);
    expect(summary.textContent).toBe(
      'US OFAC, 50 percent rule (≥ 50.00 %), on 30 Nov 2026: 1 firm on these paths counts as owned by ' +
        'somebody listed · 2 more possibly: not all shares are known',
    );
    expect(screen.getByText('Listed Holding').closest('li')?.textContent).toBe(
      'surely: Trader ← Listed Holding',
    );
  });

  it('says that a rule is suspended', async () => {
    open({ ...OWNED, rule: 'bis-affiliates', state: 'suspended', firms: [] });
    const summary = await screen.findByText(/the rule is suspended/);
    expect(summary.textContent).toContain('0 firms on these paths count as owned');
    expect(summary.textContent).not.toContain('possibly');
  });
});
