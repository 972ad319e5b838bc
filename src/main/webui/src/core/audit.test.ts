import { describe, expect, it } from 'vitest';
import openapi from '../../../../docs/openapi.json';
import { ACTS, actKey, auditQuery, detailLines, knownAct, validateAuditSearch } from './audit';

describe('what is chosen of the audit', () => {
  it('keeps what it knows of an address and drops the rest', () => {
    expect(
      validateAuditSearch({
        actor: 'anna',
        act: 'export',
        outcome: 'odd',
        from: '2026-11-27',
        to: 'x',
        q: '1',
      }),
    ).toEqual({ actor: 'anna', act: 'export', from: '2026-11-27' });
  });

  it('asks for whole days of UTC', () => {
    expect(auditQuery({ act: 'trace', from: '2026-11-27', to: '2026-11-27' }, 7)).toBe(
      'act=trace&from=2026-11-27T00%3A00%3A00.000Z&to=2026-11-28T00%3A00%3A00.000Z&before=7',
    );
    expect(auditQuery({})).toBe('');
  });

  it('names each act by a key of its own', () => {
    expect(new Set(ACTS.map(actKey)).size).toBe(ACTS.length);
    expect(actKey('session.sign-in')).toBe('session_sign_in');
    expect(knownAct('something.new')).toBeUndefined();
  });

  it('shows details without quotes around texts', () => {
    expect(detailLines({ of: 'case', nodes: 3, question: { k: 5 } })).toEqual([
      'of: case',
      'nodes: 3',
      'question: {"k":5}',
    ]);
  });

  it('is asked of an interface that is there', () => {
    expect(Object.keys(openapi.paths)).toEqual(
      expect.arrayContaining(['/api/audit', '/api/audit/check', '/api/audit/export']),
    );
  });
});
