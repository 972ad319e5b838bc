import { describe, expect, it } from 'vitest';
import { isMet, providerProblem, toProvider } from './provider';
import type { Session } from './session';

const IN: Session = {
  mode: 'users',
  state: 'signed-in',
  person: { id: 'p', name: 'Ada', roles: ['viewer'], secondFactor: false, recoveryCodesLeft: 0 },
  confirmedUntil: '2026-11-27T12:00:00Z',
  provider: { host: 'id.example', rolesClaim: 'roles' },
};
const NOON = Date.parse('2026-11-27T12:00:00Z');

describe('the way to the provider', () => {
  it('names where to go on, and whether it is to ask once more', () => {
    expect(toProvider('/explore?x=1&y=2')).toBe('/api/oidc/sign-in?to=%2Fexplore%3Fx%3D1%26y%3D2');
    expect(toProvider('/', true)).toBe('/api/oidc/sign-in?to=%2F&confirm=true');
  });

  it('is told why one is not signed in, by words of ours alone', () => {
    expect(providerProblem('?problem=oidc.roles')).toBe('roles');
    expect(providerProblem('?problem=<b>')).toBe('refused');
    expect(providerProblem('?to=/')).toBeNull();
  });

  it('is over once somebody is signed in, or has proved who they are', () => {
    expect(isMet(IN, false, NOON)).toBe(true);
    expect(isMet(IN, true, NOON - 1)).toBe(true);
    expect(isMet(IN, true, NOON)).toBe(false);
    expect(isMet({ ...IN, confirmedUntil: null }, true, NOON)).toBe(false);
    expect(isMet({ ...IN, state: 'signed-out', person: null }, false, NOON)).toBe(false);
    expect(isMet(undefined, false, NOON)).toBe(false);
  });
});
