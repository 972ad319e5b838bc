import { describe, expect, it } from 'vitest';
import { Problem } from '../problem';
import { adviceFor } from './advice';

describe('advice on a refusal', () => {
  it('follows the server’s code, else the kind of failure', () => {
    expect(adviceFor(new Problem('refused', 'x', 403, 'cypher.write'))).toBe('write');
    expect(adviceFor(new Problem('refused', 'x', 422, 'cypher.time'))).toBe('time');
    expect(adviceFor(new Problem('busy', 'x', 429, 'other'))).toBe('busy');
    expect(adviceFor(new Problem('lost', null))).toBe('lost');
    expect(adviceFor(new Problem('refused', 'x', 400, 'cypher.unheard'))).toBeNull();
  });
});
