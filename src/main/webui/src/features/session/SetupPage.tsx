import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, Navigate, useLocation, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionApi } from '../../api/people';
import { useSession } from '../../api/session';
import { asProblem } from '../../core/problem';
import { useFocusAtOnce } from './use-focus-at-once';
import { NewPasswordField } from './NewPasswordField';
import classes from './Session.module.css';
import { useArriving } from './use-arriving';
import { useProblemWords } from './use-problem-words';

const LINK_OVER = ['setup.over', 'setup.wrong'];

interface SetupFormProps {
  link: string;
  /** Nobody is there yet: whoever comes first chooses a name. */
  first: boolean;
}

function SetupForm({ link, first }: SetupFormProps) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const navigate = useNavigate();
  const arrive = useArriving();
  const field = useFocusAtOnce();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const send = useMutation({
    mutationFn: () => sessionApi.setUp({ link, password, ...(first && { name: name.trim() }) }),
    onSuccess: (session) => {
      arrive(session);
      void navigate({ to: first ? '/people' : '/', search: {}, replace: true });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const isOver = send.error !== null && LINK_OVER.includes(asProblem(send.error).code ?? '');
  return (
    <form className={classes.form} onSubmit={submit}>
      {first && (
        <TextInput
          label={t('field.name')}
          description={t('setup.nameHint')}
          ref={field}
          required
          withAsterisk={false}
          maxLength={80}
          autoComplete="username"
          spellCheck={false}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      <NewPasswordField label={t('field.newPassword')} value={password} onChange={setPassword} />
      {send.error && <p role="alert">{words(send.error)}</p>}
      {isOver ? (
        <p>{t(first ? 'setup.overFirst' : 'setup.overInvited')}</p>
      ) : (
        <Button type="submit" fullWidth loading={send.isPending}>
          {t('setup.go')}
        </Button>
      )}
    </form>
  );
}

/** Where a one-time link leads: the first start, or an invitation. */
export function SetupPage() {
  const { t } = useTranslation('session');
  const { data: session } = useSession();
  const { hash } = useLocation();
  // The link is used up while the page is open.
  const [first, setFirst] = useState<boolean | null>(null);
  if (session && first === null) {
    setFirst(session.state === 'setup');
  }
  if (session?.mode === 'local' || session?.provider) {
    return <Navigate to="/" search={{}} replace />;
  }
  return (
    <section className={classes.page}>
      <h1>{t(first === false ? 'setup.invited' : 'setup.title')}</h1>
      {first !== null && hash !== '' && (
        <>
          <p>{t(first ? 'setup.bodyFirst' : 'setup.bodyInvited')}</p>
          <SetupForm link={hash} first={first} />
        </>
      )}
      {first !== null && hash === '' && (
        <>
          <p>{t(first ? 'setup.noLinkFirst' : 'setup.noLink')}</p>
          {!first && <Link to="/sign-in">{t('signIn')}</Link>}
        </>
      )}
    </section>
  );
}
