import { Navigate, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { needs } from '../api/needs';
import { useRights, useSession } from '../api/session';
import { isSignedIn, roleLacking, waitsForSession, wayBack, type Session } from '../core/session';
import { withWords } from '../words/i18n';

const load = () => withWords(import('../features/session/parts'), 'session');
const Dialogs = lazy(async () => ({ default: (await load()).SessionDialogs }));
const RoleNotice = lazy(async () => ({ default: (await load()).RoleNotice }));

/** Pages that are there for those who are not signed in. */
const OPEN = ['/sign-in', '/setup'];

export function useIsOpenPage(): boolean {
  return OPEN.includes(useLocation().pathname);
}

/** Escape puts off what is asked, and does not reach a dialog below it with what was typed there. */
function useEscape() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const need = needs.get();
      if (event.key === 'Escape' && need !== null) {
        event.stopImmediatePropagation();
        needs.giveUp(need);
      }
    };
    // Registered before any dialog's own.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, []);
}

interface SessionGateProps {
  /** What everybody may see. */
  open: ReactNode;
  /** What is there for those who are signed in. */
  children: ReactNode;
}

/**
 * Leads to signing in where that is needed: to a page of its own at first; over the page once there is something in it
 * to be lost.
 */
export function SessionGate({ open, children }: SessionGateProps) {
  const { data: session, isPending, refetch } = useSession();
  const rights = useRights();
  const { pathname, href } = useLocation();
  const need = useSyncExternalStore(needs.subscribe, needs.get);
  const [was, setWas] = useState<Session | null>(null);
  const isOpenPage = useIsOpenPage();
  useEscape();
  useEffect(() => {
    // The one who was here no longer is.
    if (need === 'signIn') {
      void refetch();
    }
  }, [need, refetch]);
  if (session && isSignedIn(session) && session !== was) {
    setWas(session);
  }
  if (isOpenPage) {
    return open;
  }
  if (session && !isSignedIn(session) && !was) {
    return session.state === 'setup' ? (
      <Navigate to="/setup" replace />
    ) : (
      <Navigate to="/sign-in" search={wayBack(href) === '/' ? {} : { to: href }} replace />
    );
  }
  if (isPending && waitsForSession(pathname)) {
    return null;
  }
  const role = roleLacking(pathname, rights);
  return (
    <>
      {role === null ? (
        children
      ) : (
        <Suspense fallback={null}>
          <RoleNotice role={role} />
        </Suspense>
      )}
      {was && need && (
        <Suspense fallback={null}>
          <Dialogs need={need} was={was} />
        </Suspense>
      )}
    </>
  );
}
