import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session';
import classes from './Account.module.css';
import { Factor } from './Factor';
import { Passkeys } from './Passkeys';
import { Password } from './Password';
import { Sessions } from './Sessions';
import { Tokens } from './Tokens';

/** What is one's own: password, second factor, passkeys, where one is signed in, tokens for programs. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { t: tPage } = useTranslation();
  const { data: session } = useSession();
  const person = session?.person;
  if (!person) {
    return (
      <div className={classes.page}>
        <h1>{t('title')}</h1>
        <p>{session?.mode === 'local' ? t('local') : tPage('loading.loading')}</p>
      </div>
    );
  }
  return (
    <div className={classes.page}>
      <h1>{t('title')}</h1>
      <p>
        <strong>
          <bdi>{person.name}</bdi>
        </strong>
        {' · '}
        {person.roles.map((role) => tPage(`role.${role}`)).join(', ')}
      </p>
      {session.provider ? (
        <p>{t('provider', { host: session.provider.host })}</p>
      ) : (
        <>
          <Password />
          <Factor person={person} />
          <Passkeys />
        </>
      )}
      <Sessions />
      <Tokens roles={person.roles} />
    </div>
  );
}
