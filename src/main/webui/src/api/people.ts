import type { Person, Role, Session } from '../core/session';
import { change } from './change';
import { read } from './client';

const at = (path: string, id: string) => `/api/${path}/${encodeURIComponent(id)}`;

/** Coming in and going out. */
export const sessionApi = {
  signIn: (name: string, password: string) => change<Session>('POST', '/api/session', { name, password }),
  factor: (code: string) => change<Session>('POST', '/api/session/factor', { code }),
  confirm: (proof: { password: string } | { code: string }) =>
    change<Session>('POST', '/api/session/confirm', proof),
  /** Where to sign out of the provider, too, if there is one that offers it. */
  signOut: () => change<{ provider: string | null }>('DELETE', '/api/session'),
  /** With a one-time link: the first administrator's, who has no name yet, or an invitation's. */
  setUp: (body: { link: string; name?: string; password: string }) =>
    change<Session>('POST', '/api/setup', body),
};

export interface OwnSession {
  id: string;
  since: string;
  lastSeen: string;
  here: boolean;
  client: string;
}

export interface Token {
  id: string;
  name: string;
  roles: Role[];
  expires: string;
  lastUsed: string | null;
  made: string;
}

/** What is one's own. */
export const accountApi = {
  password: (current: string, next: string) =>
    change<undefined>('POST', '/api/account/password', { current, next }),
  beginFactor: () => change<{ secret: string; uri: string }>('POST', '/api/account/second-factor'),
  confirmFactor: (code: string) =>
    change<{ recoveryCodes: string[] }>('POST', '/api/account/second-factor/confirm', { code }),
  endFactor: () => change<undefined>('DELETE', '/api/account/second-factor'),
  sessions: async (signal?: AbortSignal) =>
    (await read<{ sessions: OwnSession[] }>('/api/account/sessions', signal)).sessions,
  endSession: (id: string) => change<undefined>('DELETE', at('account/sessions', id)),
  tokens: async (signal?: AbortSignal) =>
    (await read<{ tokens: Token[] }>('/api/account/tokens', signal)).tokens,
  makeToken: (draft: { name: string; roles: Role[]; expires: string }) =>
    change<{ token: string; entry: Token }>('POST', '/api/account/tokens', draft),
  endToken: (id: string) => change<undefined>('DELETE', at('account/tokens', id)),
};

export interface PersonEntry extends Pick<Person, 'id' | 'name' | 'roles' | 'secondFactor'> {
  state: 'invited' | 'active' | 'off';
  lastSeen: string | null;
}

interface Invited {
  person: PersonEntry;
  link: string;
}

/** The people of this Spoor. */
export const peopleApi = {
  list: async (signal?: AbortSignal) => (await read<{ people: PersonEntry[] }>('/api/people', signal)).people,
  names: async (signal?: AbortSignal) =>
    (await read<{ people: { id: string; name: string }[] }>('/api/people/names', signal)).people,
  invite: (name: string, roles: Role[]) => change<Invited>('POST', '/api/people', { name, roles }),
  inviteAgain: (id: string) => change<Invited>('POST', `${at('people', id)}/invitation`),
  change: (id: string, wish: { roles?: Role[]; off?: boolean }) =>
    change<PersonEntry>('PATCH', at('people', id), wish),
  remove: (id: string) => change<undefined>('DELETE', at('people', id)),
};
