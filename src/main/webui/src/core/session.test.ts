import { describe, expect, it } from 'vitest';
import { accessOf, chosen } from './explore/access';
import { Problem } from './problem';
import { rightsOf, roleLacking, roleNeeded, wayBack, type Role, type Session } from './session';

function signedIn(...roles: Role[]): Session {
  const person = { id: 'me', name: 'Me', roles, secondFactor: false, recoveryCodesLeft: 0 };
  return { mode: 'users', state: 'signed-in', person, confirmedUntil: null };
}

const LOCAL: Session = { mode: 'local', state: 'signed-in', person: null, confirmedUntil: null };

describe('rights', () => {
  it('are all there where nobody signs in', () => {
    expect(Object.values(rightsOf(LOCAL)).every(Boolean)).toBe(true);
  });

  it('are to read alone as long as it is not known who is there', () => {
    const { read, ...more } = rightsOf(undefined);
    expect(read).toBe(true);
    expect(Object.values(more).some(Boolean)).toBe(false);
  });

  it('are those of the roles together', () => {
    expect(rightsOf(signedIn('viewer'))).toEqual({
      read: true,
      saveCases: false,
      decide: false,
      console: false,
      imports: false,
      people: false,
      audit: false,
    });
    expect(rightsOf(signedIn('cypher', 'importer'))).toMatchObject({
      read: true,
      console: true,
      imports: true,
    });
    expect(rightsOf(signedIn('administrator'))).toMatchObject({ read: false, people: true });
  });

  it('say which role a page lacks', () => {
    const viewer = rightsOf(signedIn('viewer'));
    expect(roleLacking('/', viewer)).toBeNull();
    expect(roleLacking('/data', viewer)).toBeNull();
    expect(roleLacking('/data/file/1', viewer)).toBe('importer');
    expect(roleLacking('/console', viewer)).toBe('cypher');
    expect(roleLacking('/people', viewer)).toBe('administrator');
    const keeper = rightsOf(signedIn('administrator'));
    expect(roleLacking('/', keeper)).toBe('viewer');
    expect(roleLacking('/account', keeper)).toBeNull();
    expect(roleLacking('/people', keeper)).toBeNull();
  });

  it('are read from what was refused', () => {
    const refused = (code: string) =>
      new Problem('refused', '', 403, code, null, null, false, { role: 'cypher' });
    expect(roleNeeded(refused('role.needed'))).toBe('cypher');
    expect(roleNeeded(refused('other'))).toBeNull();
  });
});

describe('the way back', () => {
  it('never leaves the page', () => {
    expect(wayBack('/cases?x=1#y')).toBe('/cases?x=1#y');
    for (const other of ['//evil.example', '/\\evil.example', 'https://evil.example', 'x', null]) {
      expect(wayBack(other)).toBe('/');
    }
  });
});

describe('an investigation', () => {
  const mine = { owner: { id: 'me', name: 'Me' }, sharedWith: [] };
  const withMe = { owner: { id: 'other', name: 'Other' }, sharedWith: [{ id: 'me', name: 'Me' }] };
  const byLink = { owner: { id: 'other', name: 'Other' }, sharedWith: [] };
  const session = signedIn('investigator');

  it('is one’s own, or may be saved, or only read', () => {
    expect(accessOf(mine, session)).toBe('own');
    expect(accessOf({ owner: null }, session)).toBe('own');
    expect(accessOf(withMe, session)).toBe('save');
    expect(accessOf(byLink, session)).toBe('read');
    expect(accessOf(byLink, LOCAL)).toBe('own');
  });

  it('is listed among one’s own or among those of others', () => {
    expect(chosen([mine, withMe], 'all', session)).toHaveLength(2);
    expect(chosen([mine, withMe], 'mine', session)).toEqual([mine]);
    expect(chosen([mine, withMe], 'shared', session)).toEqual([withMe]);
  });
});
