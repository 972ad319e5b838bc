import { rightsOf, type Session } from '../session';
import type { CaseSummary } from './case';

/** What the one who is signed in may do with an investigation. */
export type Access = 'own' | 'save' | 'read';

type Shared = Pick<CaseSummary, 'owner' | 'sharedWith'>;

/**
 * One without an owner was saved before people signed in: whoever saves it first becomes that. Sharing lets nobody save
 * whose role does not.
 */
export function accessOf({ owner, sharedWith }: Shared, session: Session | undefined): Access {
  const me = session?.person?.id;
  if (session?.mode !== 'users' || !owner || owner.id === me) {
    return 'own';
  }
  const isShared = sharedWith?.some(({ id }) => id === me) ?? false;
  return isShared && rightsOf(session).saveCases ? 'save' : 'read';
}

export const WHICH = ['all', 'mine', 'shared'] as const;
export type Which = (typeof WHICH)[number];

/** Of all that are listed, those that one has, or that others share. */
export function chosen<T extends Shared>(cases: T[], which: Which, session: Session | undefined): T[] {
  return cases.filter(
    (each) => which === 'all' || (accessOf(each, session) === 'own') === (which === 'mine'),
  );
}
