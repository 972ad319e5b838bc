import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionApi } from '../../api/people';
import type { Session } from '../../core/session';
import { CodeField } from './CodeField';
import classes from './Session.module.css';
import { PasskeyEntry } from './PasskeyEntry';
import { SecretField } from './SecretField';
import { useFocusAtOnce } from './use-focus-at-once';
import { useProblemWords } from './use-problem-words';

interface FormProps {
  done: (session: Session) => void;
}

function FactorForm({ done, back }: FormProps & { back: () => void }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const [code, setCode] = useState('');
  const send = useMutation({ mutationFn: () => sessionApi.factor(code.trim()), onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <CodeField recovery value={code} onChange={setCode} />
      {send.error && <p role="alert">{words(send.error)}</p>}
      <Button type="submit" fullWidth loading={send.isPending}>
        {t('signIn')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={back}>
        {t('otherName')}
      </Button>
    </form>
  );
}

function PasswordForm({ done, first }: FormProps & { first: string }) {
  const { t } = useTranslation('session');
  const words = useProblemWords();
  const field = useFocusAtOnce();
  const [name, setName] = useState(first);
  const [password, setPassword] = useState('');
  const send = useMutation({ mutationFn: () => sessionApi.signIn(name.trim(), password), onSuccess: done });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        label={t('field.name')}
        required
        withAsterisk={false}
        autoComplete="username"
        spellCheck={false}
        {...(first === '' && { ref: field, 'data-autofocus': true })}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <SecretField
        label={t('field.password')}
        autoComplete="current-password"
        {...(first !== '' && { ref: field, 'data-autofocus': true })}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {send.error && <p role="alert">{words(send.error)}</p>}
      <Button type="submit" fullWidth loading={send.isPending}>
        {t('signIn')}
      </Button>
    </form>
  );
}

interface SignInFormProps extends FormProps {
  /** Who was signed in before. */
  name?: string;
  /** The password was given already. */
  factor?: boolean;
}

/** Name and password, then the second factor where there is one; or a passkey in their place. */
export function SignInForm({ name = '', factor = false, done }: SignInFormProps) {
  const [step, setStep] = useState<'password' | 'factor'>(factor ? 'factor' : 'password');
  const next = (session: Session) => (session.state === 'second-factor' ? setStep('factor') : done(session));
  return step === 'factor' ? (
    <FactorForm done={done} back={() => setStep('password')} />
  ) : (
    <>
      <PasswordForm first={name} done={next} />
      <PasskeyEntry done={done} />
    </>
  );
}
