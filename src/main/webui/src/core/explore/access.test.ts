import { expect, test } from 'vitest';
import type { Role, Session } from '../session';
import { accessOf } from './access';

const shared = { owner: { id: 'ada', name: 'Ada' }, sharedWith: [{ id: 'vera', name: 'Vera' }] };

function signedIn(id: string, roles: Role[]): Session {
  return {
    mode: 'users',
    state: 'signed-in',
    person: { id, name: id, roles, secondFactor: true, recoveryCodesLeft: 8 },
    confirmedUntil: null,
  };
}

test('who made it owns it, and so does everybody where nobody signs in', () => {
  expect(accessOf(shared, signedIn('ada', ['viewer']))).toBe('own');
  expect(accessOf(shared, { ...signedIn('vera', []), mode: 'local' })).toBe('own');
});

test('sharing lets those save whose role does, and nobody else', () => {
  expect(accessOf(shared, signedIn('vera', ['viewer', 'investigator']))).toBe('save');
  expect(accessOf(shared, signedIn('vera', ['viewer']))).toBe('read');
  expect(accessOf(shared, signedIn('ines', ['investigator']))).toBe('read');
});
