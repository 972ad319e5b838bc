import { Navigate, getRouteApi, useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import { providerProblem } from '../../core/provider';
import { isSignedIn, wayBack } from '../../core/session';
import { ProviderEntry } from './ProviderEntry';
import classes from './Session.module.css';
import { SignInForm } from './SignInForm';
import { useArriving } from './use-arriving';

const route = getRouteApi('/sign-in');

/** Where everybody comes in who is not signed in. */
export function SignInPage() {
  const { t } = useTranslation('session');
  const { data: session } = useSession();
  const { to } = route.useSearch();
  const { searchStr } = useLocation();
  const router = useRouter();
  const arrive = useArriving();
  const isIn = isSignedIn(session);
  useEffect(() => {
    if (isIn) {
      router.history.replace(wayBack(to));
    }
  }, [isIn, router, to]);
  if (isIn) {
    return null;
  }
  if (session?.state === 'setup') {
    return <Navigate to="/setup" replace />;
  }
  return (
    <section className={classes.page}>
      <h1>{t('signIn')}</h1>
      {session?.provider ? (
        <ProviderEntry provider={session.provider} to={wayBack(to)} problem={providerProblem(searchStr)} />
      ) : (
        <>
          {session && <SignInForm factor={session.state === 'second-factor'} done={arrive} />}
          <p className={classes.quiet}>{t('noAccount')}</p>
        </>
      )}
    </section>
  );
}
