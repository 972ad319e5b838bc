import type { Problem } from './problem';

export const ROLES = ['viewer', 'investigator', 'cypher', 'importer', 'auditor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  id: string;
  name: string;
  roles: Role[];
  secondFactor: boolean;
  recoveryCodesLeft: number;
}

export interface Provider {
  host: string;
  /** What it has to name roles in. */
  rolesClaim: string;
}

/** Who is at the page, as far as Spoor asks: in mode `local` it does not. */
export interface Session {
  mode: 'local' | 'users';
  state: 'setup' | 'signed-out' | 'second-factor' | 'signed-in';
  person: Person | null;
  /** Until when this person has lately given password or code again. */
  confirmedUntil: string | null;
  /** Through which people sign in; null where they have passwords. */
  provider?: Provider | null;
}

/** What is offered to whoever is at the page. */
export interface Rights {
  read: boolean;
  saveCases: boolean;
  decide: boolean;
  console: boolean;
  imports: boolean;
  people: boolean;
  audit: boolean;
}

const NEEDED: Record<keyof Rights, Role> = {
  read: 'viewer',
  saveCases: 'investigator',
  decide: 'investigator',
  console: 'cypher',
  imports: 'importer',
  people: 'administrator',
  audit: 'auditor',
};

/** Pages that need more than to read, or less, by the beginning of their address. */
const PAGES: [string, keyof Rights | null][] = [
  ['/account', null],
  ['/console', 'console'],
  ['/data/', 'imports'],
  ['/people', 'people'],
  ['/audit', 'audit'],
];

/** Whoever may do more may read, but for those who only keep people. */
function mayRead(roles: Role[]): boolean {
  return roles.some((role) => role !== 'administrator');
}

/** Everything where nobody signs in; to read alone as long as it is not known whether somebody has to. */
export function rightsOf(session: Session | undefined): Rights {
  const person = session?.person ?? null;
  const has = (right: keyof Rights) =>
    session !== undefined &&
    (session.mode !== 'users' || person === null || person.roles.includes(NEEDED[right]));
  return {
    read: person === null || mayRead(person.roles),
    saveCases: has('saveCases'),
    decide: has('decide'),
    console: has('console'),
    imports: has('imports'),
    people: has('people'),
    audit: has('audit'),
  };
}

function rightOf(pathname: string): keyof Rights | null {
  const [, right] = PAGES.find(
    ([page]) => pathname === page || pathname.startsWith(page.endsWith('/') ? page : `${page}/`),
  ) ?? ['', 'read' as const];
  return right;
}

/** Whether a page waits until it is known who is there: what it asks for at once is not for all who may read. */
export function waitsForSession(pathname: string): boolean {
  const right = rightOf(pathname);
  return right !== null && right !== 'read';
}

/** The role that a page needs and that is lacking; null where nothing is. */
export function roleLacking(pathname: string, rights: Rights): Role | null {
  const right = rightOf(pathname);
  return right === null || rights[right] ? null : NEEDED[right];
}

/** The role for want of which something was refused; null where it was not. */
export function roleNeeded({ code, body }: Problem): Role | null {
  const { role } = (body ?? {}) as { role?: unknown };
  return code === 'role.needed' ? (ROLES.find((each) => each === role) ?? null) : null;
}

export function isSignedIn(session: Session | undefined): boolean {
  return session?.state === 'signed-in';
}

/** Where to go after signing in: an address of this page, never another's. */
export function wayBack(to: unknown): string {
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/';
}
