import { useTranslation } from 'react-i18next';
import { lazy, Suspense, useState } from 'react';
import { needs } from '../api/needs';
import { useSession } from '../api/session';
import { withWords } from '../words/i18n';
import { PersonButton } from './PersonButton';
import classes from './Shell.module.css';

const PersonChoices = lazy(async () => ({
  default: (await withWords(import('./PersonChoices'), 'session')).PersonChoices,
}));

/** Who is signed in; nothing where nobody has to. A button until it is wanted: menus are no part of the first load. */
export function PersonMenu() {
  const { t } = useTranslation();
  const { data: session } = useSession();
  const [wanted, setWanted] = useState(false);
  if (session?.mode !== 'users') {
    return null;
  }
  if (!session.person) {
    return (
      <button type="button" className={classes.person} onClick={needs.askToSignIn}>
        {t('shell.signIn')}
      </button>
    );
  }
  const button = <PersonButton name={session.person.name} onClick={() => setWanted(true)} />;
  return wanted ? (
    <Suspense fallback={button}>
      <PersonChoices person={session.person} />
    </Suspense>
  ) : (
    button
  );
}
