import { describe, expect, it } from 'vitest';
import { createPageRouter } from './router';
import { createMemoryHistory } from '@tanstack/react-router';
import { entityAddress, entityOf, entityPath, validateEntitySearch } from '../core/entity/address';

const IDS = [
  'company/xiamen-limbach-aviation-engine',
  'company/厦门林巴赫航空发动机',
  'weapon/3m-14.1 (Калибр)',
  'NK-abc?def#ghi&x=1+2',
  'a/b/c/d',
  'plain',
  'http://example.org/x',
  'a//b',
  '/leading',
  'trailing/',
  'up/../down',
  'half;price',
  '100%',
  'back\\slash',
];

describe('the address of an entity', () => {
  it.each(IDS)('leads back to %s', async (id) => {
    const router = createPageRouter(createMemoryHistory({ initialEntries: ['/'] }));
    await router.navigate(entityAddress(id));
    const { pathname, search } = router.state.location;
    const params = router.state.matches.at(-1)?.params as { _splat?: string };
    expect(pathname).toMatch(/^\/entity/);
    expect(entityOf(params._splat, validateEntitySearch(search))).toBe(id);
  });

  it.each(IDS)('is a link that can be copied: %s', async (id) => {
    const router = createPageRouter(createMemoryHistory({ initialEntries: [entityPath(id)] }));
    await router.load();
    const params = router.state.matches.at(-1)?.params as { _splat?: string };
    expect(entityOf(params._splat, validateEntitySearch(router.state.location.search))).toBe(id);
  });

  it('keeps an id in the query and nothing else', () => {
    expect(validateEntitySearch({ id: 'a//b', x: '1' })).toEqual({ id: 'a//b' });
    expect(validateEntitySearch({ id: '' })).toEqual({});
    expect(entityOf(undefined, {})).toBe('');
  });
});
